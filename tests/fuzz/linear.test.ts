import english from 'virtual:lexicon/en';
import { expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { mayConcernHealth } from '../../glossary/health.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { newPage } from '../../glossary/senses.ts';
import { record } from '../browser/trust-record.ts';

const lexicon = new Lexicon(english);
const [short, long] = [2 ** 18, 2 ** 20];
/** Four times the text takes four times as long; sixteen times would be its square. */
const most = 9;

/** In one block of text, which is more than any page has. */
const patterns: [name: string, piece: string][] = [
  ['one word without end', 'a'],
  ['words run together by what is not seen', 'tumor\u00ad\u200b'],
  ['brackets that never close', '(LRT [('],
  ['short forms, each explained', 'locoregional therapy (LRT) '],
  ['a negation that never ends', 'non-'],
  ['half an interval', 'HR 0.66 (95% CI 0.49– '],
  ['numbers and nothing else', '0.049 (12/34; '],
  ['codes run together', 'ypT2N1mi(sn)ER+/PR+/HER2−'],
  ['an address as long as the page', 'http://a.org/tumor?tumor=#tumor&'],
  ['names cut off before their last word', 'primary tumor of the metastatic breast '],
];

/** The time that a processor spends on it, whatever else it does: the shorter of two. */
function timeOf(text: string): number {
  const times = [1, 2].map(() => {
    const before = process.threadCpuUsage();
    mayConcernHealth(text);
    findMentions(text, lexicon, newPage(), { decimals: 'point' });
    return process.threadCpuUsage(before).user;
  });
  return Math.min(...times);
}

it.each(patterns)('a megabyte of %s takes its length in time', { timeout: 60_000 }, (_, piece) => {
  const text = `cancer ${piece.repeat(Math.ceil(long / piece.length))}`;
  timeOf(text.slice(0, 2 ** 14));
  const ratio = timeOf(text.slice(0, long)) / timeOf(text.slice(0, short));
  record('made up: a megabyte of a hostile pattern takes its length in time', {
    count: 1,
    differences: Number(ratio > most),
  });
  expect(ratio).toBeLessThan(most);
});
