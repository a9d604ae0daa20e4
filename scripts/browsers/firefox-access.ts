/** A command of the WebDriver BiDi protocol: puppeteer has no word for what we need. */
export interface Bidi {
  send(method: string, parameters: object): Promise<{ result: object & { result?: unknown } }>;
}

/** Gives an extension access to all sites or takes it away, in the browser's own window. */
export async function setAccess(connection: Bidi, id: string, given: boolean): Promise<void> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  await connection.send('script.evaluate', {
    target: { context: window!.context },
    awaitPromise: true,
    expression: `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${id}');
      await ExtensionPermissions.${given ? 'add' : 'remove'}(
        '${id}', { permissions: [], origins: ['<all_urls>'] }, extension);
    })()`,
  });
}
