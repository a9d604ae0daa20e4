/** How a page's own framework went on: the actions done, its document model, its errors. */
export interface Survival {
  actions: number;
  model: string;
  errors: string[];
}

/**
 * In the page: does `total` random actions, the same for the same seed: changes, several before
 * a frame or one at a time, scrolling, and selecting text.
 */
export async function actAtRandom(seed: number, total: number): Promise<Survival> {
  const world = globalThis as unknown as { change(n: number): unknown; model?(): string };
  const errors: string[] = [];
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

  function selectSome(): void {
    const paragraphs = document.querySelectorAll('body > p, main p, main li');
    const paragraph = paragraphs[random(Math.max(1, paragraphs.length))];
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }

  for (let done = 0; done < total; done++) {
    const kind = random(20);
    try {
      if (kind < 16) await world.change(random(10_000));
      else if (kind < 17) scrollTo(0, random(400));
      else if (kind < 18) selectSome();
      else await frame();
    } catch (error) {
      errors.push(String(error));
    }
  }
  scrollTo(0, 0);
  getSelection()?.removeAllRanges();
  await frame();
  return { actions: total, model: world.model?.() ?? '', errors };
}
