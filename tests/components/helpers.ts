import { fireEvent } from '@testing-library/preact';
import axe from 'axe-core';
import type { ListedSubject } from '../../components/SubjectRow.tsx';
import type { Explanation } from '../../glossary/explanation.ts';

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

/** An explanation that some readers would rather not read unasked. */
export const median: Explanation = {
  ...metastasis,
  subject: { kind: 'term', id: 'median-survival' },
  title: 'median survival',
  short: 'Half of a group live longer.',
  more: ['It is no limit.'],
  not: [],
  about: 'survival',
};

/** A subject as a page mentions it: once, out of sight, in an open part. */
export function listed(
  explanation: Explanation,
  changes: Partial<ListedSubject> = {},
): ListedSubject {
  return {
    explanation,
    text: explanation.title,
    count: 1,
    onScreen: false,
    closed: false,
    known: false,
    onShow: () => undefined,
    onKnown: () => undefined,
    ...changes,
  };
}

/** Opens or closes a `<details>`, and tells so at once. */
export function toggle(details: Element, open: boolean): void {
  (details as HTMLDetailsElement).open = open;
  fireEvent(details, new Event('toggle'));
}

/** What axe finds wrong, one line a rule. jsdom draws nothing, so it knows no contrast. */
export async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
