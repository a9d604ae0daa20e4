import { type Amount, amountOf, isWithin } from './amount.ts';
import { type Her2, readResults, resultOf } from './her2.ts';
import { matchAt } from './numbers.ts';
import {
  type ReceptorName,
  allred,
  lowWord,
  nameAt,
  nextName,
  one,
  order,
  percent,
  signs,
  word,
} from './receptor-words.ts';

/** What was found of one receptor. */
export interface Receptor {
  /** HR: estrogen or progesterone receptors, or both. */
  name: ReceptorName;
  state: 'positive' | 'negative' | 'low' | 'unclear';
  /** How many of 100 cells have it. */
  share?: Amount;
  /** The Allred score, 0 to 8. */
  allred?: number;
  her2?: Her2;
}

/** One expression: a name, or several with a shared sign, and what was found. */
export interface Item {
  end: number;
  receptors: Receptor[];
  /** How it is written: "ER+", "ER-positive", "ER: positive" or "ER 95%". */
  form: 'sign' | 'word' | 'report';
  /** A hyphen that another word may go on from: "ER- and PR-positive". */
  hyphen: boolean;
}

/** What is said of a receptor at a place; "broken" where it can be read in two ways. */
export function readItem(text: string, at: number): Item | 'broken' | undefined {
  const named = readNames(text, at);
  const [first] = named;
  if (!first) return undefined;
  const shared = named.length > 1 ? readShared(text, named) : undefined;
  return shared ?? readState(text, first);
}

interface Named {
  name: ReceptorName;
  end: number;
  /** What stands before it. */
  joined: string;
}

function readNames(text: string, at: number): Named[] {
  const list: Named[] = [];
  let next = at;
  let joined = '';
  while (list.length < 4) {
    const match = matchAt(nameAt, text, next);
    if (!match) break;
    const name = order[match.slice(1).findIndex((it) => it !== undefined)]!;
    const end = next + match[0].length;
    if (list.some((it) => it.name === name)) break;
    list.push({ name, end, joined });
    joined = matchAt(nextName, text, end)?.[0] ?? '';
    if (!joined) break;
    next = end + joined.length;
  }
  return list;
}

function readState(text: string, { name, end }: Named): Item | 'broken' | undefined {
  const sign = matchAt(one, text, end);
  const results = name === 'HER2' ? readResults(text, end) : undefined;
  if (results && (results.codes > 0 || (!sign && results.value.called))) {
    const state = resultOf(results.value);
    if (!state) return 'broken';
    const stretch = text.slice(end, results.end);
    const said = /^neg|^pos/.test(stretch) ? 'sign' : 'word';
    const form = results.codes > 0 || /[:=]/.test(stretch) ? 'report' : said;
    return {
      end: results.end,
      receptors: [{ name, state, her2: results.value }],
      form,
      hyphen: false,
    };
  }
  if (sign) return readSign(text, name, end, sign);
  const said = matchAt(word, text, end);
  const blank: Item = {
    end,
    receptors: [{ name, state: 'unclear' }],
    form: 'report',
    hyphen: false,
  };
  if (!said) return withValue(text, blank);
  const [all, lead = '', pos, neg] = said;
  const low = !pos && !neg;
  const stop = end + all.length;
  // "ER low" needs more than two words that may stand side by side.
  const isLoose = low && lead === ' ' && lowWord.test(all);
  if (isLoose && !/^ ?[(,;)]|^$/.test(text.slice(stop, stop + 2))) return undefined;
  const state = low ? 'low' : pos ? 'positive' : 'negative';
  const form = /[:=]/.test(lead) || low ? 'report' : 'word';
  return withValue(text, { end: stop, receptors: [{ name, state }], form, hyphen: false });
}

function readSign(
  text: string,
  name: ReceptorName,
  at: number,
  [all, attached, inBrackets, apart]: RegExpExecArray,
): Item | 'broken' | undefined {
  const end = at + all.length;
  // "ER+/-": positive or negative.
  if (/^ ?\/ ?[+-](?![\p{L}\d])/u.test(text.slice(end, end + 4))) return 'broken';
  const state = (attached ?? inBrackets ?? apart) === '-' ? 'negative' : 'positive';
  const hyphen = attached === '-' && !all.endsWith('ve');
  return withValue(text, { end, receptors: [{ name, state }], form: 'sign', hyphen });
}

/** "ER/PR/HER2 -/-/-", "ER and PR positive", "ER/PR+". */
function readShared(text: string, list: readonly Named[]): Item | 'broken' | undefined {
  const { end } = list.at(-1)!;
  const several = matchAt(signs, text, end);
  const all = (state: Receptor['state']) => list.map(({ name }) => ({ name, state }));
  if (several) {
    const marks = (several[1] ?? several[2])!.split(/ ?[/,] ?/);
    const alike = marks.length === list.length;
    // "ER/PR +/-" may mean one of each, or with and without.
    if (!alike || (list.length === 2 && marks.join('') === '+-')) return 'broken';
    const receptors = all('negative').map((it, i) =>
      /^[+p]/.test(marks[i]!) ? { ...it, state: 'positive' as const } : it,
    );
    return { end: end + several[0].length, receptors, form: 'report', hyphen: false };
  }
  const joined = list.slice(1).map((it) => it.joined);
  const sign = matchAt(one, text, end);
  const said = sign ? undefined : matchAt(word, text, end);
  if (!sign && !said?.[2] && !said?.[3]) return undefined;
  const stop = end + (sign ?? said)![0].length;
  const isPositive = sign ? !sign[0].includes('-') : said![2] !== undefined;
  const state = isPositive ? 'positive' : 'negative';
  const base = { end: stop, form: 'report' as const, hyphen: sign?.[1] === '-' };
  // A list that runs on: "ER, PR, HER2-negative" may say it of the last one alone.
  if (joined.some((it) => it === ', ') && !joined.includes(', and ') && !joined.includes(' and '))
    return undefined;
  if (state === 'negative') return { ...base, receptors: all(state) };
  const hormones = list.length === 2 && list.every(({ name }) => name === 'ER' || name === 'PR');
  if (joined.every((it) => it.includes('/') || it === ' or '))
    return hormones ? { ...base, receptors: [{ name: 'HR', state }] } : 'broken';
  return joined.includes(' or ') ? 'broken' : { ...base, receptors: all(state) };
}

/** With the share of cells or the Allred score that follows, or is all there is. */
function withValue(text: string, item: Item): Item | undefined {
  const [only] = item.receptors as [Receptor];
  const isState = only.state !== 'unclear';
  if (only.name === 'HER2') return isState ? item : undefined;
  const score = matchAt(allred, text, item.end);
  if (score) {
    const value = Number(score[1] ?? score[2]);
    const state = value >= 3 ? 'positive' : 'negative';
    if (value === 1 || (isState && only.state !== 'low' && state !== only.state))
      return isState ? item : undefined;
    return {
      ...item,
      end: item.end + score[0].length,
      receptors: [{ ...only, state: isState ? only.state : state, allred: value }],
    };
  }
  const match = matchAt(percent, text, item.end);
  const share = match && amountOf(match.slice(1));
  const fits = share && isWithin(share, 0, 100) && (only.name !== 'HR' || isState);
  if (!fits) return isState ? item : undefined;
  const byShare = stateOf(only.name, share);
  // "ER negative (90%)" counts something else.
  if (isState && byShare && (byShare === 'negative') !== (only.state === 'negative')) return item;
  const state = isState ? only.state : byShare;
  if (!state) return undefined;
  return { ...item, end: item.end + match![0].length, receptors: [{ ...only, state, share }] };
}

/** By the usual line: 1 of 100 cells, and for estrogen up to 10 of 100 is low. */
function stateOf(
  name: ReceptorName,
  { low, high = low, relation }: Amount,
): Receptor['state'] | undefined {
  if (relation === '<') return low <= 1 ? 'negative' : undefined;
  if (relation === '≤') return low < 1 ? 'negative' : undefined;
  if (relation) return low >= 1 ? 'positive' : undefined;
  if (high < 1) return 'negative';
  if (low < 1) return undefined;
  if (name !== 'ER' || low > 10) return 'positive';
  return high <= 10 ? 'low' : undefined;
}
