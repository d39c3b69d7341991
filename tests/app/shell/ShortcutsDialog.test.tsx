import { describe, expect, it } from 'vitest';
import { ShortcutsDialog } from '../../../src/app/shell/ShortcutsDialog.tsx';
import { words } from '../fake-app.tsx';

const dialog = (isOn: boolean) => <ShortcutsDialog isOn={isOn} onSwitch={() => undefined} onClose={() => undefined} />;

describe('the list of keyboard shortcuts', () => {
  it('names every key with what it does', () => {
    const said = words(dialog(true));
    expect(said).toContain('? Open this list');
    expect(said).toContain('g then t Go to Trends');
    expect(said).toContain('Ctrl+Z Undo');
  });

  it('names no single key while these are switched off', () => {
    expect(words(dialog(false))).not.toContain('Go to Trends');
    expect(words(dialog(false))).toContain('Use single keys');
  });
});
