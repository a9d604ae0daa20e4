import { type Bidi, inWindow } from './firefox-window.ts';

/** Gives an extension access to all sites or takes it away, in the browser's own window. */
export async function setAccess(connection: Bidi, id: string, given: boolean): Promise<void> {
  await inWindow(
    connection,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${id}');
      await ExtensionPermissions.${given ? 'add' : 'remove'}(
        '${id}', { permissions: [], origins: ['<all_urls>'] }, extension);
    })()`,
  );
}

/** From now on Firefox deletes what an add-on has stored when that is removed, as a reader's does. */
export async function forgetWhenRemoved(connection: Bidi): Promise<void> {
  await inWindow(
    connection,
    `(async () => Services.prefs.setBoolPref('extensions.webextensions.keepStorageOnUninstall', false))()`,
  );
}

/** Lets an extension that is about to be installed run in private windows. */
export async function allowInPrivate(connection: Bidi, id: string): Promise<void> {
  await inWindow(
    connection,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add('${id}', { permissions, origins: [] });
    })()`,
  );
}
