import { answer, isOwnPage } from '../../extension/messages.ts';
import { isRecord } from '../../extension/settings-shape.ts';
import { ownTab } from '../../extension/tabs.ts';
import { goToPart } from './hash.ts';

/**
 * The tab from which this page was opened; `changed` is called with it, now and whenever
 * the page is asked for again from elsewhere. Kept in this page's memory alone.
 */
export async function followWayBack(changed: (from: number) => void): Promise<void> {
  const own = await ownTab();
  const address = new URL(location.href);
  const from = address.searchParams.get('from');
  // A restored page must not lead to a tab that has got the number since.
  address.search = '';
  if (from !== null) history.replaceState(history.state, '', address);
  const come = (tab: number) => {
    if (Number.isInteger(tab) && tab !== own) changed(tab);
  };
  if (from !== null) come(Number(from));
  answer(
    {
      async comeTo({ hash, from: opener }) {
        if (hash !== '') goToPart(hash.slice(1));
        if (opener !== undefined) come(opener);
        return true;
      },
    },
    (argument, sender) => isOwnPage(sender) && isRecord(argument) && argument['tab'] === own,
  );
}
