import type { KeyInput, Page } from 'puppeteer-core';
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

/** A window of ours that is used by key: a page, or the popup. */
export interface KeyedWindow {
  press(key: string): Promise<void>;
  /** Evaluates JavaScript in which `view` is the window. */
  ask<T>(expression: string): Promise<T>;
}

/** A page of ours, used by key. */
export async function keyedPage(reader: Reader, path: string): Promise<KeyedWindow> {
  const page = await reader.extensionPage(path);
  await page.bringToFront();
  const view: KeyedWindow = {
    press: (key) => page.keyboard.press(key as KeyInput),
    ask: (expression) =>
      reader.evaluate(page, `(() => { const view = window; return ${expression}; })()`),
  };
  await until(path, () => view.ask<boolean>(`view.document.querySelector('main') !== null`));
  return view;
}

interface Stop {
  name: string;
  /** Whether it shows that it has the focus. */
  ring: boolean;
}

/** What has newly got the focus. Of a radio button, the name of its group. */
const newStop = `(() => {
  const at = view.document.activeElement;
  if (at === view.before || at === view.document.body) return null;
  view.before = at;
  const name = at.type === 'radio' ? at.name
    : (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ??
      at.querySelector('.name')?.textContent ?? at.textContent).trim();
  const { outlineStyle, outlineWidth } = view.getComputedStyle(at);
  return { name, ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
})()`;

/**
 * Presses Tab until something of this name has the focus; answers what was passed, it included.
 * @throws where something on the way has no visible ring, or nothing of that name comes.
 */
export async function tabTo(view: KeyedWindow, wanted: string): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 100; presses++) {
    await view.press('Tab');
    const ask = async () => (await view.ask<Stop | null>(newStop)) ?? undefined;
    const stop = await until('the next stop', ask, 1000).catch(() => undefined);
    // The window around it, between its last stop and its first.
    if (!stop) continue;
    const { name, ring } = stop;
    passed.push(name);
    if (!ring) throw new Error(`no ring at “${name}”, after ${passed.join(', ')}`);
    if (name === wanted) return passed;
  }
  throw new Error(`“${wanted}” was not reached by Tab: ${passed.join(', ')}`);
}
