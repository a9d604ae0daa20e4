/**
 * One sentence: the name of a text in glossary/<language>/figures, "hazard-ratio.pace", and
 * what is put into it. A value that begins with "=" is the name of another text.
 */
export type Sentence = string | [text: string, values: Record<string, string | number>];
