import { subjectKey } from '../../glossary/subject.ts';
import { type Mark, type MarkIndex, inOrder } from '../../page/marks.ts';

/**
 * How a page explains a short form itself, for a mark of it; and, from another place where it
 * is used, the way to the place where it does (`bring`).
 */
export function pageDefines(index: MarkIndex, bring: (mark: Mark) => void) {
  return ({ mention: { subject, defined } }: Mark) => {
    if (!defined) return undefined;
    const place = inOrder(index).find(
      ({ mention }) =>
        mention.defined?.here &&
        mention.defined.long === defined.long &&
        subjectKey(mention.subject) === subjectKey(subject),
    );
    return { long: defined.long, ...(place && !defined.here && { onShow: () => bring(place) }) };
  };
}
