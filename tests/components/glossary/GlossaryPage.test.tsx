import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GlossaryPage } from '../../../components/glossary/GlossaryPage.tsx';
import { faults } from '../helpers.ts';
import { given, parts, words } from './shown.ts';

afterEach(cleanup);

const [m, , s] = parts.letters as [never, never, (typeof parts.letters)[0]];
const [, rest] = parts.topics;

function show(changes: object = {}) {
  const calls = given();
  const { container } = render(
    <GlossaryPage
      {...{ parts, missing: undefined, everything: false, ...calls }}
      part={m}
      {...changes}
    />,
  );
  return { ...calls, container };
}
const headings = (container: Element) =>
  [...container.querySelectorAll('main :is(h2, h3)')].map(
    ({ localName, textContent }) => `${localName} ${textContent}`,
  );
const links = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

describe('the glossary page', () => {
  it.each<[what: string, changes: object, lines: string[]]>([
    ['a letter', {}, ['h2 M', 'h3 median survival', 'h3 metastasis']],
    ['another letter', { part: s }, ['h2 S', 'h3 scan']],
    ['a topic', { part: rest }, ['h2 Rest', 'h3 median survival', 'h3 scan']],
    [
      'everything, for the printer',
      { everything: true, part: rest },
      ['h2 M', 'h3 median survival', 'h3 metastasis', 'h2 S', 'h3 scan'],
    ],
  ])('shows %s', (_, changes, lines) => {
    expect(headings(show(changes).container)).toEqual(lines);
  });

  it('links letters that have words, and all topics', () => {
    show();
    expect(links(words.page.byLetter)).toEqual(['#letter:m', '#letter:s']);
    expect(links(words.page.byTopic)).toEqual(['#topic:spread', '#topic:rest']);
    expect(screen.getByText('N').closest('a')).toBeNull();
  });

  it.each([
    [m, 'M'],
    [rest, 'Rest'],
  ])('tells which part is shown', (part, title) => {
    const { container } = show({ part });
    const current = [...container.querySelectorAll('[aria-current]')];
    expect(current.map(({ textContent }) => textContent)).toEqual([title]);
  });

  it('says how many words a part has', () => {
    const { container } = show({ part: s });
    expect(container.querySelector('.part > .small')!.textContent).toBe('1 word');
  });

  it.each([
    ['at the start, that a word is missing', { near: undefined }, words.page.missing, '.top'],
    ['at a word, that it is only near', { near: 'metastasis' }, words.page.nearest, 'article'],
  ])('says %s', (_, missing, sentence, where) => {
    show({ missing });
    const alert = screen.getByRole('alert');
    expect([alert.textContent, alert.closest(where) !== null]).toEqual([sentence, true]);
  });

  it('prints the list or all, and says first how long that is', () => {
    const { onPrintPart, onPrintAll, container } = show();
    expect(container.querySelector('.printing p')!.textContent).toContain('about 10 pages');
    fireEvent.click(screen.getByText(words.page.printPart));
    fireEvent.click(screen.getByText(words.page.printAll));
    expect([onPrintPart.mock.calls.length, onPrintAll.mock.calls.length]).toEqual([1, 1]);
  });

  it.each([
    ['a letter', {}],
    ['a topic', { part: rest, covered: false }],
    ['a missing word', { missing: { near: undefined } }],
  ])('has no faults for screen readers with %s', async (_, changes) => {
    expect(await faults(show(changes).container)).toEqual([]);
  });
});
