/** In the page: when the pointer came to rest, and when a card was first seen, each in milliseconds. */
export async function restToCard(patience: number): Promise<{ waited: number; frame: number }> {
  let moved = performance.now();
  addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), { capture: true });
  const frames: number[] = [];
  for (let last = performance.now(); ;) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (document.querySelector('div[popover]:popover-open'))
      return { waited: now - moved, frame: frames.toSorted((a, b) => a - b)[frames.length >> 1]! };
    if (now - moved > patience) throw new Error('no card');
  }
}

/** Where a marked word stands, well inside the window. */
export function markedPlace(nth: number): { x: number; y: number } {
  const places = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map((it) => {
      const range = document.createRange();
      range.setStart(it.startContainer, it.startOffset);
      range.setEnd(it.endContainer, it.endOffset);
      const [box] = range.getClientRects();
      return { x: box!.left + box!.width / 2, y: box!.top + box!.height / 2 };
    })
    .filter(({ y }) => y > 20 && y < innerHeight - 20);
  return places[nth % places.length]!;
}
