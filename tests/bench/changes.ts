import { pick, seeded } from './text.ts';
import { countTurns } from './turns.ts';

/** How many of the last paragraphs are in sight: every other edit falls on them. */
const inSight = 20;
/** Rows that a virtual list has at a time. */
const rows = 40;

type Random = () => number;

/** What a page does to itself in a frame, made ready by what is called once. */
const ways = { edits, scroll, list, typing };

export type Way = keyof typeof ways;

/** A page that changes itself in each of some frames, and forces layout. */
export async function changeFrames(
  way: Way,
  frames: number,
  count: boolean,
): Promise<{ busy: number }> {
  const change = ways[way](seeded(frames));
  await new Promise(requestAnimationFrame);
  const turns = count ? countTurns() : undefined;
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    change();
    document.body.getBoundingClientRect();
  }
  await new Promise(requestAnimationFrame);
  turns?.stop();
  return { busy: turns?.busy ?? 0 };
}

const paragraphs = () => [...document.querySelectorAll('p')].filter((it) => it.firstChild);

const texts = () =>
  paragraphs()
    .slice(0, 200)
    .map((it) => it.textContent ?? '');

function paragraphOf(text: string): HTMLParagraphElement {
  const fresh = document.createElement('p');
  fresh.textContent = text;
  return fresh;
}

/** Inserts, removes and edits a paragraph each. */
function edits(random: Random): () => void {
  const [all, some] = [paragraphs(), texts()];
  function take(remove = false): HTMLParagraphElement {
    const near = random() < 0.5 ? all.length - inSight : 0;
    const at = near + Math.floor(random() * (all.length - near));
    return remove ? all.splice(at, 1)[0]! : all[at]!;
  }
  return () => {
    take().before(paragraphOf(pick(some, random)));
    take(true).remove();
    (take().firstChild as Text).data = `${pick(some, random)} `;
  };
}

/** Goes on to an end that moves away: a paragraph more in each frame. */
function scroll(random: Random): () => void {
  const [main, some] = [document.querySelector('main')!, texts()];
  return () => {
    main.append(paragraphOf(pick(some, random)));
    scrollTo(0, document.documentElement.scrollHeight);
  };
}

/** Of a long list only what is in sight is there: a row goes above, and one comes below. */
function list(random: Random): () => void {
  const some = texts();
  const box = document.createElement('div');
  box.style.cssText = 'height: 90vh; overflow: hidden';
  for (let i = 0; i < rows; i++) box.append(paragraphOf(pick(some, random)));
  document.querySelector('main')!.append(box);
  scrollTo(0, document.documentElement.scrollHeight);
  return () => {
    box.firstElementChild!.remove();
    box.append(paragraphOf(pick(some, random)));
  };
}

/** Writes into an editor, a letter a frame. */
function typing(random: Random): () => void {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.append(paragraphOf('A note. '));
  document.querySelector('main')!.append(editor);
  editor.focus();
  getSelection()!.selectAllChildren(editor);
  getSelection()!.collapseToEnd();
  const letters = [...pick(texts(), random)];
  let next = 0;
  return () => void document.execCommand('insertText', false, letters[next++ % letters.length]);
}
