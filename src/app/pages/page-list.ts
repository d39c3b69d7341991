import { type ComponentType, lazy } from 'react';
import type { Page } from '../view.ts';
import { StartPage } from './start/StartPage.tsx';

interface PageModule {
  readonly default: ComponentType;
}

/** Every page but the first comes when it is wanted, or when nothing else is to be done. */
const LOADERS: Readonly<Record<Exclude<Page, 'start'>, () => Promise<PageModule>>> = {
  import: async () => ({ default: (await import('./import/ImportPage.tsx')).ImportPage }),
  overview: async () => ({ default: (await import('./overview/OverviewPage.tsx')).OverviewPage }),
  summary: async () => ({ default: (await import('./summary/SummaryPage.tsx')).SummaryPage }),
  trends: async () => ({ default: (await import('./trends/TrendsPage.tsx')).TrendsPage }),
  retention: async () => ({ default: (await import('./retention/RetentionPage.tsx')).RetentionPage }),
  compare: async () => ({ default: (await import('./compare/ComparePage.tsx')).ComparePage }),
  evidence: async () => ({ default: (await import('./evidence/EvidencePage.tsx')).EvidencePage }),
  report: async () => ({ default: (await import('./report/ReportPage.tsx')).ReportPage }),
  definitions: async () => ({ default: (await import('./definitions/DefinitionsPage.tsx')).DefinitionsPage }),
  data: async () => ({ default: (await import('./data/DataPage.tsx')).DataPage }),
  privacy: async () => ({ default: (await import('./privacy/PrivacyPage.tsx')).PrivacyPage }),
};

export const PAGE_COMPONENTS: Readonly<Record<Page, ComponentType>> = {
  start: StartPage,
  import: lazy(LOADERS.import),
  overview: lazy(LOADERS.overview),
  summary: lazy(LOADERS.summary),
  trends: lazy(LOADERS.trends),
  retention: lazy(LOADERS.retention),
  compare: lazy(LOADERS.compare),
  evidence: lazy(LOADERS.evidence),
  report: lazy(LOADERS.report),
  definitions: lazy(LOADERS.definitions),
  data: lazy(LOADERS.data),
  privacy: lazy(LOADERS.privacy),
};

/** Brings all pages, so that going to one later asks the network for nothing. */
export async function loadAllPages(): Promise<void> {
  await Promise.all(Object.values(LOADERS).map((load) => load()));
}
