import { type Asked, addQuestion } from '../../extension/questions.ts';
import { fill } from '../../glossary/fill.ts';
import type { Language } from '../../glossary/languages.ts';
import { type Subject, knownKey } from '../../glossary/subject.ts';
import { cardWords } from '../../glossary/words.ts';

/** Puts a question about a subject, called so, on the reader's sheet. */
export function askAbout(language: Language): (subject: Subject, called: string) => Promise<Asked> {
  const { question } = cardWords(language);
  return (subject, called) => {
    const title = called.slice(0, 200);
    return addQuestion(fill(question, { word: title }), { key: knownKey(subject), title });
  };
}
