import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Entry } from '../../../components/glossary/Entry.tsx';
import type { Explanation } from '../../../glossary/explanation.ts';
import { fill } from '../../../glossary/fill.ts';
import { faults, median, metastasis, scan } from '../helpers.ts';
import { given, words } from './shown.ts';

afterEach(cleanup);

const urgent: Explanation = { ...scan, urgent: ['Call at once.'] };
const old: Explanation = { ...scan, reviewed: '2001-01-01', state: 'not-by-clinician' };

function show(explanation: Explanation, changes: object = {}) {
  const calls = given();
  const props = { explanation, isNear: false, ...calls, ...changes };
  const { container } = render(
    <section>
      <h1>Glossary</h1>
      <h2>M</h2>
      <Entry {...props} />
    </section>,
  );
  return { ...calls, container };
}
const texts = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
const folded = '.more *';
const inSight = (container: Element) =>
  [...container.querySelectorAll('article :is(h3, h4, p, a)')]
    .filter((line) => !line.matches(folded))
    .map(({ textContent }) => textContent);

describe('a word of the glossary', () => {
  it.each<[what: string, Explanation, lines: string[]]>([
    ['with little to say', scan, ['scan', 'A picture.']],
    [
      'that is hard to say, with a section of the guide',
      metastasis,
      [
        'metastasis',
        fill(words.page.say, { say: 'meh-TAS-tuh-sis' }),
        'The spread of cancer.',
        fill(words.page.inGuide, { title: 'On spread' }),
      ],
    ],
    ['that may need help', urgent, ['scan', 'A picture.', words.card.urgent, 'Call at once.']],
  ])('%s shows that at once', (_, explanation, lines) => {
    expect(inSight(show(explanation).container)).toEqual(lines);
  });

  it('has the rest below “More”, one step below its heading, with sources to open', () => {
    const { container } = show(metastasis);
    expect(container.querySelector<HTMLDetailsElement>('.more')!.open).toBe(false);
    expect(screen.getByLabelText(fill(words.page.moreLabel, { word: 'metastasis' }))).toBeTruthy();
    expect(texts(container, '.more h4')).toEqual([words.card.not, words.card.sources]);
    expect(texts(container, '.more .sources a')).toEqual(['On cells', 'On spread']);
    expect(screen.getByText(words.page.link).getAttribute('href')).toBe('#metastasis');
  });

  it.each([
    ['by nobody of a clinic yet', metastasis, [words.card.notReviewed], [words.card.due]],
    ['by a clinician', scan, [], [words.card.notReviewed, words.card.due]],
    ['long ago', old, [words.card.notReviewed, words.card.due], []],
  ])('says by whom it was looked over, and when: %s', (_, explanation, there, absent) => {
    const said = texts(show(explanation).container, '.more .small').join(' ');
    expect(there.filter((line) => !said.includes(line))).toEqual([]);
    expect(absent.filter((line) => said.includes(line))).toEqual([]);
  });

  it('can be linked to', () => {
    expect(show(metastasis).container.querySelector('h3')!.id).toBe('metastasis');
  });

  it.each([
    ['covered', true, [false]],
    ['shown', false, []],
  ])('about how long people live is %s, as the setting says', (_, covered, open) => {
    const { container } = show(median, { covered });
    const covers = [...container.querySelectorAll<HTMLDetailsElement>('details.survival')];
    expect(covers.map((cover) => cover.open)).toEqual(open);
    expect(texts(container, 'h3')).toEqual(['median survival']);
    const hidden = covers.some((cover) => cover.textContent!.includes(median.short));
    expect(hidden).toBe(covered);
  });

  it('says that it is not the one that was asked for', () => {
    show(metastasis, { isNear: true });
    expect(screen.getByRole('alert').textContent).toBe(words.page.nearest);
  });

  it('leads into the guide, is asked about and printed', async () => {
    const { onGuidance, onAsk, onPrint } = show(metastasis);
    const link = screen.getByText(fill(words.page.inGuide, { title: 'On spread' }));
    expect(link.getAttribute('href')).toBe('guidance.html#spread');
    expect(fireEvent.click(link)).toBe(false);
    fireEvent.click(screen.getByText(words.card.ask));
    fireEvent.click(screen.getByText(words.page.print));
    await waitFor(() => expect(screen.queryByText(words.card.asked.added)).not.toBeNull());
    expect([onGuidance.mock.calls, onAsk.mock.calls, onPrint.mock.calls]).toEqual([
      [['spread']],
      [[metastasis.subject, 'metastasis']],
      [['metastasis']],
    ]);
  });

  it.each([
    ['little', scan],
    ['much', metastasis],
    ['help', urgent],
    ['a cover', median],
  ])('has no faults for screen readers, with %s in it', async (_, explanation) => {
    const { container } = show(explanation);
    expect(await faults(container)).toEqual([]);
  });
});
