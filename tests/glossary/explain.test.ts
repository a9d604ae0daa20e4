import { describe, expect, it, vi } from 'vitest';
import { explain } from '../../glossary/explain.ts';

vi.mock('virtual:terms/en', () => ({
  default: {
    tumor: {
      name: 'tumor',
      version: '1',
      say: 'TOO-mer',
      variants: ['tumor'],
      short: 'A mass of cells.',
      more: ['It may or may not be cancer.'],
      not: ['A bruise is something else.'],
      sources: ['book', 'lost', 'constructor', 'page'],
      guidance: 'lumps',
      reviewed: '2026-11-21',
      state: 'by-clinician',
    },
    scan: {
      name: 'scan',
      version: '1',
      variants: ['scan'],
      short: 'A picture.',
      sources: ['page'],
      reviewed: '2026-11-22',
      state: 'not-by-clinician',
    },
  },
}));
vi.mock('virtual:terms/es', () => ({
  default: { tumor: { name: 'tumor (bulto)', of: '1', variants: [], short: 'Muchas células.' } },
}));
vi.mock('virtual:sources', () => ({
  default: {
    book: { cite: 'Book', title: 'On cells', year: '2020', url: 'https://book.example/' },
    page: { cite: 'Page', title: 'On scans', read: '2026-01-02', url: 'https://page.example/' },
  },
}));

const term = (id: string) => ({ kind: 'term', id }) as const;
const book = { cite: 'Book', title: 'On cells', year: '2020', url: 'https://book.example/' };
const page = { cite: 'Page', title: 'On scans', read: '2026-01-02', url: 'https://page.example/' };

describe('explain', () => {
  it('gives an entry in English, with the sources that there are, in order', () => {
    expect(explain(term('tumor'), 'en')).toEqual({
      subject: { kind: 'term', id: 'tumor' },
      language: 'en',
      title: 'tumor',
      say: 'TOO-mer',
      short: 'A mass of cells.',
      more: ['It may or may not be cancer.'],
      not: ['A bruise is something else.'],
      sources: [book, page],
      guidance: 'lumps',
      reviewed: '2026-11-21',
      state: 'by-clinician',
    });
  });

  it('gives Spanish words with the sources, date and guidance of the English entry', () => {
    expect(explain(term('tumor'), 'es')).toEqual({
      subject: { kind: 'term', id: 'tumor' },
      language: 'es',
      title: 'tumor (bulto)',
      short: 'Muchas células.',
      more: [],
      not: [],
      sources: [book, page],
      guidance: 'lumps',
      reviewed: '2026-11-21',
      state: 'by-clinician',
    });
  });

  it.each(['en', 'es'] as const)('asked in %s gives English where nothing else exists', (asked) => {
    expect(explain(term('scan'), asked)).toEqual({
      subject: { kind: 'term', id: 'scan' },
      language: 'en',
      title: 'scan',
      short: 'A picture.',
      more: [],
      not: [],
      sources: [page],
      reviewed: '2026-11-22',
      state: 'not-by-clinician',
    });
  });

  it.each(['no-such-entry', '', 'constructor', '__proto__', 'toString', 'Tumor'])(
    'knows nothing of %j',
    (id) => {
      expect(explain(term(id), 'en')).toBeUndefined();
      expect(explain(term(id), 'es')).toBeUndefined();
    },
  );
});
