import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before all else of the worker. It notes which icon a tab has got, once it has got it, tells one
 * worker from the next, and does what a key of a command does.
 */
const note = `{
  const { setIcon } = chrome.action;
  chrome.action.setIcon = async (icon, done) => {
    await setIcon.call(chrome.action, icon);
    await chrome.storage.session.set({ [\`icon \${icon.tabId}\`]: icon.path[16] });
    done?.();
  };
  const born = crypto.randomUUID();
  chrome.runtime.onMessage.addListener((message, _, reply) => {
    if (message.press)
      void chrome.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(message.press, tab));
    if (message.press || message.whoAreYou) reply(born);
  });
}
`;

/**
 * The folder of a copy of the extension for Chromium whose worker also tells of itself. No browser
 * says which icon the toolbar button shows, and who asks a worker over the protocol keeps it alive.
 */
export function notingWorker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-plain-words-noting-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'background.js');
  writeFileSync(file, note + readFileSync(file, 'utf8'));
  return folder;
}

/** In a page of ours: the state that the button shows over the one tab of a site of tests. */
export const iconShown = `(async () => {
  const [tab] = await chrome.tabs.query({ url: 'http://pages.test/*' });
  const noted = await chrome.storage.session.get();
  return /icon.(.+)-16/.exec(noted[\`icon \${tab.id}\`])?.[1] ?? 'none';
})()`;

/** In a page of ours: wakes the worker, if there is none; the same answer comes from the same one. */
export const whichWorker = `chrome.runtime.sendMessage({ whoAreYou: true })`;

/** The same, and the worker does what a key does in the tab in front. */
export const pressIn = (command: string) => `chrome.runtime.sendMessage({ press: '${command}' })`;
