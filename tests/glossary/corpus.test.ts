import { readdirSync, readFileSync } from 'node:fs';
import figures from 'virtual:figures/en';
import terms from 'virtual:terms/en';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { lexicons } from '../../glossary/lexicons.ts';
import { readBlocksOf, readerOf } from '../../glossary/page-reader.ts';
import type { Mention } from '../../glossary/subject.ts';
import { idOf } from './id-of.ts';

/**
 * Texts of our own in which every mention is labelled by hand, by what it means:
 * `[[primary tumor|primary-tumor]]`, or by the kind of a figure: `[[HR 0.66|hazard-ratio]]`,
 * `findings` where several of one sentence share a card, `abbreviation` where only the page explains it. The first line names the kind; the paragraphs are
 * blocks of a page. In texts of the kind "other sense" nothing of ours stands.
 */
const folder = 'tests/corpus';
const label = /\[\[([^[\]|]+)\|([a-z0-9-]+)\]\]/g;
const known = new Set([...Object.keys(terms), ...Object.keys(figures), 'findings', 'abbreviation']);

interface Place {
  start: number;
  end: number;
  id: string;
}

const pages = readdirSync(folder).map((name) => {
  const [first = '', ...paragraphs] = readFileSync(`${folder}/${name}`, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  const read = paragraphs.map(readLabels);
  const found = readBlocksOf(
    read.map(({ text }) => text),
    readerOf('en', lexicons, findMentions),
  );
  const blocks = read.map((block, i) => ({ ...block, found: found[i]!.map(placeOf) }));
  return { name, first, kind: first.replace('# kind: ', ''), blocks };
});
const others = pages.filter(({ kind }) => kind.startsWith('other sense'));
const medical = pages.filter((page) => !others.includes(page));

/** A paragraph as the page shows it, and where its labels stand in that. */
function readLabels(paragraph: string): { text: string; labelled: Place[] } {
  const labelled: Place[] = [];
  let text = '';
  let read = 0;
  for (const { 0: whole, 1: words = '', 2: id = '', index } of paragraph.matchAll(label)) {
    text += paragraph.slice(read, index);
    labelled.push({ start: text.length, end: text.length + words.length, id });
    text += words;
    read = index + whole.length;
  }
  return { text: text + paragraph.slice(read), labelled };
}

function placeOf({ start, end, subject }: Mention): Place {
  return { start, end, id: idOf(subject) };
}

function isIn(places: Place[], { start, end, id }: Place): boolean {
  return places.some((other) => other.start === start && other.end === end && other.id === id);
}

/** What two readings of some pages have in common, and a line for each place where they differ. */
function compare(some: typeof pages) {
  let agreed = 0;
  const differences = { missed: [] as string[], extra: [] as string[] };
  for (const { name, blocks } of some)
    for (const { text, labelled, found } of blocks) {
      const line = ({ start, end, id }: Place) => {
        const mention = `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}|${id}]]`;
        return `${name}: …${mention}${text.slice(end, end + 40)}…`;
      };
      agreed += found.filter((place) => isIn(labelled, place)).length;
      differences.missed.push(...labelled.filter((place) => !isIn(found, place)).map(line));
      differences.extra.push(...found.filter((place) => !isIn(labelled, place)).map(line));
    }
  return { agreed, ...differences };
}

describe('the corpus', () => {
  it('has more than sixty texts, a third of them of other senses', () => {
    expect(pages.length).toBeGreaterThan(60);
    expect(others.length).toBeGreaterThan(pages.length / 3);
  });

  it('says of each text what kind it is', () => {
    const without = pages.filter(({ first }) => !/^# kind: \S/.test(first));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('has only labels that are well written and name an entry or a kind of figure', () => {
    const texts = pages.flatMap(({ name, blocks }) => blocks.map((block) => ({ name, ...block })));
    const broken = texts.filter(({ text }) => /[[\]|]/.test(text)).map(({ name }) => name);
    const unknown = texts.flatMap(({ labelled }) => labelled).filter(({ id }) => !known.has(id));
    expect([...broken, ...unknown]).toEqual([]);
  });

  it('has texts of 150 to 350 words', () => {
    const lengths = pages.map(({ name, blocks }) => ({
      name,
      words: blocks.map(({ text }) => text.split(/\s+/).length).reduce((sum, n) => sum + n, 0),
    }));
    expect(lengths.filter(({ words }) => words < 150 || words > 350)).toEqual([]);
  });

  it('labels nothing in texts of other senses', () => {
    const labelled = others.filter((page) =>
      page.blocks.some(({ labelled: places }) => places.length > 0),
    );
    expect(labelled.map(({ name }) => name)).toEqual([]);
  });
});

describe('the finder, in the medical texts of the corpus', () => {
  const { agreed, missed, extra } = compare(medical);
  const differences = [
    `${agreed} agreed, ${missed.length} missed, ${extra.length} not labelled`,
    ...missed.map((line) => `expected ${line}`),
    ...extra.map((line) => `found ${line}`),
  ];

  it('marks what is labelled and little else', () => {
    const precision = agreed / (agreed + extra.length);
    expect(precision < 0.98 ? differences : []).toEqual([]);
  });

  it('misses little of what is labelled', () => {
    const recall = agreed / (agreed + missed.length);
    expect(recall < 0.95 ? differences : []).toEqual([]);
  });
});

it('the finder marks nothing in texts of other senses', () => {
  expect(compare(others).extra).toEqual([]);
});
