import sources from 'virtual:sources';
import en from 'virtual:terms/en';
import es from 'virtual:terms/es';
import { type Language, fallbackLanguage } from './languages.ts';
import type { Entry, Translation } from './schema.ts';
import { draw } from './drawings/draw.ts';
import { explainFigure } from './explain-figure.ts';
import type { Explanation } from './explanation.ts';
import { fill } from './fill.ts';
import { type Abbreviation, type Subject, longestForm } from './subject.ts';
import { cardWords } from './words.ts';

/** What we say of a subject, or nothing where we know nothing of it. */
export function explain(subject: Subject, language: Language): Explanation | undefined {
  if (subject.kind === 'abbreviation') return explainAbbreviation(subject, language);
  if (subject.kind !== 'term') return explainFigure(subject, language);
  const entry = own(en, subject.id);
  if (!entry) return undefined;
  const translation = language === 'es' ? own(es, subject.id) : undefined;
  const words: Entry | Translation = translation ?? entry;
  return {
    subject,
    language: translation ? language : fallbackLanguage,
    title: words.name,
    ...(words.say && { say: words.say }),
    short: words.short,
    ...(words.urgent && { urgent: words.urgent }),
    ...(words.forms && { forms: words.forms }),
    more: words.more ?? [],
    not: words.not ?? [],
    sources: entry.sources.flatMap((id) => own(sources, id) ?? []),
    ...(entry.picture && {
      picture: draw(entry.picture, translation ? language : fallbackLanguage),
    }),
    ...(entry.guidance && { guidance: entry.guidance }),
    ...(entry.about && { about: entry.about }),
    ...(entry.level === 'basic' && { basic: true }),
    reviewed: entry.reviewed,
    state: entry.state,
  };
}

/** Whether it is a subject of ours: what comes in a message could be anything. */
export function canBeExplained(subject: Subject): boolean {
  try {
    return explain(subject, fallbackLanguage) !== undefined;
  } catch {
    return false;
  }
}

/** The page's own words, and nothing of ours: so nothing to review, and no source. */
function explainAbbreviation(subject: Abbreviation, language: Language): Explanation | undefined {
  const { defined, definedByPage } = cardWords(language);
  const { short, long } = subject;
  if (!isText(short, longestForm.short) || !isText(long, longestForm.long)) return undefined;
  return {
    subject,
    language,
    title: short,
    short: fill(defined, { short, long }),
    more: [definedByPage],
    not: [],
    sources: [],
  };
}

function isText(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.length <= most;
}

/** A subject comes from outside: "constructor" is no entry. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
