import { Suspense, useRef } from 'react';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { Toast } from '../ui/Toast.tsx';
import styles from './App.module.css';
import { AppContext, type App as AppParts, useAppState } from './hooks/use-app.ts';
import { useLeaveWarning } from './hooks/use-leave-warning.ts';
import { useToastMessage } from './hooks/use-toast.ts';
import { useView } from './hooks/use-view.ts';
import { shellMessages } from './messages/shell.ts';
import { PAGE_COMPONENTS } from './pages/page-list.ts';
import { AddressNotice } from './shell/AddressNotice.tsx';
import { AskedRule } from './shell/AskedRule.tsx';
import { DropOverlay } from './shell/DropOverlay.tsx';
import { EngineFailure } from './shell/EngineFailure.tsx';
import { Footer } from './shell/Footer.tsx';
import { Header } from './shell/Header.tsx';
import { ModeBanner } from './shell/ModeBanner.tsx';
import { ProblemNotice } from './shell/ProblemNotice.tsx';
import { spokenStatus } from './shell/status-text.ts';
import { UpdateNotice } from './shell/UpdateNotice.tsx';

/** The whole interface over its parts. */
export function App({ parts }: { readonly parts: AppParts }) {
  return (
    <AppContext value={parts}>
      <Shell />
    </AppContext>
  );
}

function Shell() {
  const main = useRef<HTMLElement>(null);
  const state = useAppState();
  const { view } = useView();
  useLeaveWarning(state.files.length > 0 && !state.isSample);
  const Page = PAGE_COMPONENTS[view.page];
  return (
    <div className={styles.shell}>
      <SkipLink onSkip={() => main.current?.querySelector('h1')?.focus()}>{shellMessages.skip}</SkipLink>
      <Header />
      <main ref={main} className={styles.main}>
        <ModeBanner />
        <AskedRule />
        <UpdateNotice />
        <EngineFailure />
        <ProblemNotice />
        <AddressNotice />
        <Suspense fallback={<p className={styles.waiting}>{shellMessages.loadingPage}</p>}>
          <Page />
        </Suspense>
      </main>
      <Footer />
      <DropOverlay />
      <Toast message={useToastMessage()} />
      <LiveRegion message={spokenStatus(state)} />
    </div>
  );
}
