import type { Note } from '../../components/StateNote.tsx';
import { mayReadAllSites, mayReadFiles } from '../../extension/access.ts';
import { probe } from '../../extension/probe.ts';
import type { FrontTab } from '../../extension/tabs.ts';

/** Stores close themselves to extensions. */
const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** Why no script of ours answers in a tab. */
export async function whyNoAnswer({ id, url }: FrontTab): Promise<Note> {
  if (url !== undefined && stores.test(url)) return 'store';
  if (!(await mayReadAllSites())) return 'access';
  // Of pages that we may not read the browser does not tell the address.
  if (url === undefined || !/^(https?|file):/.test(url)) return nameless();
  if (import.meta.env.FIREFOX && /\.pdf($|[?#])/i.test(url)) return 'pdf';
  const script = await probe(id);
  if (script === 'loading') return 'loading';
  return script === 'absent' ? 'openedBefore' : 'noAnswer';
}

async function nameless(): Promise<Note> {
  if (import.meta.env.FIREFOX) return 'browserPageOrReader';
  return (await mayReadFiles()) ? 'browserPage' : 'browserPageOrFile';
}
