import { hashed } from '../fold.ts';
import { normalText } from './normal-text.ts';

/** What tells that a family may find something in a text. */
export interface Signs {
  /**
   * Of each list, a text must hold one word or mark. Words are stretches of letters from A to Z;
   * a capital after a small letter begins another: "aHR" is "a" and "HR", "razón" "raz" and "n".
   * A word in small letters stands for itself in all letters, another one only as it is
   * written. "0" is any digit. Marks are all other characters but spaces and , . ( ) - ' ".
   */
  signs: readonly string[];
}

/** What a character is: in this order, so that only a capital after a small letter goes down. */
const [nothing, gap, mark, capital, small] = [0, 1, 2, 3, 4];

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return char < 'a' ? capital : small;
  return /[\s,.()'"-]/.test(char) ? gap : mark;
});

const readings = new Map<number, number>();

/** How a normal text writes a character: "−" is "-", and a soft hyphen 0. */
function readingOf(code: number): number {
  let reading = readings.get(code);
  if (reading === undefined) {
    reading = normalText(String.fromCharCode(code)).text.charCodeAt(0) || nothing;
    readings.set(code, reading);
  }
  return reading;
}

function kindOf(reading: number): number {
  if (reading === 0) return nothing;
  return reading < 128 ? asciiKinds[reading]! : mark;
}

const isDigit = (reading: number) => reading >= 48 && reading <= 57;

/** Words and marks by their hashes, as small whole numbers. */
const keyOf = (hash: number) => hash & 0x3fffffff;

function keyOfSign(sign: string): number {
  const [letters] = /[a-z]{1,30}/i.exec(sign) ?? [sign];
  return keyOf([...letters!].reduce((hash, letter) => hashed(hash, letter.charCodeAt(0)), 0));
}

/**
 * Tells which of these families a text may hold, in one pass over its letters: a text without
 * figures meets no pattern at all.
 */
export function lookFor<F extends Signs>(families: readonly F[]): (text: string) => F[] {
  const lists = [...new Set(families.flatMap(({ signs }) => signs))];
  const needs = families.map(({ signs }) => signs.map((list) => lists.indexOf(list)));
  const listsWith = new Map<number, number[]>();
  for (const [number, list] of lists.entries())
    for (const key of new Set(list.split(' ').map(keyOfSign)))
      listsWith.set(key, [...(listsWith.get(key) ?? []), number]);

  return (text) => {
    const seen = new Uint8Array(lists.length);
    let any = false;
    const see = (hash: number) => {
      const found = listsWith.get(keyOf(hash));
      if (!found) return;
      any = true;
      for (const list of found) seen[list] = 1;
    };
    let [before, exact, folded] = [gap, 0, 0];
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 32;
      const reading = code < 128 ? code : readingOf(code);
      const kind = kindOf(reading);
      if (kind === nothing) continue;
      if (before >= capital && kind < before && !(kind === capital && before === capital)) {
        see(exact);
        if (folded !== exact) see(folded);
        [exact, folded] = [0, 0];
      }
      if (kind >= capital) {
        exact = hashed(exact, reading);
        folded = hashed(folded, reading | 32);
      } else if (kind === mark) see(hashed(0, isDigit(reading) ? 48 : reading));
      before = kind;
    }
    return any ? families.filter((_, i) => needs[i]!.every((list) => seen[list])) : [];
  };
}
