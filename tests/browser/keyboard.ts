import type { Page } from 'puppeteer-core';
import { cursorWord } from '../../scripts/browsers/page.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';

/**
 * What Tab does not reach on a page of ours with a visible sign. One radio of a group
 * stands for all: arrow keys lead to the others.
 */
export async function unreachedByTab(reader: Reader, page: Page): Promise<string[]> {
  const ask = <T>(expression: string) => reader.evaluate<T>(page, expression);
  await page.bringToFront();
  const count = await ask<number>(`(() => {
    globalThis.left = new Map();
    globalThis.nameOf = (element) => (element.type === 'radio' ? element.name : element);
    for (const element of document.querySelectorAll('a[href], button, input, textarea, summary, [tabindex="0"]'))
      if (element.checkVisibility()) left.set(nameOf(element), element.outerHTML.slice(0, 80));
    return left.size;
  })()`);
  // Twice round: at the end the focus leaves the page, and comes back to its start.
  for (let press = 0; press < 2 * count + 12; press++) {
    await page.keyboard.press('Tab');
    const still = await ask<number>(`(() => {
      const element = document.activeElement;
      const sign = element && getComputedStyle(element).outlineStyle !== 'none';
      // A window that has not got the focus back yet shows no sign.
      if (sign || !document.hasFocus()) left.delete(nameOf(element));
      return left.size;
    })()`);
    if (still === 0) break;
  }
  return ask<string[]>('[...left.values()]');
}

/** Goes to the next marked word until one is as wanted; answers which it is. */
export async function goTo(
  reader: Reader,
  page: Page,
  isWanted: (word: string) => boolean,
): Promise<string> {
  for (let steps = 0; steps < 20; steps++) {
    const before = await cursorWord(page);
    if (before !== undefined && isWanted(before)) return before;
    await reader.command(page, 'next');
    await until(`a word after ${before}`, async () => (await cursorWord(page)) !== before);
  }
  throw new Error('20 words, and none as wanted');
}
