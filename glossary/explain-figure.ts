import en from 'virtual:figures/en';
import sources from 'virtual:sources';
import type { DrawnPicture, Explanation } from './explanation.ts';
import type { Figure, Findings } from './figures/figure.ts';
import { fill } from './fill.ts';
import { inEnglish } from './in-english.ts';
import type { Language } from './languages.ts';
import { sayFindings } from './sentences/findings.ts';
import type { Picture } from './sentences/picture.ts';
import type { Sentence } from './sentences/sentence.ts';
import { say } from './sentences/say.ts';

/** What we say of a figure. Its words are in English so far. */
export function explainFigure(figure: Figure | Findings, _language: Language): Explanation {
  const said = figure.kind === 'findings' ? sayFindings(figure) : say(figure);
  const words = en[figure.kind]!;
  const lesson = kindsOf(figure).find((kind) => en[kind]?.example);
  return {
    subject: figure,
    language: 'en',
    title: words.title!,
    short: sentence(said.names),
    lines: [...new Set([...said.means, said.doesNot, `closing.${said.of}`].map(sentence))],
    more: [...new Set((said.more ?? []).map(sentence))],
    not: [],
    sources: said.sources ? citations(said.sources) : sourcesOf(figure),
    ...(lesson && { howTo: lesson }),
    ...(said.picture && { picture: drawn(said.picture) }),
    ...(said.about && { about: said.about }),
    reviewed: words.reviewed!,
    state: words.state!,
  };
}

/** What figures of a kind are called, where there are such. */
export function titleOfFigures(kind: string): string | undefined {
  return Object.hasOwn(en, kind) ? en[kind]!.title : undefined;
}

function sourcesOf(figure: Figure | Findings): Explanation['sources'] {
  return citations(kindsOf(figure).flatMap((kind) => en[kind]?.sources ?? []));
}

function kindsOf(figure: Figure | Findings): string[] {
  return figure.kind === 'findings' ? figure.parts.map(({ kind }) => kind) : [figure.kind];
}

function citations(ids: readonly string[]): Explanation['sources'] {
  return [...new Set(ids)].flatMap((id) => sources[id] ?? []);
}

/** @throws where the words file has no such text: tests name it before a reader meets it. */
function sentence(said: Sentence): string {
  const [name, values] = typeof said === 'string' ? [said, {}] : said;
  const [kind = '', key = ''] = name.split('.');
  const text = en[kind]?.sentences[key];
  if (text === undefined) throw new Error(`figures: no text "${name}"`);
  const filled = Object.entries(values).map(([slot, value]) => [slot, shown(value)]);
  return fill(text, Object.fromEntries(filled));
}

/** What is put into a text: "=" stands before the name of another one. */
function shown(value: string | number): string {
  if (typeof value === 'number') return inEnglish(value);
  return value.startsWith('=') ? sentence(value.slice(1)) : value;
}

function drawn(picture: Picture): DrawnPicture {
  const alt = sentence(picture.alt);
  if (picture.kind !== 'icons') return { ...picture, alt } as DrawnPicture;
  const groups = picture.groups.map(({ filled, label }) => ({ filled, label: sentence(label) }));
  return { ...picture, groups, alt };
}
