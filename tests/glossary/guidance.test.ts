import { readFileSync } from 'node:fs';
import sources from 'virtual:sources';
import entries from 'virtual:terms/en';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { guidanceSchema } from '../../glossary/schema.ts';
import { readGuide } from './guidance-text.ts';
import { sentencesIn } from './reading.ts';

const guide = readGuide();
const ids = guide.map(({ matter }) => matter.id);
const all = guide.flatMap(({ matter, blocks }) =>
  blocks.map((block) => ({ id: matter.id, ...block })),
);
const read = all.filter(({ kind }) => kind === 'paragraph' || kind === 'item');

/** A number by itself: not of a name ("HER2", "MF07-01", "CDK4/6"), not the 1 of "no difference". */
const figure = /(?<![\p{L}\d/-]|[\p{L}\d][.,])\d(?:[\d.,]*\d)?(?![\p{L}\d])/gu;
const notFigures = [
  /\b(left|right) of 1\b/gi,
  /\bcrosse?s? 1\b/g,
  /stage IV \(4\)/g,
  // Dates of review stand in the texts too.
  /\b(November|May) 21, 202[67]\b/g,
  /\bNovember 2026\b/g,
];

function figuresIn(text: string): string[] {
  return notFigures.reduce((rest, other) => rest.replace(other, ''), text).match(figure) ?? [];
}

describe('the sections of the guide', () => {
  it('have front matter as the schema says, in a file of their id', () => {
    for (const { matter, file } of guide) {
      expect(v.safeParse(guidanceSchema, matter).issues).toBeUndefined();
      expect(file).toMatch(new RegExp(`/${matter.id}\\.mdx$`));
      expect(matter.reviewed < matter.nextReview).toBe(true);
    }
  });

  it('all stand on the page', () => {
    const page = readFileSync('entrypoints/guidance/sections.tsx', 'utf8');
    const shown = [...page.matchAll(/guidance\/([a-z-]+)\.mdx/g)].map(([, id]) => id!);
    expect(shown.toSorted()).toEqual(ids.toSorted());
  });

  it('begin with their main message', () => {
    const without = guide.filter(({ blocks }) => !blocks[0]!.source.startsWith('**'));
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it('name a source for every figure, save in questions to ask', () => {
    const bare = read
      .filter(({ text, cites }) => cites.length === 0 && !text.endsWith('?'))
      .filter(({ text }) => figuresIn(text).length > 0)
      .map(({ id, text }) => `${id}: ${text}`);
    expect(bare).toEqual([]);
  });

  it('would be caught at a number, not at part of a name', () => {
    expect(
      figuresIn('HER2, MF07-01 and E2108 in 2015: 1,031 of 2.5, stage IV (4). It crosses 1.'),
    ).toEqual(['2015', '1,031', '2.5']);
  });

  it('name sources that exist', () => {
    const lost = all.flatMap(({ id, cites }) =>
      cites.filter((cited) => !Object.hasOwn(sources, cited)).map((cited) => `${id}: ${cited}`),
    );
    expect(lost).toEqual([]);
  });

  it('link to sections that exist, and not to themselves', () => {
    const lost = all.flatMap(({ id, links }) =>
      links
        .filter((link) => !ids.includes(link.slice(1)) || link[0] !== '#' || link === `#${id}`)
        .map((link) => `${id}: ${link}`),
    );
    expect(lost).toEqual([]);
  });

  it('are there for every card that leads to one', () => {
    const lost = Object.entries(entries)
      .filter(([, { guidance }]) => guidance && !ids.includes(guidance))
      .map(([id, { guidance }]) => `${id}: ${guidance}`);
    expect(lost).toEqual([]);
  });

  it('cover how many people lived or died, and how long', () => {
    const aboutLife = /\b(alive|died|dead|lived)\b/i;
    const amount = /\b\d[\d,.]* of \d|\bfewer than \d|\d (days|weeks|months|years)\b/;
    const open = read
      .filter(({ covered }) => !covered)
      .flatMap(({ id, text }) => sentencesIn(text).map((sentence) => `${id}: ${sentence}`))
      .filter((sentence) => aboutLife.test(sentence) && amount.test(sentence));
    expect(open).toEqual([]);
  });
});
