/** What the build's glossary plugin provides (scripts/glossary/plugin.ts). */

declare module 'virtual:interface/en' {
  type Interface = import('./interface.ts').Interface;
  /** Complete: the build refuses the English words otherwise. */
  export const card: Interface['card'];
  export const popup: Interface['popup'];
  export const guidance: Interface['guidance'];
}

declare module 'virtual:interface/es' {
  type Interface = import('./interface.ts').Interface;
  /** Parts may be missing; words.ts fills them in. */
  export const card: Partial<Interface['card']>;
  export const popup: Partial<Interface['popup']>;
  export const guidance: Partial<Interface['guidance']>;
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

declare module 'virtual:sources' {
  const sources: Record<string, import('./schema.ts').Source>;
  export default sources;
}
