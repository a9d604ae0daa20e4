import type { Interface } from '../../glossary/interface.ts';

/** Words of the glossary page: its own, and those that it shares with other screens. */
export interface GlossaryWords {
  page: Interface['glossaryPage'];
  card: Interface['card'];
  popup: Interface['popup'];
  tools: Interface['guideTools'];
  survival: Interface['guidance']['survival'];
}
