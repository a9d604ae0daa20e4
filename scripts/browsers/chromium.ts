import { type KeyInput, type Target, type WebWorker, launch } from 'puppeteer-core';
import { boxOf, heard, ours, press } from './chromium-page.ts';
import { locate } from './locate.ts';
import { type Popup, type Reader, type ReaderOptions, until } from './reader.ts';

/** Chromium with the extension, over the DevTools protocol. */
export async function openChromium(options: ReaderOptions): Promise<Reader> {
  const { extension, profile, proxy, firstRun, inPrivate, headless = true } = options;
  const { width = 1280, height = 900 } = options;
  const browser = await launch({
    executablePath: locate('chromium'),
    pipe: true,
    headless,
    enableExtensions: true,
    ...(profile && { userDataDir: profile }),
    defaultViewport: headless ? { width, height } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      `--window-size=${width},${height}`,
    ],
  });
  const isWorker = (target: Target) => target.type() === 'service_worker';
  let id = '';

  async function install(folder: string): Promise<void> {
    id = await browser.installExtension(folder);
    await worker();
    if (!firstRun) await closeFirstRun();
    if (inPrivate) await configure({ incognitoAccess: true });
  }

  /** In a profile that had the extension before there is none. */
  async function closeFirstRun(): Promise<void> {
    const isWelcome = (target: Target) => target.url().endsWith('/welcome.html');
    const target = await browser.waitForTarget(isWelcome, { timeout: 2000 }).catch(() => undefined);
    await (await target?.page())?.close();
  }

  async function worker(): Promise<WebWorker> {
    await browser.waitForTarget(isWorker, { timeout: 15_000 });
    // After the extension has been off, the one before is still listed.
    return (await browser.targets().findLast(isWorker)!.worker())!;
  }

  /** Calls something of the page on which a reader sets up extensions. */
  async function inSettings(call: string): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    // Without it an extension from a folder stays off once it has been off.
    await page.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`,
    );
    await page.evaluate(`new Promise((done) => chrome.${call}, () => setTimeout(done, 300)))`);
    await page.close();
  }

  const configure = (change: object) =>
    inSettings(
      `developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: id, ...change })}`,
    );

  if (extension) await install(extension);
  return {
    name: 'chromium',
    browser,
    install,
    uninstall: () => browser.uninstallExtension(id),
    inExtension: async (expression) => (await worker()).evaluate(expression) as Promise<never>,
    killWorker: async () => (await worker()).close(),
    async fallAsleep() {
      // A worker that is looked into never sleeps.
      for (const target of browser.targets().filter(isWorker))
        await (await target.worker())?.client.detach().catch(() => undefined);
      await until('a sleeping worker', async () => !browser.targets().some(isWorker), 120_000);
    },
    setAccess: (given) => configure({ hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' }),
    setFileAccess: (given) => configure({ fileAccess: given }),
    setEnabled: (on) => inSettings(`management.setEnabled('${id}', ${on}`),
    card: (page) => ours(page, 'dialog'),
    note: (page) => ours(page, 'status'),
    heard,
    boxOf,
    press,
    // Keys that come over the protocol never reach the browser's own shortcuts.
    async command(page, name) {
      await page.bringToFront();
      await (
        await worker()
      ).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`,
      );
    },
    async popup(page) {
      await page.bringToFront();
      await (await worker()).evaluate('chrome.action.openPopup()');
      const isPopup = (it: Target) => it.url() === `chrome-extension://${id}/popup.html`;
      const view = await (await browser.waitForTarget(isPopup, { timeout: 5000 })).asPage();
      await until(
        'the popup',
        () => view.evaluate('document.readyState === "complete"') as Promise<boolean>,
      );
      return {
        evaluate: (expression) =>
          view.evaluate(`(() => { const view = window; return ${expression}; })()`),
        isOpen: async () => browser.targets().some(isPopup),
        key: (name) => view.keyboard.press(name as KeyInput),
        picture: () => view.screenshot(),
        heard: () => heard(view),
      } as Popup;
    },
    back: async (page) => void (await page.goBack()),
    evaluate: (page, expression) => page.evaluate(expression) as Promise<never>,
    addresses: async () => browser.targets().map((target) => target.url()),
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}
