import type { Browser, Target } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/locate.ts';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { type Bidi, inWindow } from '../../scripts/browsers/firefox-window.ts';
import type { Setting } from './browsers.ts';

/**
 * Hosts that each browser asks by itself, without an extension too, and for what. They are left
 * out of what the server saw alone: that no page or worker asks for them is watched in the browser.
 */
const ownOf: Record<BrowserName, Record<string, string>> = {
  chromium: {
    'accounts.google.com': 'whether somebody is signed in',
    'clients2.google.com': 'the time, and news of extensions',
    'content-autofill.googleapis.com': 'what fields of forms are for',
    'redirector.gvt1.com': 'new versions of its own parts',
    'safebrowsing.googleapis.com': 'lists of harmful pages',
    'update.googleapis.com': 'news of its own parts',
  },
  firefox: {
    'aus5.mozilla.org': 'news of itself',
    'content-signature-2.cdn.mozilla.net': 'signatures of its lists',
    'detectportal.firefox.com': 'whether the network is open',
    'firefox.settings.services.mozilla.com': 'lists that it keeps up to date',
    'push.services.mozilla.com': 'news for sites that a reader lets send some',
    'safebrowsing.googleapis.com': 'lists of harmful pages',
  },
};

/** The host of a line of the recording server: "GET http://host/path", "CONNECT host:443". */
function hostOf(request: string): string | undefined {
  const [method, address = ''] = request.split(' ');
  const url = method === 'CONNECT' ? `https://${address}` : address;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Whether the browser itself asks for this, with or without an extension. */
export function isOfBrowser(name: BrowserName, request: string): boolean {
  const host = hostOf(request);
  return host !== undefined && Object.hasOwn(ownOf[name], host);
}

/** Requests that reached the server, or were refused by it, and that no page asked for. */
export function strangeRequests({ name, pages }: Setting, isOfPages: RegExp): string[] {
  return pages.requests.filter(
    (request) => !isOfBrowser(name, request) && !isOfPages.test(request),
  );
}

/**
 * Notes everything that the browser itself says its pages and workers ask for, from now on; our
 * own files and texts that stand in the address itself leave the device nowhere. What a worker
 * of Chromium asks for in its first moment, before it is watched, the server alone sees.
 */
export async function watchRequests({ browser, name }: Reader): Promise<() => Promise<string[]>> {
  const asked: string[] = [];
  const note = (url: string) => {
    if (!/^(chrome-extension|moz-extension|data|blob|about):/.test(url)) asked.push(`GET ${url}`);
  };
  async function watch(target: Target): Promise<void> {
    if (target.type() === 'page') (await target.page())?.on('request', (it) => note(it.url()));
    if (name !== 'chromium' || target.type() !== 'service_worker') return;
    // The session that all others use too: a worker that is to sleep has to be let go of.
    const { client } = (await target.worker())!;
    client.on('Network.requestWillBeSent', ({ request }) => note(request.url));
    client.on('Network.webSocketCreated', ({ url }) => note(url));
    await client.send('Network.enable');
  }
  // One that closes before it can be watched has asked for nothing yet.
  const start = (target: Target) => void watch(target).catch(() => undefined);
  browser.on('targetcreated', start);
  await Promise.all(browser.targets().map((target) => watch(target).catch(() => undefined)));
  if (name === 'chromium') return async () => asked;
  const { connection } = browser as Browser & { connection: Bidi };
  await inWindow(connection, noteAddOns);
  return async () => {
    for (const url of await inWindow<string[]>(connection, 'askedByAddOns')) note(url);
    return asked;
  };
}

/** In Firefox's window: notes what any part of an add-on asks for, its background too. */
const noteAddOns = `(() => {
  globalThis.askedByAddOns = [];
  Services.obs.addObserver((channel) => {
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = loadInfo;
    if (triggeringPrincipal?.addonPolicy || loadingPrincipal?.addonPolicy)
      askedByAddOns.push(URI.spec);
  }, 'http-on-modify-request');
})()`;
