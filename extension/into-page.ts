import { browser } from 'wxt/browser';
import type { Sender } from './messages.ts';

/** The very document that asked; in Firefox, which has no name for it, its frame. */
function documentOf(sender: Sender) {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  return sender.documentId
    ? { tabId, documentIds: [sender.documentId] }
    : { tabId, frameIds: [sender.frameId ?? 0] };
}

/**
 * Puts a style sheet into the document that asked. In Chromium user origin paints no background
 * in open shadow trees, and in Firefox author origin does not reach them.
 */
export async function insertStyle(css: string, sender: Sender): Promise<void> {
  const target = documentOf(sender);
  if (!target) return;
  await browser.scripting.insertCSS({
    target: target as Parameters<typeof browser.scripting.insertCSS>[0]['target'],
    css,
    origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
  });
}

const engine = ['/lexicon.js', '/study-figures.js', '/engine.js'] as const;

/** Puts the engine into the document that asked, one script at a time: the page has a turn between. */
export async function insertEngine(sender: Sender): Promise<void> {
  const target = documentOf(sender);
  if (!target) return;
  await Promise.all(
    engine.map((file) =>
      browser.scripting.executeScript({
        target: target as Parameters<typeof browser.scripting.executeScript>[0]['target'],
        files: [file],
      }),
    ),
  );
}
