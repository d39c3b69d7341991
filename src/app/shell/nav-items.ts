import { PAGE_NAMES } from '../messages/pages.ts';
import { DEFAULT_VIEW, PAGES, type Page, type View } from '../view.ts';
import { encodeView } from '../view-codec.ts';

export interface NavItem {
  readonly page: Page;
  readonly label: string;
  /** `null` while the page has nothing to show. */
  readonly href: string | null;
  readonly isCurrent: boolean;
}

const NEED_DATA: readonly Page[] = ['overview', 'summary', 'trends', 'retention', 'compare', 'report', 'data'];

/** The pages in their order; those about the data have no link until data are there. What was chosen goes along. */
export function navItems(view: View, hasData: boolean): readonly NavItem[] {
  return PAGES.map((page) => ({
    page,
    label: PAGE_NAMES[page],
    href: hasData || !NEED_DATA.includes(page) ? `#${encodeView(targetOf(view, page))}` : null,
    isCurrent: page === view.page,
  }));
}

/** On the definitions page a metric in the address means "show this one": it is not carried there. */
function targetOf(view: View, page: Page): View {
  return page === 'definitions' ? { ...view, page, metric: DEFAULT_VIEW.metric } : { ...view, page };
}
