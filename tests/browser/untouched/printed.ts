import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Site } from './site.ts';

/**
 * A printed page as its colours and its letters. Chromium prints a text that has a highlight in
 * several pieces and another order, although nothing is seen of the highlight: how a page is drawn
 * differs, what is drawn does not.
 */
export interface Print {
  colours: string[];
  letters: string[];
}

/**
 * A page on paper, with backgrounds: a reader may print them.
 * @throws where letters of the page are missing there: two empty prints would be the same.
 */
export async function printed(page: Page, { isCut }: Pick<Site, 'isCut'>): Promise<Print> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true }));
  const drawn = streamsOf(pdf).filter((it) => /\bBT\b|\brg\b/.test(it));
  const colours = drawn.flatMap((it) => it.match(/[\d. -]+(?:rg|RG|scn|SCN|g|G)\b/g) ?? []);
  const texts = drawn.flatMap((it) => it.match(/<[0-9A-Fa-f]+>|\((?:\\.|[^\\)])*\)/g) ?? []);
  const letters = texts.flatMap(
    (it) => it.slice(1, -1).match(it.startsWith('<') ? /..../g : /./gs) ?? [],
  );
  const there = await page.evaluate(lettersHere);
  // A few are drawn two at a time.
  const least = isCut ? Math.min(1, there) : there * 0.9;
  if (letters.length < least) throw new Error(`${letters.length} of ${there} letters on paper`);
  return {
    colours: [...new Set(colours.map((it) => it.trim()))].toSorted(),
    letters: letters.toSorted(),
  };
}

/** In the page: how many plain letters can be read in it. */
function lettersHere(): number {
  const text = document.body?.innerText ?? document.documentElement.textContent;
  return text.match(/[a-z]/gi)?.length ?? 0;
}

/** What is on one of two prints alone. */
export function printDifferences(one: Print, other: Print): string[] {
  return (['colours', 'letters'] as const).flatMap((part) => {
    const [a, b] = [one[part].join(' '), other[part].join(' ')];
    return a === b ? [] : `printed ${part}: ${a.slice(0, 300)} ≠ ${b.slice(0, 300)}`;
  });
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
