import type { Target } from 'puppeteer-core';
import type { Reader } from '../../scripts/browsers/reader.ts';
import type { Setting } from './browsers.ts';

/** Hosts that the browsers ask by themselves, with or without an extension. */
const ownOf = {
  chromium: /\b(googleapis|google|gvt1)\.com\b/,
  firefox: /\b(mozilla|firefox)\.(com|net|org)\b/,
};

/** Requests that reached the server, or were refused by it, and that no page asked for. */
export function strangeRequests({ name, pages }: Setting, isOfPages: RegExp): string[] {
  return pages.requests.filter((request) => !ownOf[name].test(request) && !isOfPages.test(request));
}

/**
 * Everything that the browser itself says its pages and workers ask for, from now on; our own
 * files and texts that stand in the address itself leave the device nowhere.
 */
export async function watchRequests({ browser, name }: Reader): Promise<string[]> {
  const asked: string[] = [];
  const note = (url: string) => {
    if (!/^(chrome-extension|moz-extension|data|blob|about):/.test(url)) asked.push(`GET ${url}`);
  };
  async function watch(target: Target): Promise<void> {
    if (target.type() === 'page') (await target.page())?.on('request', (it) => note(it.url()));
    if (name !== 'chromium' || target.type() !== 'service_worker') return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => note(request.url));
    await session.send('Network.enable');
  }
  // One that closes before it can be watched has asked for nothing yet.
  const start = (target: Target) => void watch(target).catch(() => undefined);
  browser.on('targetcreated', start);
  await Promise.all(browser.targets().map((target) => watch(target).catch(() => undefined)));
  return asked;
}
