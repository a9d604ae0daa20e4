import { hashed } from '../fold.ts';
import type { Family } from './family.ts';
import type { Figure } from './figure.ts';
import { normalText } from './normal-text.ts';

/** What a character is. A word goes on as long as this does not become less. */
const nothing = 0;
const gap = 1;
const mark = 2;
const capital = 3;
const small = 4;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (code === 0) return nothing;
  if (/[a-z]/i.test(char)) return char < 'a' ? capital : small;
  return /[\s,.()'"-]/.test(char) ? gap : mark;
});
const kindOf = (reading: number) => (reading < 128 ? asciiKinds[reading]! : mark);

const others = new Map<number, number>();

/** A character as a normal text has it; 0 where it has nothing. */
const readingOf = (code: number) => (code < 128 ? code : otherReading(code));

function otherReading(code: number): number {
  let reading = others.get(code);
  if (reading === undefined) {
    reading = normalText(String.fromCharCode(code)).text.charCodeAt(0) || 0;
    others.set(code, reading);
  }
  return reading;
}

const markHash = (reading: number) => hashed(0, reading >= 48 && reading <= 57 ? 48 : reading);

/** Engines look whole numbers of 30 bits up fastest. */
const keyOf = (hash: number) => hash & 0x3fffffff;

/** Of a sign with other letters, its longest part. */
function keyOfSign(sign: string): number {
  const parts = sign.match(/[a-z]{1,30}/gi) ?? [sign];
  const [longest] = parts.toSorted((a, b) => b.length - a.length);
  return keyOf([...longest!].reduce((hash, letter) => hashed(hash, letter.charCodeAt(0)), 0));
}

/** The hash of a word's letters, all small. */
function inSmall(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const reading = readingOf(text.charCodeAt(i));
    if (kindOf(reading) !== nothing) hash = hashed(hash, reading | 32);
  }
  return hash;
}

/** So many places for some hundred signs: one look tells of most words that they are none. */
const places = 1 << 13;

/**
 * Tells the families whose signs a text holds, in one pass over its words: a text without figures
 * meets no pattern at all.
 */
export function familiesBySigns(
  families: readonly Family<Figure>[],
): (text: string) => Family<Figure>[] {
  /** All lists of signs, what each family needs of them, and which of them hold a sign. */
  const lists = [...new Set(families.flatMap(({ signs }) => signs))];
  const needs = families.map(({ signs }) => signs.map((list) => lists.indexOf(list)));
  const listsWith = new Map<number, number[]>();
  const isTaken = new Uint8Array(places);
  for (const [number, list] of lists.entries())
    for (const key of new Set(list.split(' ').map(keyOfSign))) {
      listsWith.set(key, [...(listsWith.get(key) ?? []), number]);
      isTaken[key & (places - 1)] = 1;
    }

  return (text) => {
    let seen: Uint8Array | undefined;
    const see = (hash: number) => {
      const key = keyOf(hash);
      if (!isTaken[key & (places - 1)]) return;
      for (const list of listsWith.get(key) ?? [])
        (seen ??= new Uint8Array(lists.length))[list] = 1;
    };
    for (let i = 0; i < text.length;) {
      let reading = readingOf(text.charCodeAt(i++));
      let kind = kindOf(reading);
      if (kind === mark) see(markHash(reading));
      if (kind < capital) continue;
      const start = i - 1;
      let word = 0;
      let hasCapital = false;
      let before = kind;
      for (;;) {
        if (kind !== nothing) {
          word = hashed(word, reading);
          hasCapital ||= kind === capital;
          before = kind;
        }
        if (i === text.length) break;
        reading = readingOf(text.charCodeAt(i));
        kind = kindOf(reading);
        if (kind < before && kind !== nothing) break;
        i++;
      }
      see(word);
      if (hasCapital) see(inSmall(text, start, i));
    }
    return seen ? families.filter((_, i) => needs[i]!.every((list) => seen![list])) : [];
  };
}
