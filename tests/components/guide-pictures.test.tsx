import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Checklist } from '../../components/guide/Checklist.tsx';
import { ForestPlot, type ForestRow } from '../../components/guide/ForestPlot.tsx';
import { Probe } from '../../components/guide/Probe.tsx';
import { Timeline } from '../../components/guide/Timeline.tsx';
import { guidanceWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

const words = guidanceWords('en');
const rows: ForestRow[] = [
  {
    name: 'First, India, 2015',
    people: 1350,
    value: 1.04,
    low: 0.81,
    high: 1.34,
    level: 95,
    side: 'surgery against no surgery',
    note: 'Drugs came first.',
  },
  {
    name: 'Second, Turkey, 2018',
    people: 274,
    value: 0.66,
    low: 0.49,
    high: 0.88,
    level: 90,
    side: 'surgery against no surgery',
  },
];

function forest(all = rows) {
  const { container } = render(
    <ForestPlot rows={all} alt="Two ratios." words={words.forest} language="en" />,
  );
  return container;
}
const percent = (element: Element | null, name: string) =>
  Number.parseFloat(element!.getAttribute(name)!);

describe('a picture of ratios', () => {
  it('says each row in words: name, people, ratio, range and its level, note', () => {
    forest();
    const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(first).toBe(
      'First, India, 2015 1,350 people' +
        'Ratio: 1.04. Range that fits the data: 0.81 to 1.34 (a 95% range). This range crosses 1. Drugs came first.',
    );
    expect(second).toContain('0.49 to 0.88 (a 90% range). This range does not cross 1.');
    expect(screen.getByRole('figure', { name: 'Two ratios.' })).toBeTruthy();
  });

  it.each([
    [1, 1.2, true],
    [0.8, 1, true],
    [1.01, 1.2, false],
    [0.8, 0.99, false],
  ])('tells whether %s to %s holds 1', (low, high, crosses) => {
    const container = forest([{ ...rows[0]!, low, high }]);
    const said = container.querySelector('.row-words')!.textContent;
    expect(said.includes(words.forest.crosses)).toBe(crosses);
    expect(said.includes(words.forest.clear)).toBe(!crosses);
  });

  it('puts half and double at the same distance from the line at 1, in every row', () => {
    const container = forest([
      { ...rows[0]!, value: 1, low: 0.5, high: 2 },
      { ...rows[1]!, value: 2, low: 1, high: 3.5 },
    ]);
    const [first, second] = [...container.querySelectorAll('.bar')];
    const [range, same] = [first!.querySelector('.range'), first!.querySelector('.same')];
    const middle = percent(same, 'x1');
    expect(middle - percent(range, 'x1')).toBeCloseTo(percent(range, 'x2') - middle, 1);
    expect(percent(first!.querySelector('.value'), 'x')).toBe(middle);
    expect(percent(second!.querySelector('.same'), 'x1')).toBe(middle);
    expect(percent(second!.querySelector('.value'), 'x')).toBe(percent(range, 'x2'));
  });

  it('names the groups once, or row by row where they differ', () => {
    expect(forest().textContent.split('What is compared:')).toHaveLength(2);
    cleanup();
    const two = forest([rows[0]!, { ...rows[1]!, side: 'no surgery against surgery' }]);
    const [first, second] = [...two.querySelectorAll('.row-name')].map(
      ({ textContent }) => textContent,
    );
    expect(first).toContain('What is compared: surgery against no surgery.');
    expect(second).toContain('What is compared: no surgery against surgery.');
  });

  it('says at both ends which way it points, and names no winner', () => {
    const { textContent } = forest().querySelector('.forest-foot')!;
    expect(textContent).toContain(words.forest.lower);
    expect(textContent).toContain(words.forest.higher);
    expect(textContent).not.toMatch(/favou?rs|better|worse|helps|harms|wins/i);
  });
});

it('a line of years is a list in their order', () => {
  const events = [
    { year: '2013', text: 'First results.' },
    { year: '2015', text: 'A report.' },
  ];
  render(<Timeline events={events} />);
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual(['2013 First results.', '2015 A report.']);
});

describe('the drawing of the probe', () => {
  it.each(['en', 'es'] as const)('in %s has a number for each part that it names', (language) => {
    const { probe } = guidanceWords(language);
    const { container } = render(<Probe words={probe} />);
    const numbers = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(numbers).toEqual(screen.getAllByRole('listitem').map((_, i) => `${i + 1}`));
    expect(numbers).toHaveLength(probe.parts.length);
  });

  it('is told in words, and says that the gas stays inside', () => {
    const { container } = render(<Probe words={words.probe} />);
    expect(screen.getByRole('img', { name: words.probe.alt })).toBeTruthy();
    expect(container.textContent).toContain('It is not put into the tumor or the body.');
  });
});

it('pictures and lists have no faults for screen readers', async () => {
  const { container } = render(
    <div>
      <ForestPlot rows={rows} alt="Two ratios." words={words.forest} language="en" />
      <Timeline events={[{ year: '2013', text: 'First results.' }]} />
      <Probe words={words.probe} />
      <Checklist>
        <ul>
          <li>Ask.</li>
        </ul>
      </Checklist>
    </div>,
  );
  expect(await faults(container)).toEqual([]);
});
