import { type Situation, firstQuestions } from '../../glossary/first-for-you.ts';

/**
 * Puts groups of questions (a heading and its list) into the order that fits a situation.
 * The elements are moved, not written anew: they are an island's.
 */
export function orderQuestions(island: HTMLElement, situation: Situation): void {
  const groups = readGroups(island);
  const names = [...groups.keys()];
  const { first, rest } = firstQuestions(situation, originalOrder(island, names));
  const wanted = [...first, ...rest];
  if (wanted.every((name, i) => names[i] === name)) return;
  const start = document.createComment('');
  groups.get(names[0]!)![0]!.before(start);
  for (const name of wanted) start.before(...groups.get(name)!);
  start.remove();
}

/** The elements of each group, by its heading, in the order in which they stand. */
function readGroups(island: HTMLElement): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const heading of island.querySelectorAll('h3')) {
    const group: Element[] = [heading];
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.localName === 'h3') break;
      group.push(next);
      if (next.matches('ul, :has(ul)')) break;
    }
    groups.set(heading.textContent.trim(), group);
  }
  return groups;
}

const originals = new WeakMap<HTMLElement, string[]>();

/** The order as written: that of the first time. */
function originalOrder(island: HTMLElement, now: string[]): string[] {
  const original = originals.get(island) ?? now;
  originals.set(island, original);
  return original;
}
