/** A number as normal text writes it: "0.66", ".57", "205". No sign. */
export const number = String.raw`(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})(?![\d])(?!\.\d)`;

/** What may stand between the two ends of a range. */
export const to = String.raw`(?: ?(?:-|to|through|a) ?(?=[-.\dNn])| ?[,;] ?| and | y )`;

/** A pattern that matches at one place only, of parts written apart. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'iy');
}

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** All matches of a global pattern: as `matchAll`, which copies the pattern each time. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match; (match = pattern.exec(text));) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return matches;
}

/** What a part of an expression says, and where it ends. */
export interface Part<T> {
  end: number;
  value: T;
}
