import type { Drawing, Shape } from '../../glossary/drawings/drawing.ts';

/** What something fills of a drawing; of bent lines a little more than they do. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How many values follow each letter of a path, and which of them are x, or y, of places. */
const kinds: Record<string, { x: number[]; y: number[]; count: number }> = {
  M: { x: [0], y: [1], count: 2 },
  L: { x: [0], y: [1], count: 2 },
  H: { x: [0], y: [], count: 1 },
  V: { x: [], y: [0], count: 1 },
  C: { x: [0, 2, 4], y: [1, 3, 5], count: 6 },
  Q: { x: [0, 2], y: [1, 3], count: 4 },
  A: { x: [5], y: [6], count: 7 },
  Z: { x: [], y: [], count: 0 },
};

export function boxOfShape({ d, at = [0, 0, 1] }: Shape): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = kinds[letter.toUpperCase()]!;
    const values = (rest.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i === 0 || i + kind.count <= values.length; i += kind.count || Infinity) {
      const part = values.slice(i, i + kind.count);
      const [dx, dy] = letter === letter.toLowerCase() ? [x, y] : [0, 0];
      xs.push(...kind.x.map((n) => part[n]! + dx));
      ys.push(...kind.y.map((n) => part[n]! + dy));
      if (kind.x.length > 0) x = xs.at(-1)!;
      if (kind.y.length > 0) y = ys.at(-1)!;
      // An arc of ours is half a circle, from side to side.
      if (kind.count === 7) ys.push(y - part[1]!, y + part[1]!);
    }
  }
  const [left, top, scale] = at;
  return {
    left: left + scale * Math.min(...xs),
    top: top + scale * Math.min(...ys),
    right: left + scale * Math.max(...xs),
    bottom: top + scale * Math.max(...ys),
  };
}

/** The widest letters that a system has (DejaVu Sans) are this wide in the middle. */
const letter = 6.2;

export function boxOfLabel(text: string, [x, y, anchor = 'start']: LabelPlace): Box {
  const width = text.length * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - 7.6, right: left + width, bottom: y + 2.4 };
}

type LabelPlace = NonNullable<Drawing['labels']>[string];

export function isWithin({ left, top, right, bottom }: Box, [width, height]: Drawing['size']) {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
