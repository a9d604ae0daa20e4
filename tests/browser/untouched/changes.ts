/**
 * In the page, before its scripts: `change(n)` edits one of its texts in one of eight ways, and
 * `selectSome()` selects a few letters. What is chosen depends on the page and on `n` alone.
 */
export function bringChanges(): void {
  const { closest, getBoundingClientRect: box } = Element.prototype;
  const inPart = 'p, li, dd, dt, td, th, text, item, entry, finding, span';

  function textsHere(): Text[] {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      const isText =
        parentElement && !closest.call(parentElement, 'script, style, title, textarea');
      if (isText && /\S/.test((node as Text).data)) texts.push(node as Text);
    }
    return texts;
  }

  const edits: ((text: Text, n: number) => void)[] = [
    (text, n) => text.appendData(` ${n}`),
    (text) => text.insertData(0, 'metastatic cancer, '),
    (text) => void text.splitText(text.length >> 1),
    ({ parentNode }) => parentNode!.normalize(),
    ({ parentElement }) => void parentElement!.toggleAttribute('data-seen'),
    ({ parentElement }) => {
      const part = closest.call(parentElement!, inPart);
      part?.after(part.cloneNode(true));
    },
    (text) => text.replaceWith(text.data),
    ({ parentElement }) => {
      const part = closest.call(parentElement!, inPart);
      part?.parentNode!.append(part);
    },
  ];

  function change(n: number): void {
    (globalThis as { also?(n: number): unknown }).also?.(n);
    const texts = textsHere();
    const text = texts[(n * 7919) % texts.length];
    if (text) edits[n % edits.length]!(text, n);
    // Firefox balances columns by what they were when it last looked: let it look each time.
    box.call(document.documentElement);
  }

  function selectSome(): void {
    const [text] = textsHere();
    if (text) getSelection()?.setBaseAndExtent(text, Math.min(6, text.length), text, 1);
  }

  Object.assign(globalThis, { change, selectSome });
}
