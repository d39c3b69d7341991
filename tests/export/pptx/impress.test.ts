import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pptxBytes } from '../../../src/export/pptx/pptx.ts';
import { openPackage } from '../ooxml/open-package.ts';
import { sampleReport } from './sample-report.ts';

function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).error === undefined;
}

const hasImpress = isThere('soffice') && isThere('pdftotext');
const title = hasImpress ? 'opens the slides' : 'is not installed (soffice, pdftotext), so it opens nothing here';

describe('LibreOffice Impress', () => {
  it.skipIf(!hasImpress)(title, { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-slides-'));
    try {
      const bytes = pptxBytes(sampleReport);
      writeFileSync(join(folder, 'report.pptx'), bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.pptx')];
      spawnSync('soffice', options, { stdio: 'ignore', timeout: 150_000 });
      spawnSync('pdftotext', ['-layout', join(folder, 'report.pdf'), join(folder, 'report.txt')], { stdio: 'ignore' });
      const pages = readFileSync(join(folder, 'report.txt'), 'utf8').split('\f').slice(0, -1);
      const slides = [...openPackage(bytes).files.keys()].filter((name) => /\/slides\/slide\d+\.xml$/.test(name));
      expect(pages.length).toBe(slides.length);
      expect(pages[0]).toContain('Quarter two <draft>');
      expect(pages.filter((page) => page.includes('What does the trend say?')).length).toBe(1);
      expect(pages.find((page) => page.includes('What does the forest say?'))).toMatch(/HEROES: 56% \(39–71%\)/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
