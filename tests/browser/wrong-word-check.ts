/** What was seen in the registry, frame by frame. */
export interface Seen {
  frames: number;
  ranges: number;
  /** The letters under ranges that are not exactly one known word, and the text around them. */
  wrong: string[];
}

/**
 * In the page: reads the whole registry after everything else of each frame, as it is
 * painted, and once more after the frame. `wordsAt` says what is marked at a point.
 */
export function watchRegistry(surfaces: readonly string[]): void {
  const seen: Seen = { frames: 0, ranges: 0, wrong: [] };
  const tidy = (text: string) =>
    text
      .replaceAll(/[\u00ad\p{Cf}]/gu, '')
      .replaceAll(/[\s\p{Pd}]+/gu, ' ')
      .toLowerCase();
  const known = new Set(surfaces.map(tidy));

  function live(it: AbstractRange): Range {
    const range = document.createRange();
    range.setStart(it.startContainer, it.startOffset);
    range.setEnd(it.endContainer, it.endOffset);
    return range;
  }

  /** The letter before (-1) or after (1) a place in a paragraph, soft hyphens skipped. */
  function beside(node: Node, offset: number, step: -1 | 1): string {
    const paragraph = node.parentElement!.closest('p, body')!;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    walker.currentNode = node;
    let text = step < 0 ? node.nodeValue!.slice(0, offset) : node.nodeValue!.slice(offset);
    for (;;) {
      const letter = [...tidy(text)].at(step < 0 ? -1 : 0);
      if (letter) return letter;
      const next = step < 0 ? walker.previousNode() : walker.nextNode();
      if (!next) return '';
      text = next.nodeValue!;
    }
  }

  function fault(range: AbstractRange): string | undefined {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (!startContainer.parentElement || !endContainer.parentElement) return 'torn out';
    if (startOffset > startContainer.nodeValue!.length) return 'before its text';
    if (endOffset > endContainer.nodeValue!.length) return 'beyond its text';
    const text = live(range).toString();
    const around = `${beside(startContainer, startOffset, -1)}[${text}]${beside(endContainer, endOffset, 1)}`;
    return known.has(tidy(text)) && !/[\p{L}\p{N}_]\[|\][\p{L}\p{N}_]/u.test(around)
      ? undefined
      : around;
  }

  function check(): void {
    for (const [, highlight] of CSS.highlights)
      for (const range of highlight) {
        seen.ranges++;
        const problem = fault(range);
        if (problem !== undefined && seen.wrong.length < 9) seen.wrong.push(problem);
      }
  }

  const afterFrame = new MessageChannel();
  afterFrame.port1.addEventListener('message', check);
  afterFrame.port1.start();
  const ask = requestAnimationFrame;
  let asked = ask(frame);
  function frame(): void {
    seen.frames++;
    check();
    afterFrame.port2.postMessage(0);
    asked = ask(frame);
  }
  // Whatever the page asks for comes before the look of the same frame.
  globalThis.requestAnimationFrame = (callback) => {
    const request = ask(callback);
    cancelAnimationFrame(asked);
    asked = ask(frame);
    return request;
  };

  function marks(): { word: string; boxes: DOMRect[] }[] {
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight].map(live))
      .map((range) => ({ word: tidy(range.toString()), boxes: [...range.getClientRects()] }));
  }
  Object.assign(globalThis, {
    seen,
    wordsAt: (x: number, y: number) =>
      marks()
        .filter(({ boxes }) =>
          boxes.some(
            (it) => x > it.left - 3 && x < it.right + 3 && y > it.top - 3 && y < it.bottom + 3,
          ),
        )
        .map(({ word }) => word),
    placeOfOne: (nth: number) => {
      const all = marks().filter(({ boxes }) => boxes[0] && boxes[0].right < innerWidth);
      const box = all[nth % all.length]?.boxes[0];
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
  });
}
