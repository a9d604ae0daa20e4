/** A block's text as figures are read in it, and where each of its letters stands in the page's own. */
export interface NormalText {
  text: string;
  /** The offset in the page's text of a letter (or of the end) of `text`. */
  at(offset: number): number;
}

/** How numbers of a page write one half: 0.5 or 0,5. */
export type Decimals = 'point' | 'comma';

/** Stands where a text can be read in two ways: no figure reaches over it. */
const wall = '\ufffc';

const entities: Record<string, string> = {
  '&lt;': '<',
  '&#60;': '<',
  '&gt;': '>',
  '&#62;': '>',
  '&le;': '≤',
  '&ge;': '≥',
};

const sameLength: Record<string, string> = {
  '\u2212': '-',
  '\u207b': '-',
  '\u208b': '-',
  '\u207a': '+',
  '\u208a': '+',
  '\uff0b': '+',
  '\u2a7d': '≤',
  '\u2266': '≤',
  '\u2a7e': '≥',
  '\u2267': '≥',
  '\uff05': '%',
  '\uff1d': '=',
  '\u2018': "'",
  '\u2019': "'",
};

/** Text that is read as it stands. */
const plain = /^[ -~]*$/;
const unclear = / {2}|\d,\d|<\/?[a-z]|&[a-z#]|\d[ -]p(?:er|or) ?c/i;

const special =
  /<\/?(?:em|i|b|strong|su[bp])>|&(?:[lg][te]|#6[02]);|[^\S\u200a]{2,}|[\p{Cf}\p{Pd}\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u207a-\u208e\u2212\u2266\u2267\u2a7d\u2a7e\uff05\uff0b\uff1d\u2018\u2019²]/gu;
const hairSpace = '\u200a';
/** A superscript that is a sign, or the square of "m²". */
const partOfWord = /[mI]\u200a2\u200a|\u200a[-+\u2212\u2013]{1,2}\u200a/;

/**
 * The text with one way of writing things: spaces and line breaks are one space, every dash
 * and minus a hyphen, subscripts plain digits; soft hyphens are gone; decimals have a point,
 * thousands no mark; "per cent" is its sign. A superscript stands between hair spaces, unless
 * it is a plus, a minus, or the square of "m²" and "I²".
 */
export function normalText(text: string, decimals: Decimals = 'point'): NormalText {
  if (isRead(text)) return { text, at: (offset) => offset };
  const usual = usualLetters(text);
  if (isRead(usual)) return { text: usual, at: (offset) => offset };
  const [once, offsets] = edit(usual, lettersOf(usual));
  const [twice, inner] = edit(once, numbersOf(once, decimals));
  return { text: usualLetters(twice), at: (offset) => offsets(inner(offset)) };
}

const isRead = (text: string) => plain.test(text) && !unclear.test(text);

const commonest = new Map([
  [0x2013, 0x2d],
  [0x2212, 0x2d],
  [0x2018, 0x27],
  [0x2019, 0x27],
]);

/**
 * The text with the commonest dashes and apostrophes replaced, built anew: an engine keeps a
 * piece of a text in wide letters if the whole needed them, and reads it at half the speed.
 */
function usualLetters(text: string): string {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += 4096) {
    const codes: number[] = [];
    for (let i = from; i < text.length && i < from + 4096; i++) {
      const code = text.charCodeAt(i);
      codes.push(code < 128 ? code : (commonest.get(code) ?? code));
    }
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** What to put in the place of a stretch of text. */
interface Edit {
  start: number;
  end: number;
  as: string;
}

function lettersOf(text: string): Edit[] {
  return [...text.matchAll(special)]
    .map(({ index, 0: part }) => ({
      start: index,
      end: index + part.length,
      as: part.length > 1 && /^\s+$/.test(part) ? ' ' : readingOf(text, index, part),
    }))
    .filter(({ start, end, as }) => text.slice(start, end) !== as);
}

function readingOf(text: string, at: number, char: string): string {
  if (char === hairSpace) return isPartOfWord(text, at) ? '' : char;
  if (char.length > 1) return readingOfMarkup(text, at, char);
  if (sameLength[char]) return sameLength[char];
  if (/\p{Cf}/u.test(char)) return '';
  if (/\p{Pd}/u.test(char)) return '-';
  if (/\s/.test(char)) return isThousandMark(text, at) ? '' : ' ';
  if (char === '²') return /[mI]/.test(text[at - 1] ?? '') ? '2' : char;
  return /[\u2080-\u2089]/.test(char) ? String(char.charCodeAt(0) - 0x2080) : char;
}

/** Tags and signs of a page's source, as a copied text may still hold them. */
function readingOfMarkup(text: string, at: number, markup: string): string {
  if (entities[markup]) return entities[markup];
  if (!markup.includes('sup')) return '';
  const around = text.slice(Math.max(0, at - 8), at + 13).replace(/<\/?sup>/g, hairSpace);
  return partOfWord.test(around) ? '' : hairSpace;
}

/** Whether the superscript at whose edge a hair space stands is a sign, or the square of "m²". */
function isPartOfWord(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 3), at + 4);
  return partOfWord.test(around);
}

/** Whether a space that does not break a line stands inside a number: "1 031". */
function isThousandMark(text: string, at: number): boolean {
  return (
    /[\u00a0\u2009\u202f]/.test(text[at]!) &&
    /(?<![\d.,])\d{1,3}$/.test(text.slice(Math.max(0, at - 5), at)) &&
    /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  );
}

const thousands = /(?<![\d.,])\d{1,3}(?:,\d{3}){1,3}(?![\d,])/g;
const decimal = /(?<![\d.,\p{L}])(\d{1,6}),(\d{1,6})(?![\d,])/gu;
const perCent = /(?<=\d)[ -](?:per[ -]?cent(?!\p{L}|[ -]points?)|por ciento(?!\p{L}))/giu;
const surelyDecimal = /(?<![\d.,\p{L}])0,\d{2,3}(?![\d,])/u;

function numbersOf(text: string, decimals: Decimals): Edit[] {
  const edits: Edit[] = [];
  for (const { index } of text.matchAll(/(?<=\d)[·⋅•∙](?=\d)/g))
    edits.push({ start: index, end: index + 1, as: '.' });
  for (const { index, 0: words } of text.matchAll(perCent)) {
    const last = index + words.length - 1;
    // The sign stands for the last letter: what ends with it ends with the word.
    edits.push({ start: index, end: last, as: '' }, { start: last, end: last + 1, as: '%' });
  }
  if (decimals === 'comma' || surelyDecimal.test(text))
    for (const { index, 1: whole = '', 2: part = '' } of text.matchAll(decimal)) {
      const comma = index + whole.length;
      // "1,031" may be a thousand and more, or one and a little.
      const twofold = part.length === 3 && whole !== '0';
      edits.push({ start: comma, end: comma + 1, as: twofold ? wall : '.' });
    }
  else
    for (const { index, 0: number } of text.matchAll(thousands))
      for (const { index: comma } of number.matchAll(/,/g))
        edits.push({ start: index + comma, end: index + comma + 1, as: '' });
  return edits.toSorted((a, b) => a.start - b.start);
}

/** Makes edits (in order, none overlapping) and says where each offset of the result came from. */
function edit(text: string, edits: readonly Edit[]): [string, (offset: number) => number] {
  if (edits.every(({ start, end, as }) => end - start === as.length)) {
    return [edits.length === 0 ? text : applied(text, edits), (offset) => offset];
  }
  const result = applied(text, edits);
  /** Where the text behind each edit begins, in the result and in the original. */
  const behind: [number, number][] = [[0, 0]];
  let shift = 0;
  for (const { start, end, as } of edits) {
    shift += as.length - (end - start);
    behind.push([end + shift, end]);
  }
  return [result, (offset) => originOf(behind, offset)];
}

function applied(text: string, edits: readonly Edit[]): string {
  let [result, from] = ['', 0];
  for (const { start, end, as } of edits) {
    result += text.slice(from, start) + as;
    from = end;
  }
  return result + text.slice(from);
}

function originOf(behind: readonly [number, number][], offset: number): number {
  let [low, high] = [0, behind.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (behind[middle]![0] <= offset) low = middle;
    else high = middle - 1;
  }
  const [here, there] = behind[low]!;
  return there + (offset - here);
}
