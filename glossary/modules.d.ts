/** What the build's glossary plugin provides (scripts/glossary/plugin.ts). */

declare module 'virtual:interface/en' {
  type Interface = import('./interface.ts').Interface;
  /** Complete: the build refuses the English words otherwise. */
  export const card: Interface['card'];
  export const keys: Interface['keys'];
  export const popup: Interface['popup'];
  export const guidance: Interface['guidance'];
  export const guideTools: Interface['guideTools'];
  export const howToRead: Interface['howToRead'];
  export const glossaryPage: Interface['glossaryPage'];
  export const choices: Interface['choices'];
  export const settings: Interface['settings'];
  export const welcome: Interface['welcome'];
  export const questions: Interface['questions'];
  export const drawings: Interface['drawings'];
}

declare module 'virtual:interface/es' {
  type Interface = import('./interface.ts').Interface;
  /** Parts may be missing; words.ts fills them in. */
  export const card: Partial<Interface['card']>;
  export const keys: Partial<Interface['keys']>;
  export const popup: Partial<Interface['popup']>;
  export const guidance: Partial<Interface['guidance']>;
  export const guideTools: Partial<Interface['guideTools']>;
  export const howToRead: Partial<Interface['howToRead']>;
  export const glossaryPage: Partial<Interface['glossaryPage']>;
  export const choices: Partial<Interface['choices']>;
  export const settings: Partial<Interface['settings']>;
  export const welcome: Partial<Interface['welcome']>;
  export const questions: Partial<Interface['questions']>;
  export const drawings: Partial<Interface['drawings']>;
}

declare module 'virtual:terms/en' {
  const entries: Record<string, import('./schema.ts').Entry>;
  export default entries;
}

declare module 'virtual:terms/es' {
  const translations: Record<string, import('./schema.ts').Translation>;
  export default translations;
}

declare module 'virtual:lexicon/*' {
  /** A packed lexicon, for `unpack`. */
  const packed: string;
  export default packed;
}

declare module 'virtual:figures/en' {
  /** The words for figures, by kind. */
  const words: Record<string, import('./figure-words.ts').FigureWords>;
  export default words;
}

declare module 'virtual:topics' {
  /** What entries can be browsed by, in the order in which readers see it. */
  const topics: import('./schema.ts').Topic[];
  export default topics;
}

declare module 'virtual:sources' {
  const sources: Record<string, import('./schema.ts').Source>;
  export default sources;
}

declare module 'virtual:guidance' {
  /** Front matter of every section of the guide, by id. */
  const sections: Record<string, import('./schema.ts').GuidanceMatter>;
  export default sections;
}
