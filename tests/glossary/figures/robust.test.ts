import { describe, expect, it } from 'vitest';
import { explain } from '../../../glossary/explain.ts';
import { findFigures } from '../../../glossary/figures/find-figures.ts';
import { type Mention, type Subject, isFigure } from '../../../glossary/subject.ts';
import { seeded } from '../../bench/text.ts';
import { madeText } from './made-text.ts';

/** Alike subjects have alike explanations: each is asked for once. */
const explained = new Map<string, boolean>();

function hasExplanation(subject: Subject): boolean {
  const key = JSON.stringify(subject);
  const known = explained.get(key) ?? explain(subject, 'en') !== undefined;
  explained.set(key, known);
  return known;
}

/** What is wrong with the places of some mentions in a text. */
function faultsIn(text: string, mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ start, end, subject }, i) => {
    const place = `${subject.kind} at ${start}–${end}`;
    return [
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      end <= text.length &&
      start < end
        ? []
        : `${place}: outside`,
      i > 0 && start < mentions[i - 1]!.end ? `${place}: overlaps` : [],
      /^\s|\s$/.test(text.slice(start, end)) ? `${place}: begins or ends in a space` : [],
      hasExplanation(subject) ? [] : `${place}: has no explanation`,
    ].flat();
  });
}

describe('whatever the text', () => {
  it(
    'nothing throws, nothing overlaps, every place is exact: 100,000 made-up texts',
    { timeout: 120_000 },
    () => {
      const random = seeded(66);
      const faults: string[] = [];
      for (let i = 0; i < 100_000 && faults.length < 5; i++) {
        const text = madeText(random);
        const found = faultsIn(text, findFigures(text).mentions);
        if (found.length > 0) faults.push(`${JSON.stringify(text)}: ${found.join('; ')}`);
      }
      expect(faults).toEqual([]);
    },
  );

  it('what is printed comes from the text itself', () => {
    const random = seeded(7);
    for (let i = 0; i < 2000; i++) {
      const text = madeText(random);
      for (const { subject, start, end } of findFigures(text).mentions) {
        if (!isFigure(subject) || subject.kind === 'findings') continue;
        expect(subject.printed).toBe(
          text
            .slice(start, end)
            .replace(/[\p{Cf}\u200a]/gu, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
      }
    }
  });
});

describe('values that cannot be', () => {
  const impossible: [what: string, make: (a: number, b: number) => string][] = [
    ['limits reversed', (a, b) => `HR ${mid(a, b)}, 95% CI ${Math.max(a, b)}-${Math.min(a, b)}`],
    [
      'estimate above its interval',
      (a, b) => `HR ${round(Math.max(a, b) + 0.5)} (95% CI ${Math.min(a, b)}-${Math.max(a, b)})`,
    ],
    [
      'estimate below its interval',
      (a, b) => `OR ${round(Math.min(a, b) / 3)} (95% CI ${Math.min(a, b)} to ${Math.max(a, b)})`,
    ],
    ['an interval alone, reversed', (a, b) => `95% CI ${Math.max(a, b)} to ${Math.min(a, b)}`],
    ['p above 1', (a) => `p = ${round(1 + a)}`],
    ['a ratio of nothing', (a, b) => `HR 0 (95% CI ${Math.min(a, b)}-${Math.max(a, b)})`],
    ['more than all people', (a) => `3-year overall survival was ${round(100 + 10 * a)}%`],
    ['more than all cells', (a) => `Ki-67 ${round(100 + 10 * a)}%`],
    ['a level that is none', (a, b) => `20% CI ${Math.min(a, b)} to ${Math.max(a, b)}`],
    ['fewer than one to treat', (a) => `NNT ${round(a / 4)}`],
  ];
  const round = (value: number) => Number(value.toFixed(2));
  const mid = (a: number, b: number) => round((a + b) / 2);

  it.each(impossible)('%s', (_what, make) => {
    const random = seeded(1);
    for (let i = 0; i < 500; i++) {
      const [a, b] = [round(0.05 + random()), round(1.1 + random() * 2)];
      const text = make(a, b);
      expect([text, findFigures(text).mentions.map(({ subject }) => subject.kind)]).toEqual([
        text,
        [],
      ]);
    }
  });
});
