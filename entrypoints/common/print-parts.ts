/** Prints some parts of the page, and nothing else of it. */
export function printParts(parts: readonly HTMLElement[]): void {
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
