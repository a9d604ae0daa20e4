import { describe, expect, it } from 'vitest';
import { type Expected, type Reading, readings } from './abstracts.ts';
import { figuresIn } from './figures-in.ts';

type Data = Record<string, unknown>;

/** How it is shown, and what is told elsewhere. */
const unsaid = new Set(['printed', 'survival', 'people', 'noun']);

/** The figures in a text, each by itself, with what they say. */
function found({ text, around }: Reading): Data[] {
  return [...new Set(figuresIn(text, around))]
    .flatMap((figure) => (figure.kind === 'findings' ? figure.parts : [figure]))
    .map((figure) => said(figure) as Data);
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  // A percentage's interval is one of percentages, whether the sign is printed or not.
  const parts = Object.entries(value).filter(
    ([key, part]) => !unsaid.has(key) && part !== undefined && !(key === 'unit' && part === '%'),
  );
  return Object.fromEntries(parts.map(([key, part]) => [key, said(part)]));
}

/** Whether all that a part says is in the whole. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(whole, part);
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) !== Array.isArray(whole)) return false;
  if (Array.isArray(part) && part.length !== (whole as unknown[]).length) return false;
  return Object.entries(part).every(([key, one]) => holds((whole as Data)[key], one));
}

const fullOf = ({ maybe, ...rest }: Expected) => said({ ...rest, ...maybe });
const leastOf = ({ maybe: _maybe, ...rest }: Expected) => said(rest);

/** An interval or a p value of an estimate may be read by itself. */
function partsOf(figure: unknown, ofRatio = false): Data[] {
  if (typeof figure !== 'object' || figure === null) return [];
  const isRatio = ofRatio || ('kind' in figure && String(figure.kind).endsWith('-ratio'));
  return Object.entries(figure).flatMap(([key, value]) => {
    if (key === 'interval') return [{ kind: 'interval', ...(isRatio && { same: 1 }), ...value }];
    if (key === 'p') return [{ kind: 'p-value', ...value }];
    return partsOf(value, isRatio);
  });
}

/** What was read and is not in the sentence, and what is in it and was not read. */
function compare(reading: Reading): { wrong: Data[]; missed: unknown[] } {
  const { figures, also = [] } = reading;
  const left = found(reading);
  const known = [...figures, ...also].flat();
  const sayable = known.flatMap((one) => [fullOf(one), ...partsOf(fullOf(one))]);
  const wrong = left.filter((one) => !sayable.some((whole) => holds(whole, one)));
  const missed = figures.filter((wanted) => {
    const at = left.findIndex((one) =>
      [wanted].flat().some((whole) => holds(one, leastOf(whole)) && holds(fullOf(whole), one)),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { wrong, missed };
}

const results = readings.map((reading) => ({ ...reading, ...compare(reading) }));
const expected = readings.reduce((sum, { figures }) => sum + figures.length, 0);

describe('in sentences of real papers and reports', () => {
  it('there is enough to measure', () => {
    expect(readings.length).toBeGreaterThan(250);
    expect(expected).toBeGreaterThan(350);
  });

  it('nothing is read that a sentence does not say', () => {
    const lines = results.flatMap(({ text, wrong }) => wrong.map((one) => ({ text, read: one })));
    expect(lines).toEqual([]);
  });

  it('at most one figure in twenty is missed', () => {
    const lines = results.flatMap(({ text, missed }) =>
      missed.map((one) => ({ text, missed: one })),
    );
    expect(lines.length / expected > 0.05 ? lines : []).toEqual([]);
  });
});
