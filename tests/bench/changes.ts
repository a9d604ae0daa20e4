import { countTurns } from './turns.ts';
import { pick, seeded } from './text.ts';

/** How many of the last paragraphs are in sight: every other change falls on them. */
const inSight = 20;

/** A page that inserts, removes and edits a paragraph and forces layout in each frame. */
export async function changeFrames(frames: number, count: boolean): Promise<{ busy: number }> {
  const random = seeded(frames);
  const paragraphs = [...document.querySelectorAll('p')].filter((it) => it.firstChild);
  const texts = paragraphs.slice(0, 200).map((it) => it.textContent ?? '');
  const turns = count ? countTurns() : undefined;

  function take(remove = false): HTMLParagraphElement {
    const near = random() < 0.5 ? paragraphs.length - inSight : 0;
    const at = near + Math.floor(random() * (paragraphs.length - near));
    return remove ? paragraphs.splice(at, 1)[0]! : paragraphs[at]!;
  }

  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    const fresh = document.createElement('p');
    fresh.textContent = pick(texts, random);
    take().before(fresh);
    take(true).remove();
    (take().firstChild as Text).data = `${pick(texts, random)} `;
    document.body.getBoundingClientRect();
  }
  await new Promise(requestAnimationFrame);
  turns?.stop();
  return { busy: turns?.busy ?? 0 };
}
