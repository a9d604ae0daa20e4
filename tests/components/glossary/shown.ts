import { vi } from 'vitest';
import type { Asked } from '../../../components/CardButtons.tsx';
import type { GlossaryWords } from '../../../components/glossary/words.ts';
import type { Found } from '../../../components/SearchResults.tsx';
import type { Part, Parts } from '../../../glossary/browse.ts';
import type { Explanation } from '../../../glossary/explanation.ts';
import type { Subject } from '../../../glossary/subject.ts';
import {
  cardWords,
  glossaryPageWords,
  guidanceWords,
  guideToolsWords,
  popupWords,
} from '../../../glossary/words.ts';
import { median, metastasis, scan } from '../helpers.ts';

export const words: GlossaryWords = {
  page: glossaryPageWords('en'),
  card: cardWords('en'),
  popup: popupWords('en'),
  tools: guideToolsWords('en'),
  survival: guidanceWords('en').survival,
};

const part = (id: string, title: string, entries: Explanation[] = []): Part => ({
  id,
  title,
  language: 'en',
  entries,
});

/** A glossary of three words, nothing under "N". */
export const parts: Parts = {
  letters: [
    part('letter:m', 'M', [median, metastasis]),
    part('letter:n', 'N'),
    part('letter:s', 'S', [scan]),
  ],
  topics: [
    part('topic:spread', 'Spread', [metastasis]),
    part('topic:rest', 'Rest', [median, scan]),
  ],
};

/** What the parts of the page are given, and what they call. */
export function given() {
  return {
    words,
    language: 'en',
    covered: true,
    sectionTitle: (id: string) => `On ${id}`,
    onAsk: vi.fn<(subject: Subject, title: string) => Promise<Asked>>(async () => 'added'),
    onPrint: vi.fn<(id: string) => void>(),
    onPrintPart: vi.fn<() => void>(),
    onPrintAll: vi.fn<() => void>(),
    onGuidance: vi.fn<(section: string) => void>(),
    onWord: vi.fn<(id: string) => void>(),
    search: vi.fn<(text: string) => Found>((text) => ({
      explanations: text.startsWith('met') ? [metastasis] : [],
      sections: text.startsWith('metas') ? [{ id: 'spread', title: 'On spread' }] : [],
    })),
  };
}
