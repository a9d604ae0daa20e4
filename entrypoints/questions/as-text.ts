import type { LookedUpWord } from '../../components/LookedUp.tsx';
import type { Question } from '../../extension/kept-shape.ts';
import { fill } from '../../glossary/fill.ts';
import type { Interface } from '../../glossary/interface.ts';

/** The sheet as a text to read anywhere; questions without a word are left out. */
export function asText(
  questions: readonly Pick<Question, 'text' | 'note'>[],
  lookedUp: readonly LookedUpWord[],
  words: Interface['questions'],
): string {
  const asked = questions
    .map(({ text, note }) => ({ text: text.trim(), note: note.trim() }))
    .filter(({ text, note }) => text || note)
    .map(({ text, note }, index) =>
      [`${index + 1}. ${text}`, ...(note ? [fill(words.noteInText, { note })] : [])].join('\n'),
    );
  const explained = lookedUp.map(({ name, short }) => (short ? `${name}: ${short}` : name));
  const parts = [
    words.title,
    ...asked,
    ...(explained.length > 0 ? [words.lookedUp] : []),
    ...explained,
  ];
  return `${parts.join('\n\n')}\n`;
}
