import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whyNoAnswer } from '../../../entrypoints/popup/reach.ts';

interface Browser {
  firefox: boolean;
  /** Whether we may read all sites, and files. */
  access: boolean;
  files: boolean;
  /** What our script in the page answers, as the browser gives it. */
  script: () => Promise<unknown>;
}

const here = async () => [{ result: 'here' }];
const absent = async () => [{ result: 'absent' }];
const loading = async () => [{ result: 'loading' }];

const usual: Browser = { firefox: false, access: true, files: true, script: here };

/** A browser in which everything is allowed and the page answers, but for some changes. */
function browserWith(changes: Partial<Browser>) {
  const { firefox, access, files, script } = { ...usual, ...changes };
  vi.stubEnv('FIREFOX', firefox ? 'true' : '');
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(access as never);
  vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess').mockResolvedValue(files as never);
  return vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(script as never);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const page = 'https://a.org/paper';
const pdf = 'https://a.org/paper.pdf';
const firefox = true;
const [access, files] = [false, false];

describe('why nobody answers', () => {
  it.each<[string, string | undefined, Partial<Browser>, string]>([
    ['Chrome’s store', 'https://chromewebstore.google.com/detail/x', {}, 'store'],
    ['Chrome’s store, its start', 'https://chromewebstore.google.com', {}, 'store'],
    ['Chrome’s old store', 'https://chrome.google.com/webstore/detail/x', {}, 'store'],
    ['Firefox’s store', 'https://addons.mozilla.org/firefox/', { firefox }, 'store'],
    ['Edge’s store', 'https://microsoftedge.microsoft.com/addons/detail/x', {}, 'store'],
    ['a store, with access limited', 'https://addons.mozilla.org/', { access }, 'store'],
    ['another page of a store’s host', 'https://chrome.google.com/webstorex', {}, 'noAnswer'],
    ['a site that is called like a store', 'https://addons.mozilla.org.a.org/', {}, 'noAnswer'],
    ['a page with a store in its address', `${page}?https://addons.mozilla.org/`, {}, 'noAnswer'],

    ['any page, with access limited', page, { access }, 'access'],
    ['a page without an address, with access limited', undefined, { access }, 'access'],
    ['a PDF in Firefox, with access limited', pdf, { access, firefox }, 'access'],

    ['no address', undefined, {}, 'browserPage'],
    ['no address, with files forbidden', undefined, { files }, 'browserPageOrFile'],
    ['no address in Firefox', undefined, { firefox, files }, 'browserPageOrReader'],
    ['the browser’s own page', 'chrome://settings/', {}, 'browserPage'],
    ['the browser’s own page, files forbidden', 'chrome://new-tab', { files }, 'browserPageOrFile'],
    ['Firefox’s own page', 'about:addons', { firefox }, 'browserPageOrReader'],
    ['Reader View', `about:reader?url=${page}`, { firefox }, 'browserPageOrReader'],
    ['the source of a page', `view-source:${page}`, {}, 'browserPage'],

    ['a PDF in Firefox', pdf, { firefox, script: absent }, 'pdf'],
    ['a PDF in Firefox, in large letters', 'https://a.org/PAPER.PDF', { firefox }, 'pdf'],
    ['a page of a PDF in Firefox', `${pdf}#page=2`, { firefox }, 'pdf'],
    ['a PDF with a question in Firefox', `${pdf}?a=1`, { firefox }, 'pdf'],
    ['a PDF on this device in Firefox', 'file:///paper.pdf', { firefox }, 'pdf'],
    ['a page about PDFs in Firefox', 'https://a.org/paper.pdf.html', { firefox }, 'noAnswer'],
    ['a PDF in Chromium, which answers for itself', pdf, {}, 'noAnswer'],

    ['a page that was open before', page, { script: absent }, 'openedBefore'],
    ['a page without https that was', 'http://a.org/', { script: absent }, 'openedBefore'],
    ['a file that was', 'file:///paper.html', { script: absent }, 'openedBefore'],
    ['a page that has not come to its end', page, { script: loading }, 'loading'],
    ['a page with our script, which is busy', page, { script: here }, 'noAnswer'],
    [
      'a page that Firefox answers null for',
      page,
      { firefox, script: async () => [null] },
      'noAnswer',
    ],
    ['a page that nothing is answered for', page, { script: async () => [] }, 'noAnswer'],
    [
      'a page that the browser refuses',
      page,
      { script: () => Promise.reject(new Error('Cannot access')) },
      'noAnswer',
    ],
  ])('in %s', async (_, url, changes, expected) => {
    browserWith(changes);
    expect(await whyNoAnswer({ id: 3, url })).toBe(expected);
  });
});

it('waits for no page longer than 1.5 s', async () => {
  vi.useFakeTimers();
  browserWith({ script: () => new Promise(() => {}) });
  const why = whyNoAnswer({ id: 3, url: page });
  const now = () => Promise.race([why, Promise.resolve('waiting')]);
  await vi.advanceTimersByTimeAsync(1499);
  expect(await now()).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await now()).toBe('noAnswer');
});

it('looks for our own mark in the tab in question, and for all sites', async () => {
  const script = browserWith({});
  await whyNoAnswer({ id: 3, url: page });
  const [{ target, func, args }] = script.mock.calls[0] as unknown as [
    { target: object; func: (key: string) => string; args: [string] },
  ];
  expect(target).toEqual({ tabId: 3 });
  const key = Symbol.for(args[0]);
  expect(func(...args)).toBe('absent');
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  expect(func(...args)).toBe('loading');
  Object.defineProperty(globalThis, key, { value: 1, configurable: true });
  expect(func(...args)).toBe('here');
  Reflect.deleteProperty(globalThis, key);
  const allowed = vi.mocked(fakeBrowser.permissions.contains).mock.calls;
  expect(allowed).toEqual([[{ origins: ['<all_urls>'] }]]);
});
