/**
 * How one character of a page is read when it is compared with a variant. Folding
 * works character by character, so offsets stay those of the page's own text.
 *
 * Every reading is a number: `skip` (the character is not there: soft hyphens,
 * zero-width characters, combining marks), `gap` (spaces, line breaks, every kind
 * of dash: "primary tumor" and "primary-tumor" are one), or the lower-case letter
 * without accent. Ligatures hold up to three letters, eight bits each.
 */
export const skip = 0;
export const gap = 32;

/** Stands at either end of a superscript in a block's text: not a gap between two words. */
const hairSpace = 0x200a;

/** Below this, readings and roles lie in tables. */
export const latinEnd = 0x250;

function foldSlowly(code: number): number {
  const char = String.fromCharCode(code);
  if (/[\p{M}\p{Cf}]/u.test(char)) return skip;
  if (code === hairSpace) return code;
  if (/[\s\p{Pd}\u2212]/u.test(char)) return gap;
  if (/[\u2018\u2019\u02bc]/.test(char)) return 39;
  if (!/\p{L}|\p{Nd}/u.test(char)) return code; // "™" is not the letters "tm", nor "¹" a digit
  const special: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', Æ: 'ae', Œ: 'oe' };
  const plain = special[char] ?? char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length === 1) return plain.charCodeAt(0);
  if (!/^[a-z]{2,3}$/.test(plain)) return code;
  return [...plain].reduce((sum, letter, i) => sum | (letter.charCodeAt(0) << (8 * i)), 1 << 24);
}

/** The same for ASCII, which is most of any page. */
function foldAscii(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  const isGap = (code >= 9 && code <= 13) || code === 32 || code === 45;
  return isGap ? gap : code;
}

/** Not looked at so far: a script that starts in every page reads no letter before it meets it. */
const unread = 0xffffffff;
const latin = new Uint32Array(latinEnd).fill(unread);
for (let code = 0; code < 128; code++) latin[code] = foldAscii(code);
const others = new Map<number, number>();

/** The reading of one UTF-16 unit. */
export function fold(code: number): number {
  if (code < latinEnd) {
    const known = latin[code]!;
    return known === unread ? (latin[code] = foldSlowly(code)) : known;
  }
  let reading = others.get(code);
  if (reading === undefined) others.set(code, (reading = foldSlowly(code)));
  return reading;
}

/** Letters of a reading: one for most characters, two or three for a ligature. */
export function lettersOf(reading: number): number[] {
  if (reading < 1 << 24) return [reading];
  return [reading & 255, (reading >> 8) & 255, (reading >> 16) & 255].filter(Boolean);
}

/** The hash of a word, letter by letter: 0 before the first one. */
export function hashed(hash: number, reading: number): number {
  if (reading < 1 << 24) return Math.imul(hash ^ reading, 0x01000193) ^ (hash >>> 15);
  return lettersOf(reading).reduce(hashed, hash);
}

/** Text that folds to itself but for capitals, dashes and runs of space. */
const plain = /^[ -~\t\n\r]*$/;

/** A text as it is compared: two texts with the same readings are the same variant. */
export function foldText(text: string): string {
  // The short way gives the same, many times faster.
  if (plain.test(text)) return text.toLowerCase().replace(/[\s-]+/g, ' ');
  let folded = '';
  let inGap = false;
  for (let i = 0; i < text.length; i++) {
    const reading = fold(text.charCodeAt(i));
    if (reading === skip || (reading === gap && inGap)) continue;
    inGap = reading === gap;
    folded += String.fromCharCode(...lettersOf(reading));
  }
  return folded;
}

/** Whether a reading is part of a word: a letter, a digit, or an underscore (file names). */
export function isWord(reading: number): boolean {
  return (
    (reading >= 97 && reading <= 122) ||
    (reading >= 48 && reading <= 57) ||
    reading === 95 ||
    (reading > 127 && /[\p{L}\p{Nd}]/u.test(String.fromCharCode(reading)))
  );
}

/** The hash of the word that begins at an offset; 0 where none does. */
export function firstWord(text: string, from = 0): number {
  let hash = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const part = role(code);
    if (part === wordPart) hash = hashed(hash, fold(code));
    else if (part !== nothing) break;
  }
  return hash;
}

/** What a character is to the finder. */
export const nothing = 0;
export const wordPart = 1;
const other = 2;

const unknown = 255;
const latinRoles = new Uint8Array(latinEnd).fill(unknown);
const otherRoles = new Map<number, number>();

function roleOf(reading: number): number {
  if (reading === skip) return nothing;
  return isWord(lettersOf(reading)[0]!) ? wordPart : other;
}

/** `nothing`, `wordPart` or neither: one look in a table for nearly every character. */
export function role(code: number): number {
  if (code < latinEnd) {
    const found = latinRoles[code]!;
    return found === unknown ? (latinRoles[code] = roleOf(fold(code))) : found;
  }
  let known = otherRoles.get(code);
  if (known === undefined) otherRoles.set(code, (known = roleOf(fold(code))));
  return known;
}
