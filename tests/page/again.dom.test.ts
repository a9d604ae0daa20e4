import { expect, it } from 'vitest';
import type { BlockRoot } from '../../page/blocks.ts';
import { textOfMark } from '../../page/marks.ts';
import { readOnce } from './read-once.ts';

it('reads roots once more that were read too early, and each but once', async () => {
  document.body.innerHTML = '<h1>Recurrence</h1><p>Mastectomy</p><p>Walk</p>';
  const read: string[] = [];
  const told: string[] = [];
  let early: BlockRoot[] = [];
  const index = await readOnce({
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
  });
  expect(read).toEqual(['Recurrence', 'Mastectomy', 'Walk', 'Recurrence', 'Mastectomy']);
  // What was found before and is found again stays as it is: a card may be open on it.
  expect(told).toEqual(['found Mastectomy', 'found Walk', 'found Recurrence']);
  expect([...index.values()].flat().map(textOfMark).toSorted()).toEqual([
    'Mastectomy',
    'Recurrence',
    'Walk',
  ]);
});
