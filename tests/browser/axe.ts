import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { type Popup, type Reader, until } from '../../scripts/browsers/reader.ts';

const run = (view: string) => `(() => {
  ${view}.faults = undefined;
  axe.run(${view}.document).then(
    ({ violations }) => (${view}.faults = violations.map(({ id, nodes }) => id + ': ' + nodes.map((it) => it.html).join(' '))),
    (error) => (${view}.faults = [String(error)]),
  );
  return true;
})()`;

/**
 * What axe finds wrong with the popup, a line a rule. In Chromium only: in Firefox nothing
 * can be loaded into the popup from outside.
 */
export async function faultsOf(reader: Reader, popup: Popup): Promise<string[]> {
  if (reader.name === 'firefox') return [];
  await popup.evaluate(`(() => { ${axe.source}; return 1; })()`);
  await popup.evaluate(run('view'));
  return until('axe', () => popup.evaluate<string[] | undefined>('view.faults'), 20_000);
}

/** The same for a page of ours, in either browser. */
export async function faultsOnPage(reader: Reader, page: Page): Promise<string[]> {
  await reader.evaluate(page, `(() => { ${axe.source}; return 1; })()`);
  await reader.evaluate(page, run('globalThis'));
  return until(
    'axe',
    async () => (await reader.evaluate<string[] | null>(page, 'globalThis.faults')) ?? undefined,
    20_000,
  );
}
