import { explain } from '../glossary/explain.ts';
import type { Explanation } from '../glossary/explanation.ts';
import { findMentions } from '../glossary/find.ts';
import { formLine } from '../glossary/form-line.ts';
import type { Language } from '../glossary/languages.ts';
import { lexicons } from '../glossary/lexicons.ts';
import { readBlocksOf, readerOf } from '../glossary/page-reader.ts';
import type { Subject } from '../glossary/subject.ts';

/** One mention in a text, and what its card says. */
export interface Explained {
  /** Offsets in UTF-16 units; `end` exclusive. */
  start: number;
  end: number;
  text: string;
  subject: Subject;
  explanation: Explanation & {
    /** All sentences of the card, in their order. */
    says: string[];
  };
}

/** What would be marked in a text that is taken as a health page; blank lines part its blocks. */
export function explainText(text: string, pageLanguage: Language, language: Language): Explained[] {
  const blocks = blocksOf(text);
  const texts = blocks.map(({ block }) => block);
  const found = readBlocksOf(texts, readerOf(pageLanguage, lexicons, findMentions, true));
  return blocks.flatMap(({ start: from, block }, i) =>
    found[i]!.flatMap(({ start, end, subject }) => {
      const explanation = explain(subject, language);
      if (!explanation) return [];
      const read = block.slice(start, end);
      return {
        start: from + start,
        end: from + end,
        text: read,
        subject,
        explanation: { ...explanation, says: sentencesOf(explanation, read) },
      };
    }),
  );
}

function blocksOf(text: string): { start: number; block: string }[] {
  const blocks: { start: number; block: string }[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\r?\n[^\S\n]*\r?\n/g)) {
    blocks.push({ start, block: text.slice(start, index) });
    start = index + gap.length;
  }
  return [...blocks, { start, block: text.slice(start) }];
}

function sentencesOf(explanation: Explanation, read: string): string[] {
  const { short, lines = [], urgent = [], more, not } = explanation;
  return [formLine(explanation, read) ?? [], short, lines, urgent, more, not].flat();
}
