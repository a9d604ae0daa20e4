/** What a reader may have told of a situation; any part may be missing. */
export interface Situation {
  spread?: 'start' | 'later' | 'none' | 'unsure' | undefined;
  reader?: 'self' | 'other' | undefined;
  places: readonly ('bone' | 'liver' | 'lung' | 'brain' | 'other')[];
  receptors?: 'hormone' | 'her2' | 'both' | 'neither' | 'unsure' | undefined;
}

type Rule = [applies: (situation: Situation) => boolean, first: readonly string[]];

/** Which sections of the guide come first, the first rule's before the next one's. */
const ofSections: Rule[] = [
  [({ spread }) => spread === 'none' || spread === 'unsure', ['about', 'questions']],
  [({ spread }) => spread === 'start', ['first-diagnosis', 'surgery']],
  [({ spread }) => spread === 'later', ['came-back']],
  [({ places }) => places.includes('liver'), ['liver']],
  [({ places }) => places.some((place) => place !== 'liver'), ['relief']],
  [({ places }) => places.includes('bone'), ['cryoablation']],
  [({ receptors }) => receptors !== undefined && receptors !== 'unsure', ['depends']],
  [({ receptors }) => receptors === 'unsure', ['questions']],
  [({ reader }) => reader === 'other', ['questions', 'expect']],
];

/** Which groups of questions for the cancer team come first, by their headings. */
const ofQuestions: Rule[] = [
  [({ spread, receptors }) => spread === 'unsure' || receptors === 'unsure', ['About me']],
  [({ spread }) => spread === 'later', ['About other choices']],
  [({ reader }) => reader === 'other', ['About what happens after']],
];

/**
 * Puts some sections before the others. It only orders: every id stands in one of the two
 * lists, once, and each list is in no other order than its rules or `ids` give.
 */
export function firstSections(situation: Situation, ids: readonly string[]) {
  return split(ofSections, situation, ids);
}

/** The same for the groups of questions, named by their headings. */
export function firstQuestions(situation: Situation, headings: readonly string[]) {
  return split(ofQuestions, situation, headings);
}

function split(rules: Rule[], situation: Situation, all: readonly string[]) {
  const wanted = rules.flatMap(([applies, first]) => (applies(situation) ? first : []));
  const first = [...new Set(wanted)].filter((it) => all.includes(it));
  return { first, rest: all.filter((it) => !first.includes(it)) };
}
