import packed from 'virtual:lexicon/en';
import entries from 'virtual:terms/en';
import { describe, expect, it } from 'vitest';
import { draw, drawings } from '../../glossary/drawings/draw.ts';
import { pictureNames } from '../../glossary/drawings/names.ts';
import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { drawingWords } from '../../glossary/words.ts';
import { banned } from './banned.ts';
import { boxOfLabel, boxOfShape, isWithin, overlap } from './drawing-boxes.ts';
import { hardWords, sentencesIn, wordsOf } from './reading.ts';

const lexicon = new Lexicon(packed).complete();
for (const surface of lexicon.surfaces) surface.alone = true;

/** The figure may be cut off where the drawing ends. */
const ground = new Set(['skin', 'thin']);

it('an entry needs each of them, and there are no others', () => {
  expect(Object.keys(drawings)).toEqual([...pictureNames]);
  const used = new Set(Object.values(entries).map(({ picture }) => picture));
  expect(pictureNames.filter((name) => !used.has(name))).toEqual([]);
});

describe.each(pictureNames)('the drawing "%s"', (name) => {
  it.each(['en', 'es'] as const)('has its words, and no others: %s', (language) => {
    const words = drawingWords(language)[name];
    expect(Object.keys(words.labels)).toEqual(Object.keys(drawings[name].labels ?? {}));
    expect(draw(name, language).labels.every(({ text }) => text !== '')).toBe(true);
    expect(words.alt).toMatch(language === 'en' ? /\bdrawings?\b/ : /^(Dibujo|Dos dibujos)\b/);
  });

  it('is told in plain words', () => {
    const { alt, labels } = drawingWords('en')[name];
    const text = [alt, ...Object.values(labels)].join(' , ');
    const unknown = findMentions(text, lexicon).reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)} , ${rest.slice(end)}`,
      text,
    );
    const own = name.split('-');
    expect(hardWords(unknown).filter((word) => !own.includes(word.replace(/s$/, '')))).toEqual([]);
    expect(sentencesIn(alt).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
    expect(banned.filter((phrase) => new RegExp(`\\b${phrase}\\b`, 'i').test(text))).toEqual([]);
    expect(text).not.toMatch(/\byour?\b/i);
  });

  it('fits into a card, and into its own frame', () => {
    const { size, shapes } = drawings[name];
    expect(size[0]).toBeLessThanOrEqual(180);
    expect(size[1]).toBeLessThanOrEqual(90);
    const outside = shapes.filter(
      (shape) => !ground.has(shape.role) && !isWithin(boxOfShape(shape), size),
    );
    expect(outside).toEqual([]);
  });

  it.each(['en', 'es'] as const)('has room for its words: %s', (language) => {
    const { size, labels } = draw(name, language);
    const boxes = labels.map(({ text, at }) => ({ text, ...boxOfLabel(text, at) }));
    expect(boxes.filter((box) => !isWithin(box, size)).map(({ text }) => text)).toEqual([]);
    const over = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? `${a.text} / ${b.text}` : [])),
    );
    expect(over).toEqual([]);
  });

  it('has words that do not lie on what is meant', () => {
    const { shapes, labels } = draw(name, 'en');
    const meant = shapes.filter(({ role }) => role === 'meant' || role === 'tip').map(boxOfShape);
    const covered = labels.filter(({ text, at }) =>
      meant.some((box) => overlap(box, boxOfLabel(text, at))),
    );
    expect(covered.map(({ text }) => text)).toEqual([]);
  });
});
