import { printParts } from '../common/print-parts.ts';

/** Prints one section with the sources that it cites, and nothing else of the page. */
export function printPart(id: string): void {
  const article = document.getElementById(id);
  if (!article) return;
  const cited = [...article.querySelectorAll<HTMLAnchorElement>('.cite')].map(({ hash }) =>
    document.getElementById(hash.slice(1)),
  );
  printParts([article, ...cited].filter((it) => it !== null));
}
