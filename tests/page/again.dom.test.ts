import { expect, it } from 'vitest';
import type { BlockRoot } from '../../page/blocks.ts';
import { type MarkIndex, textOfMark } from '../../page/marks.ts';
import { readPage } from '../../page/reading.ts';

it('reads roots once more that were read too early, and each but once', async () => {
  document.body.innerHTML = '<h1>Recurrence</h1><p>Mastectomy</p><p>Walk</p>';
  const index: MarkIndex = new Map();
  const life = new AbortController();
  const read: string[] = [];
  const told: string[] = [];
  let early: BlockRoot[] = [];
  await new Promise<void>((settled) => {
    readPage(document, {
      index,
      mayConcern: () => true,
      prepare: async () => undefined,
      find(text, block) {
        const known = read.includes('Mastectomy');
        read.push(text);
        if (!known) early.push(block.root);
        if (!known && text === 'Recurrence') return [];
        return [{ start: 0, end: text.length, subject: { kind: 'term', id: text.toLowerCase() } }];
      },
      again() {
        const roots = early;
        early = [];
        return roots;
      },
      found: ({ textContent }) => told.push(`found ${textContent}`),
      dropped: ({ textContent }) => told.push(`dropped ${textContent}`),
      painted: () => [],
      settled,
      overloaded: () => undefined,
      signal: life.signal,
    });
  });
  life.abort();
  expect(read).toEqual(['Recurrence', 'Mastectomy', 'Walk', 'Recurrence', 'Mastectomy']);
  // What was found before and is found again stays as it is: a card may be open on it.
  expect(told).toEqual(['found Mastectomy', 'found Walk', 'found Recurrence']);
  expect([...index.values()].flat().map(textOfMark).toSorted()).toEqual([
    'Mastectomy',
    'Recurrence',
    'Walk',
  ]);
});
