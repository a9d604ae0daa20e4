import { browser } from 'wxt/browser';
import type { Sender } from './messages.ts';

/**
 * Puts a style sheet into the very document that asked. In Chromium user origin paints
 * no background in open shadow trees, and in Firefox author origin does not reach them.
 */
export async function insertStyle(css: string, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const frame = sender.documentId
    ? { documentIds: [sender.documentId] }
    : { frameIds: [sender.frameId ?? 0] };
  await browser.scripting.insertCSS({
    target: { tabId, ...frame } as Parameters<typeof browser.scripting.insertCSS>[0]['target'],
    css,
    origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
  });
}
