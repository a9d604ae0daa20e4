import { type Browser, type Page, launch } from 'puppeteer-core';
import { setAccess } from './firefox-access.ts';
import { type Bidi, accessibleLines, focusOn, pressKeys } from './firefox-window.ts';
import { locate } from './locate.ts';
import {
  type Box,
  type CardNode,
  type Popup,
  type Reader,
  type ReaderOptions,
  until,
} from './reader.ts';

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

interface RemoteNode {
  sharedId: string;
  value: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** Firefox with the extension, over WebDriver BiDi. */
export async function openFirefox(options: ReaderOptions): Promise<Reader> {
  const { extension, profile, proxy, firstRun, headless = true } = options;
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
  let console: Page | undefined;

  async function evaluate(page: Page, expression: string, more = {}): Promise<unknown> {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: contextOf(page) },
      awaitPromise: true,
      ...more,
    });
    if ('exceptionDetails' in result) throw new Error(`${expression}: ${thrown(result)}`);
    return result.result;
  }

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

  /** What is ours in a page, by its role. */
  async function ours(page: Page, role: string): Promise<CardNode | undefined> {
    // As a list of nodes: of arrays a page may have taken the iterator away.
    const all = 'document.querySelectorAll("div[popover]:popover-open")';
    const { value } = (await evaluate(page, all, {
      serializationOptions: { maxDomDepth: 10, includeShadowTree: 'all' },
    })) as { value: RemoteNode[] };
    return value
      .flatMap(({ value: { shadowRoot } }) => shadowRoot?.value.children?.[0] ?? [])
      .map(cardNode)
      .find(({ attributes }) => attributes['role'] === role);
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
    uninstall: () => browser.uninstallExtension(id),
    async inExtension(expression) {
      // Puppeteer goes on listing a page of the extension that has been closed.
      const open = (await contexts()).map(({ context }) => context);
      const front = (await browser.pages()).findLast((page) => open.includes(contextOf(page)));
      const page = await consolePage();
      await front?.bringToFront();
      return ((await evaluate(page, expression)) as { value: never }).value;
    },
    extensionPage,
    async evaluate<T>(page: Page, expression: string) {
      const answer = await evaluate(page, `JSON.stringify(${expression}) ?? 'null'`);
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
    card: (page) => ours(page, 'dialog'),
    note: (page) => ours(page, 'status'),
    async command(page, name) {
      const keys = await keysOf(name);
      await page.bringToFront();
      await pressKeys(connection, keys);
    },
    async heard(page) {
      const { value } = (await evaluate(page, 'location.href')) as { value: string };
      return accessibleLines(connection, value);
    },
    async boxOf(page, { handle }) {
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: '(node) => JSON.stringify(node.getBoundingClientRect())',
        arguments: [{ sharedId: handle }],
        target: { context: contextOf(page) },
        awaitPromise: false,
      });
      if ('exceptionDetails' in result) throw new Error(thrown(result));
      return JSON.parse((result as { result: { value: string } }).result.value) as Box;
    },
    async press(page, node) {
      const origin = { type: 'element', element: { sharedId: node.handle } };
      await connection.send('input.performActions', {
        context: contextOf(page),
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
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

function thrown(result: unknown): string {
  return (result as { exceptionDetails: { text: string } }).exceptionDetails.text;
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

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function cardNode({ sharedId, value }: RemoteNode): CardNode {
  return {
    name: value.localName ?? '#text',
    text: value.nodeValue ?? '',
    attributes: value.attributes ?? {},
    children: [...(value.shadowRoot?.value.children ?? []), ...(value.children ?? [])].map(
      cardNode,
    ),
    handle: sharedId,
  };
}
