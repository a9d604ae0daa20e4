import { fold, foldText, gap, lettersOf, skip } from './fold.ts';
import { surfacesOf } from './forms.ts';
import { hasCapitals } from './senses.ts';
import { Trie } from './trie.ts';

/** What the lexicon needs of an entry. */
export interface Packable {
  id: string;
  /**
   * Lines that forms.ts spells out: half as long as the surfaces. `alone`: needs no cue, and
   * no counter-cue silences it.
   */
  variants: readonly { text: string; alone: boolean }[];
  cues?: readonly string[] | undefined;
  /** Counter-cues. */
  unless?: readonly string[] | undefined;
  /** Whether a page that is settled (senses.ts) stands for a cue. */
  page?: 'cancer' | undefined;
  /** Whether it is written so in every language. */
  language?: 'any' | undefined;
  /** Whether most readers know it. */
  level?: 'basic' | undefined;
}

/** A surface found in a text, by its number, and where it ends. */
export interface Match {
  end: number;
  surface: number;
}

/** Folded words on either side of a mention; "" where any may stand. */
interface Frame {
  before: string;
  after: string;
}

/** Stands for the mention in a frame. */
const itself = '~';

/** Every variant to be marked, for looking up in a text. */
export interface Lexicon {
  ids: string[];
  /** Per entry: words of which one must stand near a mention; empty if none is needed. */
  cues: string[][];
  /** Per entry: what must stand right before and right after a mention instead of a cue. */
  frames: Frame[][];
  /** Per entry: words of which none may stand near a mention. */
  unless: string[][];
  /** Per entry: whether a settled page stands for a cue. */
  onSettledPage: boolean[];
  /** Per entry: whether most readers know it. */
  basic: boolean[];
  /** Per surface: its letters as written, the entry it belongs to, whether it needs no cue. */
  surfaces: string[];
  entryOf: number[];
  alone: boolean[];
  /** Per surface: whether its capitals count ("MRI", "CT scan"). */
  capital: boolean[];
  /** Per surface: the surfaces of the same letters that belong to other entries ("PR"). */
  twins: Map<number, number[]>;
  trie: Trie;
}

/** Before a line that needs no cue: none begins with it. */
const aloneSign = '!';

/** After an id: a settled page stands for a cue; most readers know it; it is written so in every language. */
const [pageSign, basicSign, anySign] = ['+', '.', '*'];

/** All entries as one string: a line each, `id TAB cue,cue TAB unless,unless TAB line…`. */
export function pack(entries: readonly Packable[]): string {
  return entries
    .filter((entry) => entry.variants.length > 0)
    .map(({ id, cues = [], unless = [], page, language, level, variants }) => {
      const lines = variants.map(({ text, alone }) => (alone ? aloneSign : '') + text);
      const list = (words: readonly string[]) => words.map(foldText).join(',');
      const signs = [page && pageSign, level && basicSign, language && anySign].filter(Boolean);
      return [id + signs.join(''), list(cues), list(unless), ...lines].join('\t');
    })
    .join('\n');
}

/** Of what `pack` wrote, the entries that are written alike in every language. */
export function packedNames(packed: string): string {
  return packed
    .split('\n')
    .filter((line) => line.slice(0, line.indexOf('\t')).endsWith(anySign))
    .join('\n');
}

/** Reads what `pack` wrote and builds the trie. A few milliseconds for 4,000 surfaces. */
export function unpack(packed: string): Lexicon {
  const lexicon: Lexicon = {
    ids: [],
    cues: [],
    frames: [],
    unless: [],
    onSettledPage: [],
    basic: [],
    surfaces: [],
    entryOf: [],
    alone: [],
    capital: [],
    twins: new Map(),
    trie: new Trie(),
  };
  for (const line of packed.split('\n').filter(Boolean)) {
    const [id = '', cues = '', unless = '', ...written] = line.split('\t');
    const entry = lexicon.ids.push(id.replace(/[+.*]+$/, '')) - 1;
    lexicon.onSettledPage.push(id.includes(pageSign));
    lexicon.basic.push(id.includes(basicSign));
    const near = cues ? cues.split(',') : [];
    lexicon.cues.push(near.filter((cue) => !cue.includes(itself)));
    lexicon.frames.push(near.filter((cue) => cue.includes(itself)).flatMap(framesOf));
    lexicon.unless.push(unless ? unless.split(',') : []);
    for (const signed of written) {
      const alone = signed.startsWith(aloneSign);
      for (const surface of surfacesOf(alone ? signed.slice(1) : signed)) {
        const number = lexicon.surfaces.push(surface) - 1;
        const first = lexicon.trie.add(surface, number);
        if (first !== number)
          lexicon.twins.set(first, [...(lexicon.twins.get(first) ?? []), number]);
        lexicon.entryOf.push(entry);
        lexicon.alone.push(alone);
        lexicon.capital.push(hasCapitals(surface));
      }
    }
  }
  return lexicon;
}

function framesOf(line: string): Frame[] {
  return surfacesOf(line).map((words) => {
    const [before = '', after = ''] = words.split(itself);
    return { before, after };
  });
}

const none: readonly Match[] = [];

/**
 * The surfaces that start at `from` and fit the text up to `end`, the longest last, given
 * where a word may end. Runs of gap characters count as one.
 */
export function matchesAt(
  { trie }: Lexicon,
  text: string,
  from: number,
  mayEndAt: (offset: number) => boolean,
): readonly Match[] {
  let matches: Match[] | undefined;
  let node = 0;
  let inGap = false;
  for (let i = from; i < text.length; i++) {
    const reading = fold(text.charCodeAt(i));
    if (reading === skip || (reading === gap && inGap)) continue;
    inGap = reading === gap;
    if (reading < 1 << 24) node = trie.step(node, reading);
    else for (const letter of lettersOf(reading)) if (!(node = trie.step(node, letter))) break;
    if (node === 0) break;
    const surface = trie.endsAt(node);
    if (surface >= 0 && mayEndAt(i + 1)) (matches ??= []).push({ end: i + 1, surface });
  }
  return matches ?? none;
}
