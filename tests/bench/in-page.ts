/** What `scripts/bench.ts` calls inside a page: `bench.scan(…)` and the like. */
import { Lexicon } from '../../glossary/lexicon.ts';
import { changeFrames } from './changes.ts';
import {
  advancedMark,
  find,
  hostile,
  markAll,
  markJsList,
  markJsRegExp,
  scan,
  walk,
} from './jobs.ts';
import { markedPlace, restToCard } from './pointer.ts';
import { type TurnsReport, countTurns, pause } from './turns.ts';

const packed = new Map<string, string>();
const lexicons = new Map<string, Lexicon>();

const lexicon = (terms: string) => lexicons.get(terms)!;
const surfaces = (terms: string) =>
  new Lexicon(packed.get(terms)!).complete().surfaces.map(({ letters }) => letters);

const bench = {
  /** Fetches and unpacks the lexicon of a name. */
  async load(terms: string): Promise<void> {
    packed.set(terms, await (await fetch(`/terms-${terms}`)).text());
    lexicons.set(terms, new Lexicon(packed.get(terms)!));
  },
  walk,
  scan: (terms: string, what?: 'all' | 'terms') => scan(lexicon(terms), what),
  find: (terms: string, what: 'all' | 'terms') => find(lexicon(terms), what),
  hostile,
  markAll: (terms: string) => markAll(packed.get(terms)!),
  markJsList: (terms: string) => markJsList(surfaces(terms)),
  markJsRegExp: (terms: string, across?: boolean) => markJsRegExp(surfaces(terms), across),
  advancedMark: (terms: string, combine?: number) => advancedMark(surfaces(terms), combine),
  shape() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    const words = document.querySelector('main')!.textContent!.match(/\S+/g)!.length;
    return { words, nodes, isolated: crossOriginIsolated };
  },

  toEnd: () => scrollTo(0, document.documentElement.scrollHeight),
  isPainted: () => CSS.highlights.size > 0,
  pause,
  /** Counts turns until something is painted, and half a second more. */
  async turnsUntilPainted(): Promise<TurnsReport> {
    const [turns, start] = [countTurns(), performance.now()];
    while (CSS.highlights.size === 0) await pause(100);
    await pause(500);
    turns.stop();
    return { longest: turns.longest, took: performance.now() - start };
  },
  async turnsFor(milliseconds: number): Promise<TurnsReport> {
    const turns = countTurns();
    await pause(milliseconds);
    turns.stop();
    return { longest: turns.longest, took: milliseconds };
  },
  changeFrames,
  markedPlace,
  restToCard,
};

Object.assign(globalThis, { bench });
