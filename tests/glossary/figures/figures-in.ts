import { expect } from 'vitest';
import { explain } from '../../../glossary/explain.ts';
import type { Figure, Findings } from '../../../glossary/figures/figure.ts';
import type { Around } from '../../../glossary/figures/figure-finder.ts';
import { findFigures } from '../../../glossary/figures/find-figures.ts';

/** The figures read in a text, as data. */
export function figuresIn(text: string, around?: Around): (Figure | Findings)[] {
  return findFigures(text, around).mentions.map(({ subject }) => subject as Figure | Findings);
}

/** All that the cards of the figures in a text say, as one string. */
export function saidOf(text: string, around?: Around): string {
  return figuresIn(text, around)
    .map((figure) => {
      const { short, lines = [], more } = explain(figure, 'en')!;
      return [short, ...lines, ...more].join(' ');
    })
    .join(' ');
}

/** What the cards of a text's figures have to say, and what they must not. */
export function expectSaid(text: string, must: readonly string[], not: readonly string[]): void {
  const said = saidOf(text);
  for (const piece of must) expect(said).toContain(piece);
  for (const piece of not) expect(said).not.toContain(piece);
}
