import axe from 'axe-core';
import type { Explanation } from '../../glossary/explain.ts';

export const metastasis: Explanation = {
  subject: { kind: 'term', id: 'metastasis' },
  language: 'en',
  title: 'metastasis',
  say: 'meh-TAS-tuh-sis',
  short: 'The spread of cancer.',
  more: ['Cells can move in the blood.', 'They can settle.'],
  not: ['It is not a new kind of cancer.'],
  sources: [
    { cite: 'Book', title: 'On cells', year: '2020', url: 'https://book.example/' },
    { cite: 'Page', title: 'On spread', read: '2026-11-21', url: 'https://page.example/' },
  ],
  guidance: 'spread',
  reviewed: '2026-11-21',
  state: 'not-by-clinician',
};

/** An explanation with as little as there can be. */
export const scan: Explanation = {
  subject: { kind: 'term', id: 'scan' },
  language: 'en',
  title: 'scan',
  short: 'A picture.',
  more: [],
  not: [],
  sources: [],
  reviewed: '2026-11-21',
  state: 'by-clinician',
};

/** What axe finds wrong, one line a rule. jsdom draws nothing, so it knows no contrast. */
export async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
