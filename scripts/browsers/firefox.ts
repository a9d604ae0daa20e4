import { type Browser, type Page, launch } from 'puppeteer-core';
import { allowInPrivate, forgetWhenRemoved, setAccess } from './firefox-access.ts';
import { boxOf, contextOf, evaluateIn, ours, press } from './firefox-page.ts';
import { type Bidi, accessibleLines, focusOn, inWindow, pressKeys } from './firefox-window.ts';
import { locate } from './locate.ts';
import { type Popup, type Reader, type ReaderOptions, until } from './reader.ts';

const id = '{4c0c6f5a-9a0b-4e1f-8a55-2f7d0f6f3b1e}';
/** The host of the extension's pages, which Firefox would choose at random. */
const host = '7f0c2b5e-6d0e-4a57-9f0b-3c1f0b7c9a11';

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
  'extensions.openPopupWithoutUserGesture.enabled': true,
  // An add-on loaded for a test is removed when Firefox closes, and its settings with it.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Firefox with the extension, over WebDriver BiDi. */
export async function openFirefox(options: ReaderOptions): Promise<Reader> {
  const { extension, profile, proxy, firstRun, inPrivate, headless = true } = options;
  const { width = 1280, height = 900 } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: locate('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences, ...(proxy && throughProxy(proxy)) },
    ...(profile && { userDataDir: profile }),
    defaultViewport: { width, height },
  });
  const { connection } = browser as Browser & { connection: Bidi };
  const evaluate = (page: Page, expression: string) => evaluateIn(connection, page, expression);
  let console: Page | undefined;

  /** Puppeteer never sees this navigation end: do not wait for it. */
  async function extensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    page.goto(`moz-extension://${host}/${path}`).catch(() => undefined);
    await until('a page of the extension', async () => {
      const state = (await evaluate(page, 'location.protocol + document.readyState').catch(
        () => undefined,
      )) as { value: string } | undefined;
      return state?.value === 'moz-extension:complete';
    });
    return page;
  }

  /** The keys of a command; one that has none is given some, as a reader can. */
  async function keysOf(name: string): Promise<string> {
    const from = await consolePage();
    const { value } = (await evaluate(
      from,
      `(async () => {
        const { shortcut } = (await browser.commands.getAll()).find((it) => it.name === '${name}');
        if (shortcut) return shortcut;
        await browser.commands.update({ name: '${name}', shortcut: 'Alt+Shift+U' });
        return 'Alt+Shift+U';
      })()`,
    )) as { value: string };
    return value;
  }

  async function install(folder: string): Promise<void> {
    if (inPrivate) await allowInPrivate(connection, id);
    await browser.installExtension(folder);
    if (!firstRun) await closeFirstRun();
  }

  async function contexts(): Promise<{ context: string; url: string }[]> {
    const { result } = await connection.send('browsingContext.getTree', {});
    return (result as { contexts: { context: string; url: string }[] }).contexts;
  }

  /** In a profile that had the extension before there is none. */
  async function closeFirstRun(): Promise<void> {
    const isWelcome = ({ url }: { url: string }) => url.endsWith('/welcome.html');
    const first = until('the first page', async () => (await contexts()).find(isWelcome), 2000);
    const context = await first.then((it) => it.context).catch(() => undefined);
    if (context) await connection.send('browsingContext.close', { context });
  }

  /** A page of the extension that stays open behind the others: the way in to its API. */
  async function consolePage(): Promise<Page> {
    if (console && !console.isClosed()) return console;
    return (console = await extensionPage('guidance.html'));
  }

  if (extension) await install(extension);
  return {
    name: 'firefox',
    browser,
    install,
    async uninstall() {
      await forgetWhenRemoved(connection);
      await browser.uninstallExtension(id);
      console = undefined;
    },
    async inExtension(expression) {
      // Puppeteer goes on listing a page of the extension that has been closed.
      const open = (await contexts()).map(({ context }) => context);
      const front = (await browser.pages()).findLast((page) => open.includes(contextOf(page)));
      const page = await consolePage();
      await front?.bringToFront();
      return ((await evaluate(page, expression)) as { value: never }).value;
    },
    extensionPage,
    async fallAsleep() {
      const state = `WebExtensionPolicy.getByID('${id}').extension.backgroundState`;
      await until(
        'a sleeping event page',
        async () => (await inWindow(connection, state)) === 'stopped',
        120_000,
      );
    },
    async evaluate<T>(page: Page, expression: string) {
      const json = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
      const answer = await evaluate(page, json);
      return JSON.parse((answer as { value: string }).value) as T;
    },
    // Puppeteer waits for ever for a page that comes from the back-forward cache.
    async back(page) {
      await connection.send('browsingContext.traverseHistory', {
        context: contextOf(page),
        delta: -1,
      });
    },
    addresses: async () => (await contexts()).map(({ url }) => url),
    card: (page) => ours(connection, page, 'dialog'),
    note: (page) => ours(connection, page, 'status'),
    boxOf: (page, node) => boxOf(connection, page, node),
    press: (page, node) => press(connection, page, node),
    async command(page, name) {
      const keys = await keysOf(name);
      await page.bringToFront();
      await pressKeys(connection, keys);
    },
    async heard(page) {
      const { value } = (await evaluate(page, 'location.href')) as { value: string };
      return accessibleLines(connection, value);
    },
    async popup(page) {
      const from = await consolePage();
      await page.bringToFront();
      const run = async (expression: string) =>
        JSON.parse(
          (
            (await evaluate(
              from,
              `(() => { const [view] = browser.extension.getViews({ type: 'popup' });
                return JSON.stringify(${expression}) ?? 'null'; })()`,
            )) as { value: string }
          ).value,
        );
      const isOpen = async () => (await run('Boolean(view)')) as boolean;
      // One that is open already would stay as it is; it may be closing by itself meanwhile.
      await run('(view?.close(), true)');
      await until('no popup', async () => !(await isOpen()));
      await evaluate(from, 'browser.action.openPopup()');
      await until('the popup', isOpen);
      const heard = () => accessibleLines(connection, address);
      const address = `moz-extension://${host}/popup.html`;
      async function key(name: string): Promise<void> {
        await focusOn(connection, address);
        await pressKeys(connection, name);
      }
      return { evaluate: run, isOpen, key, heard } as Popup;
    },
    setAccess: (given) => setAccess(connection, id, given),
    close: () => browser.close(),
  };
}

function throughProxy(proxy: string) {
  const [server, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': server,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': server,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}
