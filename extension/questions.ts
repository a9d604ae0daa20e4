import { changeKept, NotKept } from './kept.ts';
import { type Question, mostQuestions } from './kept-shape.ts';

/** `private`: nothing is kept in private windows. No page is to learn what was on the sheet before. */
export type Asked = 'added' | 'private' | 'failed';

/**
 * Puts a question at the end of the sheet, unless there is one about the same thing (`there`).
 * Of a full sheet it is not told whether there is.
 */
export async function addQuestion(
  text: string,
  about: Question['about'],
): Promise<Asked | 'there'> {
  let asked: Asked | 'there' = 'added';
  try {
    await changeKept('questions', (questions) => {
      if (questions.length >= mostQuestions) throw new NotKept('full');
      const isThere = questions.some(
        (it) => about && it.about?.key === about.key && it.about.title === about.title,
      );
      if (isThere) asked = 'there';
      if (isThere) return questions;
      return [...questions, { id: crypto.randomUUID(), text, note: '', ...(about && { about }) }];
    });
    return asked;
  } catch (error) {
    return error instanceof NotKept && error.message === 'private' ? 'private' : 'failed';
  }
}
