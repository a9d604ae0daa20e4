/** Prints one section with the sources that it cites, and nothing else of the page. */
export function printPart(id: string): void {
  const article = document.getElementById(id);
  if (!article) return;
  const cited = [...article.querySelectorAll<HTMLAnchorElement>('.cite')].map(({ hash }) =>
    document.getElementById(hash.slice(1)),
  );
  const parts = [article, ...cited].filter((it) => it !== null);
  for (const part of parts) part.dataset['onPaper'] = '';
  document.documentElement.dataset['onePart'] = '';
  addEventListener(
    'afterprint',
    () => {
      delete document.documentElement.dataset['onePart'];
      for (const part of parts) delete part.dataset['onPaper'];
    },
    { once: true },
  );
  print();
}
