import english from 'virtual:lexicon/en';
import { expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { mayConcernHealth } from '../../glossary/health.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { newPage } from '../../glossary/senses.ts';
import { record } from '../browser/trust-record.ts';

const lexicon = new Lexicon(english);
/** One long text, and as many short ones as have its length together. */
const [long, pieces] = [2 ** 20, 16];
/** A text takes as long as its pieces do; with the root of its length more, four times as long. */
const most = 2;

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

/** The time that a processor spends on some texts, whatever else it does. */
function timeOf(texts: readonly string[]): number {
  const before = process.threadCpuUsage();
  for (const text of texts) {
    mayConcernHealth(text);
    findMentions(text, lexicon, newPage(), { decimals: 'point' });
  }
  return process.threadCpuUsage(before).user;
}

it.each(patterns)('a megabyte of %s takes its length in time', { timeout: 60_000 }, (_, piece) => {
  const text = `cancer ${piece.repeat(Math.ceil(long / piece.length))}`;
  const short = text.slice(0, long / pieces);
  timeOf([short.slice(0, 2 ** 14)]);
  const whole = Math.min(timeOf([text.slice(0, long)]), timeOf([text.slice(0, long)]));
  const inPieces = timeOf(Array.from({ length: pieces }, () => short));
  const ratio = whole / inPieces;
  record('made up: a megabyte of a hostile pattern takes its length in time', {
    count: 1,
    differences: Number(ratio > most),
  });
  expect(ratio).toBeLessThan(most);
});
