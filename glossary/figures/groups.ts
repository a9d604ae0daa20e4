/** How papers name the groups that they compare, and what they put between two values. */

const stops = String.raw`v|vs|versus|and|or|but|than|while|whereas|was|were|is|are|fue|had|have|has|who|which|compared|frente|rates?|response|by`;

/** A word of a group's name: no verb, nothing that joins two values. */
export const groupWord = String.raw`(?!(?:${stops})(?![\w/-]))[a-zÀ-ÿ][\wÀ-ÿ+/'-]{0,34}(?![\wÀ-ÿ+/'-])`;

const words = String.raw`(?: (?:${groupWord}|\d{1,6}(?! ?%|\.\d|\d))){1,8}`;

/** A name that says that it is one: "in the surgery group", "with", "of 50 patients". */
export const groupPhrase = String.raw`(?: (?:in|for|with|without|among|of|after|from|due to|on|en|con|sin)(?:${words})?)`;

/** A range that stands apart from its value: "68.9% A (55.1 to 82.6)". */
const range = String.raw`(?: ?[(\[]\d[\d.]{0,5} ?(?:-|to) ?\d[\d.]{0,5} ?%?[)\]])?`;

/** A group's name in brackets: "(arm A)". */
export const groupAside = String.raw`(?: ?[(\[](?:n ?= ?\d{1,6}|[a-z][a-z -]{0,40})[)\]])`;

/** The name of a group after its value: a phrase, or a word or two: "S", "surgery", "(n = 50)". */
export const groupLabel = String.raw`(?:(?:${groupPhrase}| ${groupWord}(?: ${groupWord})?)${range})?${groupAside}?`;

/** "v", "compared with", "than": the next value is of the other group, which may be named first. */
export const versus = String.raw`[)\]]?[,;]? (?:as )?(?:vs?\.?|v\/s|versus|compared (?:with|to)|against|(?<!(?:more|less|fewer|greater|longer|shorter|later|earlier|older|younger|larger|smaller|better|worse|other|rather) )than|frente al?|en comparación con)(?: ${groupWord}){0,6}`;
