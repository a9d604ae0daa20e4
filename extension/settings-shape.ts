/**
 * The choices a reader has, and the values of each; the first is the usual one.
 * Display only: every page's script process could read them.
 */
export const choices = {
  /** A language of ours, or the browser's. */
  language: ['browser', 'en', 'es'],
  /** `usual`: the first mention in a section stands out, repeats are faint. `less`: only the first. */
  density: ['usual', 'less', 'more'],
  /** How long the pointer rests before a card opens: 350, 200, 700 ms, or a click only. */
  opening: ['usual', 'fast', 'slow', 'click'],
  /** Dots under a tint, a line alone, or a thick line under a strong tint. */
  markStyle: ['dots', 'line', 'bold'],
  textSize: ['usual', 'large', 'largest'],
  /** For unsteady hands: cards open on a click only, as sheets; all is larger, nothing moves. */
  steady: ['off', 'on'],
  theme: ['browser', 'light', 'dark'],
  /** How fast a voice reads aloud. */
  speed: ['usual', 'slow', 'fast'],
  /** Whether texts about how long people live open covered. */
  survival: ['covered', 'shown'],
  /** All sites but `sitesOff`, or those in `sitesOn` alone. */
  sites: ['all', 'chosen'],
} as const;

export type Choices = { [K in keyof typeof choices]: (typeof choices)[K][number] };

export const lists = ['sitesOff', 'sitesOn', 'known'] as const;

export interface Settings extends Choices {
  /** Sites, as `siteOf` names them. */
  sitesOff: string[];
  sitesOn: string[];
  /** Subjects (as `knownKey` writes them) that the reader need not have explained. */
  known: string[];
}

/** How a card opens: in steady mode only on a click. */
export function openingOf({ opening, steady }: Choices): Choices['opening'] {
  return steady === 'on' ? 'click' : opening;
}

/** Goes up when what is stored means something else than before. */
export const version = 1;

/** What is stored: only what the reader changed, so that a better default reaches everybody else. */
export type Stored = Partial<Settings> & { version?: number };

export const usualSettings = complete({});

/** Stored values over the usual ones; a value of the wrong shape counts as not stored. */
export function complete(stored: Stored): Settings {
  const settings: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(choices))
    settings[name] = isOneOf(values, stored[name as keyof Choices])
      ? stored[name as keyof Choices]
      : values[0];
  for (const name of lists) settings[name] = textsIn(stored[name]);
  return settings as unknown as Settings;
}

/**
 * Whether each setting stored here is of the kind that we write. A choice that we do not have is:
 * another version of ours may have had it.
 */
export function isSound(stored: Record<string, unknown>): boolean {
  return Object.entries(stored).every(([name, value]) => {
    if (value === undefined) return true;
    if (isOneOf(lists, name)) return isTexts(value);
    return !Object.hasOwn(choices, name) || typeof value === 'string';
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && values.includes(value);
}

export function isTexts(value: unknown): boolean {
  return Array.isArray(value) && textsIn(value).length === value.length;
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}
