import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/**
 * A printed page as its letters and its colours. Chromium prints a text that has a highlight in
 * several pieces and another order, although nothing is seen of the highlight: how a page is drawn
 * differs, what is drawn does not.
 */
export async function printed(page: Page): Promise<string> {
  const pdf = Buffer.from(await page.pdf());
  const drawn = streamsOf(pdf).filter((it) => /\bBT\b|\brg\b/.test(it));
  const colours = drawn.flatMap((it) => it.match(/[\d. -]+(?:rg|RG|scn|SCN|g|G)\b/g) ?? []);
  const letters = drawn.flatMap((it) => it.match(/<[0-9A-Fa-f]+>|\((?:\\.|[^\\)])*\)/g) ?? []);
  const distinct = [...new Set(colours.map((it) => it.trim()))].toSorted();
  const glyphs = letters.flatMap(
    (it) => it.slice(1, -1).match(it.startsWith('<') ? /..../g : /./gs) ?? [],
  );
  return `${distinct.join(', ')}; ${glyphs.toSorted().join('')}`;
}

function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at)) {
    const start = pdf.indexOf('\n', at) + 1;
    const end = pdf.indexOf('endstream', start);
    if (end < 0) break;
    try {
      streams.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    } catch {
      // Pictures, and streams that are not packed: nothing is written in them.
    }
    at = end + 'endstream'.length;
  }
  return streams;
}
