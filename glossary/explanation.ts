import type { WordedDrawing } from './drawings/draw.ts';
import type { Language } from './languages.ts';
import type { Entry, Source } from './schema.ts';
import type { Picture } from './sentences/picture.ts';
import type { Subject } from './subject.ts';

/** What a card shows for a subject. Plain text throughout, never markup. */
export interface Explanation {
  subject: Subject;
  /** The language the words are in: English where the reader's has none yet. */
  language: Language;
  title: string;
  say?: string;
  short: string;
  /** Of a figure: what this value means, and what it does not tell. */
  lines?: string[];
  picture?: DrawnPicture;
  /** Of a figure: the part of the page on how to read such figures, where there is one. */
  howTo?: string;
  /** What to look for and what to do, where it may need help at once. */
  urgent?: string[];
  /** A sentence for some of its forms, by the form in small letters. */
  forms?: Record<string, string>;
  more: string[];
  /** What people mix it up with. */
  not: string[];
  sources: Source[];
  /** A section of the guidance page that says more. */
  guidance?: string;
  /** What some readers would rather not read unasked. */
  about?: 'survival';
  /** Whether most readers know it anyhow. */
  basic?: true;
  /** ISO date, and by whom: of all texts that are ours. */
  reviewed?: string;
  state?: Entry['state'];
}

/** A picture whose texts are in the reader's language. */
export type DrawnPicture = Drawn<Picture> | WordedDrawing;
type Drawn<T> = T extends readonly (infer Item)[] | [number, number]
  ? T extends [number, number]
    ? T
    : Drawn<Item>[]
  : T extends object
    ? { [K in keyof T]: K extends 'alt' | 'label' ? string : Drawn<T[K]> }
    : T;
