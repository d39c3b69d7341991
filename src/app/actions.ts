import type { SourceFile } from '../data/import/source-file.ts';
import { DEFAULT_DEFINITIONS } from '../domain/metrics/definitions.ts';
import type { Address } from './address.ts';
import type { Effects } from './effects.ts';
import type { Session } from './session.ts';
import { sourceText } from './source-text.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** What a click can set going beyond the page it is on. */
export interface Actions {
  /** Takes in files of any origin: projects are opened, all others are read as tables. */
  bring(files: readonly SourceFile[]): Promise<void>;
  chooseFiles(): Promise<void>;
  chooseProject(): Promise<void>;
  paste(text: string): Promise<void>;
  openSample(): Promise<void>;
  eraseEverything(): Promise<void>;
  /** Takes the last step on the files back, or does the last undone one again. */
  step(how: 'undone' | 'redone'): void;
}

interface World {
  readonly session: Session;
  readonly effects: Effects;
  readonly address: Address;
}

const TABLE_FILES = '.csv,.tsv,.txt,.tab,.xlsx,.xlsm,.xls,.zip,text/csv,application/zip,.json,application/json';
const PROJECT_FILES = '.json,application/json';

/** Studies exist for this pathway, so the sample's first picture has something beside it. */
const SAMPLE_FILTER: View['where'] = [{ field: 'pathway', values: ['active-outreach'] }];

export function createActions({ session, effects, address }: World): Actions {
  const go = (change: Partial<View>) => address.go({ ...address.get().view, ...change });

  async function bring(files: readonly SourceFile[]): Promise<void> {
    for (const file of files.filter(isProject)) {
      const project = session.openProject(await sourceText(file), address.get().view);
      if (project)
        go({
          page: 'import',
          asOf: null,
          definitions: project.definitions ?? DEFAULT_DEFINITIONS,
        });
    }
    const tables = files.filter((file) => !isProject(file));
    if (tables.length === 0) return;
    go({ page: 'import' });
    await session.addFiles(tables);
  }

  return {
    bring,
    chooseFiles: async () => bring(await effects.pickFiles(TABLE_FILES)),
    chooseProject: async () => bring(await effects.pickFiles(PROJECT_FILES)),
    async paste(text) {
      const content = new TextEncoder().encode(text);
      await bring([{ name: 'pasted.csv', size: content.length, content }]);
    },
    async openSample() {
      const { where } = address.get().view;
      go({ page: 'overview', where: where.length === 0 ? SAMPLE_FILTER : where });
      await session.openSample();
    },
    step(how) {
      const before = session.step(how, address.get().view);
      if (before) go({ asOf: before.asOf, definitions: before.definitions });
    },
    async eraseEverything() {
      const erased = session.erase();
      address.go(DEFAULT_VIEW);
      await erased;
    },
  };
}

function isProject({ name }: SourceFile): boolean {
  return name.toLowerCase().endsWith('.json');
}
