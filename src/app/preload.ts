import { loadAllPages } from './pages/page-list.ts';

/** Brings everything that may be wanted later; after it the page asks the network for nothing more. */
export async function preload(): Promise<void> {
  await Promise.all([
    loadAllPages(),
    import('../data/import/containers/unpack.ts'),
    import('../data/inspect.ts'),
    import('../data/load.ts'),
    import('../boards/board.ts'),
    import('./prove/prove-page.ts'),
    import('../data/db/leak-attempts.ts'),
    import('../data/differencing/withhold.ts'),
    import('../data/import/hide-identifiers.ts'),
    import('./sample.ts'),
    import('../data/compare/compare-files.ts'),
    import('../data/quality/assess.ts'),
    import('../data/quality/finding-rows.ts'),
    import('../data/replay/replay.ts'),
    import('../export/make-fix-list.ts'),
    import('../export/sql-script.ts'),
    import('../export/release-zip.ts'),
    import('../boards/funder-board.ts'),
    import('../boards/report-board.ts'),
    import('../data/provenance/manifest.ts'),
    import('../export/report-files.ts'),
    import('../export/report-zip.ts'),
    import('./picture/figure-file.ts'),
  ]);
}
