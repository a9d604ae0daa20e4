import type { Page } from 'puppeteer-core';
import { placeInWindow, pointAt } from './page.ts';
import { type CardNode, type Reader, findIn, until } from './reader.ts';

/** The card, if it can be pressed: one that has just appeared lets presses through to the page. */
export async function solidCard(reader: Reader, page: Page): Promise<CardNode | undefined> {
  const card = await reader.card(page);
  return card?.attributes['class']?.includes('solid') ? card : undefined;
}

/**
 * Points at a painted word in the window, and waits until its card can be pressed. The card of
 * another word may still be there, leaving.
 */
export async function openCard(reader: Reader, page: Page, word: string): Promise<CardNode> {
  await pointAt(page, await until(word, () => placeInWindow(page, word)));
  return until(`a card over ${word}`, async () => {
    const card = await solidCard(reader, page);
    return card?.attributes['aria-label']?.toLowerCase().includes(word.toLowerCase()) && card;
  });
}

/**
 * Presses a button of the card, once it stands still: a card that has grown takes its place a
 * frame later. @throws if the button does not appear.
 */
export async function pressOnCard(reader: Reader, page: Page, label: string): Promise<void> {
  let before = '';
  const button = await until(`"${label}" on the card`, async () => {
    const card = await solidCard(reader, page);
    const found = card && findIn(card, 'button', label);
    const place = found ? JSON.stringify(await reader.boxOf(page, found).catch(() => '')) : '';
    const still = place === before;
    before = place;
    return still && found;
  });
  await reader.press(page, button);
}

/** Waits until no card is shown. */
export async function noCard(reader: Reader, page: Page): Promise<void> {
  await until('no card', async () => (await reader.card(page)) === undefined);
}
