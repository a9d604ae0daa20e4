import { type Asked, addQuestion } from '../../extension/questions.ts';
import { fill } from '../../glossary/fill.ts';
import type { Language } from '../../glossary/languages.ts';
import { type Subject, questionKey } from '../../glossary/subject.ts';
import { cardWords } from '../../glossary/words.ts';

/** Puts a question about a subject, called so, on the reader's sheet, or leaves it there. */
export function askAbout(language: Language): (subject: Subject, called: string) => Promise<Asked> {
  const { question } = cardWords(language);
  return async (subject, called) => {
    const title = called.slice(0, 200);
    const about = { key: questionKey(subject), title };
    const asked = await addQuestion(fill(question, { word: title }), about);
    return asked === 'there' ? 'added' : asked;
  };
}
