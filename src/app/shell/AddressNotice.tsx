import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useView } from '../hooks/use-view.ts';
import { shellMessages } from '../messages/shell.ts';

/** Tells which parts of a link could not be used; closing it writes the address anew, without them. */
export function AddressNotice() {
  const { problems, setView } = useView();
  if (problems.length === 0) return null;
  const words = shellMessages.address;
  return (
    <Notice
      tone="warning"
      title={words.title}
      actions={<Button onClick={() => setView({})}>{shellMessages.closeNotice}</Button>}
    >
      <p>
        {problems.map(words.ignored).join(' ')} {words.rest}
      </p>
    </Notice>
  );
}
