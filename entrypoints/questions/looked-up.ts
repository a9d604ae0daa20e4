import type { LookedUpWord } from '../../components/LookedUp.tsx';
import type { Question } from '../../extension/kept-shape.ts';
import { explain } from '../../glossary/explain.ts';
import type { Language } from '../../glossary/languages.ts';

/** The words that questions are about, once each; texts on survival stay away where `covered`. */
export function lookedUpIn(
  questions: readonly Question[],
  language: Language,
  covered: boolean,
): LookedUpWord[] {
  const ids = questions.flatMap(({ about }) => /^term:(.+)$/.exec(about?.key ?? '')?.[1] ?? []);
  return [...new Set(ids)].flatMap((id) => {
    const explanation = explain({ kind: 'term', id }, language);
    if (!explanation) return [];
    const { title, short, about } = explanation;
    const isCovered = covered && about === 'survival';
    return [{ id, name: title, language: explanation.language, ...(!isCovered && { short }) }];
  });
}
