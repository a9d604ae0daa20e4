/** What an axis has to show. */
interface Values {
  same: 0 | 1;
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
}

interface Span {
  /** Where small strokes stand. */
  ticks: number[];
  /** Those that are labelled. */
  labels: number[];
  /** Where a number stands, in percent from the left; what lies outside stands at the edge. */
  at(value: number): number;
  isInside(value: number): boolean;
}

/** Room at both edges, in percent. */
const edge = 8;

/**
 * How much of the axis is drawn: for ratios a scale on which half and double are as far from 1;
 * for differences an even one with 0 in the middle.
 */
export function spanOf(values: Values): Span {
  return values.same === 1 ? spanOfRatio(values) : spanOfDifference(values);
}

/** Where a scale of ratios may begin and end, and where it has strokes. */
const marks = [0.001, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 10, 20, 50, 100, 1000];
/** Ends farther out than this, or than twice the value, are drawn as arrows. */
const farthest = 10;

function spanOfRatio({ value, low, high }: Values): Span {
  const own = value ?? 1;
  const all = [own, low ?? own, high ?? own];
  const least = Math.max(Math.min(...all), Math.min(1 / farthest, own / 2));
  const most = Math.min(Math.max(...all), Math.max(farthest, own * 2));
  const from = marks.findLast((mark) => mark <= Math.min(least, 0.5)) ?? marks[0]!;
  const to = marks.find((mark) => mark >= Math.max(most, 2)) ?? marks.at(-1)!;
  const place = (it: number) => (it <= 0 ? -Infinity : Math.log(it / from) / Math.log(to / from));
  const ticks = marks.filter((mark) => mark >= from && mark <= to);
  return span(ticks, [from, 1, to], place);
}

function spanOfDifference({ value, low, high }: Values): Span {
  const sizes = [low, high].filter((it) => it !== undefined).map((it) => Math.abs(it!));
  const own = Math.abs(value ?? 0);
  const most = own > 0 ? 4 * own : Infinity;
  const size = rounded(Math.max(own, Math.min(Math.max(0, ...sizes), most)) || 1);
  return span([-size, 0, size], [-size, 0, size], (it) => (it + size) / (2 * size));
}

function span(ticks: number[], labels: number[], place: (value: number) => number): Span {
  return {
    ticks,
    labels,
    at: (value) => edge + (100 - 2 * edge) * Math.min(Math.max(place(value), -0.04), 1.04),
    isInside: (value) => place(value) >= 0 && place(value) <= 1,
  };
}

/** The next number that is easy to read. */
function rounded(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const [step = 10] = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].filter((it) => it * power >= size);
  return Number((step * power).toPrecision(3));
}
