import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { type Popup, type Reader, until } from '../../scripts/browsers/reader.ts';

const load = `(() => { ${axe.source}; return 1; })()`;

/** Checks a window in light and in dark, one after the other. */
const run = (view: string) => `(() => {
  const look = ${view}.document.documentElement.dataset;
  const before = look.theme;
  ${view}.faults = undefined;
  (async () => {
    const faults = [];
    for (const theme of ['light', 'dark']) {
      look.theme = theme;
      const { violations } = await axe.run(${view}.document);
      for (const { id, nodes } of violations)
        faults.push(theme + ': ' + id + ': ' + nodes.map((node) => node.html).join(' '));
    }
    look.theme = before;
    return faults;
  })().then((faults) => (${view}.faults = faults), (error) => (${view}.faults = [String(error)]));
  return true;
})()`;

/**
 * What axe finds wrong with the popup, a line a rule. In Chromium only: in Firefox nothing
 * can be loaded into the popup from outside.
 */
export async function faultsOf(reader: Reader, popup: Popup): Promise<string[]> {
  if (reader.name === 'firefox') return [];
  await popup.evaluate(load);
  await popup.evaluate(run('view'));
  return until('axe', () => popup.evaluate<string[] | undefined>('view.faults'), 20_000);
}

/** The same for a page of ours, in either browser. */
export async function faultsOnPage(reader: Reader, page: Page): Promise<string[]> {
  await reader.evaluate(page, load);
  await reader.evaluate(page, run('globalThis'));
  return until(
    'axe',
    async () => (await reader.evaluate<string[] | null>(page, 'globalThis.faults')) ?? undefined,
    20_000,
  );
}
