import { changeTexts, isAtRest } from '../../domain/metrics/definitions.ts';
import { DEFAULT_PRESET, findPreset } from '../../domain/metrics/presets.ts';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useView } from '../hooks/use-view.ts';
import { definitionsMessages } from '../messages/definitions.ts';

/** Says that the charts do not count as in the catalogue, and where to see how. */
export function DefinitionsNotice() {
  const { view, href } = useView();
  const { definitions } = view;
  if (isAtRest(definitions)) return null;
  const words = definitionsMessages.notice;
  const preset = definitions.preset === DEFAULT_PRESET ? undefined : findPreset(definitions.preset);
  const changes = changeTexts(definitions).length;
  const title = [...(preset ? [words.preset(preset.label)] : []), ...(changes > 0 ? [words.changes(changes)] : [])];
  return (
    <Notice
      tone="info"
      title={title.join('. ')}
      actions={
        <Link kind="standalone" href={href({ page: 'definitions' })}>
          {words.link}
        </Link>
      }
    >
      <p>{words.text}</p>
    </Notice>
  );
}
