import { changeKept, NotKept } from './kept.ts';
import type { Question } from './kept-shape.ts';

/** `there`: a question about it is on the sheet already. `private`: nothing is kept in private windows. */
export type Asked = 'added' | 'there' | 'private' | 'failed';

/** Puts a question at the end of the sheet, unless there is one about the same thing. */
export async function addQuestion(text: string, about: Question['about']): Promise<Asked> {
  let asked: Asked = 'added';
  try {
    await changeKept('questions', (questions) => {
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
