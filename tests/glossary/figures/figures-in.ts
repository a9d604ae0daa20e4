import { explain } from '../../../glossary/explain.ts';
import type { Figure, Findings } from '../../../glossary/figures/figure.ts';
import { type Around, findFigures } from '../../../glossary/figures/find-figures.ts';

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
