import { expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { lexicons } from '../../glossary/lexicons.ts';
import { readBlocksOf, readerOf } from '../../glossary/page-reader.ts';
import { idOf } from './id-of.ts';

const idsIn = (blocks: string[], language: 'en' | 'es' | 'other' = 'en') =>
  readBlocksOf(blocks, readerOf(language, lexicons, findMentions)).map((found) =>
    found.map(({ subject }) => idOf(subject)),
  );

const settling = 'Metastatic disease, a lumpectomy and a mastectomy.';

it('reads once more what stood before a page showed what it is about', () => {
  expect(idsIn(['Recurrence in June', 'A walk.'])[0]).toEqual([]);
  expect(idsIn(['Recurrence in June', settling])[0]).toEqual(['recurrence']);
  expect(idsIn([settling, 'Recurrence in June'])[1]).toEqual(['recurrence']);
});

it('takes three things of other sciences for no page of ours without a word of illness', () => {
  const biology = 'Genes, a kinase and flow cytometry of nuclei; DNA, phosphorylation, apoptosis.';
  expect(idsIn(['Recurrence in June', biology])[0]).toEqual([]);
  expect(idsIn(['Recurrence in June', biology, 'In cancer.'])[0]).toEqual(['recurrence']);
});

it('takes words with cues for no sign that a page is of ours', () => {
  const rowing = 'The secondary outcomes of the trial, SD 2.4 (95% CI 1.8 to 2.0; p = 0.01).';
  expect(idsIn([rowing])[0]).toEqual([]);
  expect(idsIn(['A lumpectomy.', rowing])[1]).not.toEqual([]);
});

it('leaves everyday words alone where nothing near by says what they mean', () => {
  expect(idsIn(['Raise your arm.', settling])[0]).toEqual([]);
});

it.each(['In our test 7 of 40 (18%) broke.', 'Requests failed (n = 120).', 'Hand in form HR 2.'])(
  'finds figures of any page only once something tells that it is of ours: %s',
  (text) => {
    expect(idsIn([text])[0]).toEqual([]);
    expect(idsIn(['Capecitabine was given.', text])[1]).toHaveLength(1);
    expect(idsIn(['A page about cancer.', text])[1]).toHaveLength(1);
    expect(idsIn([text, settling])[0]).toHaveLength(1);
  },
);

it('says when a page has shown what it is about', () => {
  const read = readerOf('en', lexicons, findMentions);
  expect(read.settled()).toBe(false);
  read('A lumpectomy.');
  expect(read.settled()).toBe(false);
  read(settling);
  expect(read.settled()).toBe(true);
});

it.each([
  ['de', 'Letrozole und Palbociclib bei ER+/HER2− Brustkrebs, pT2 N1 M0, mit Resektion und Port.'],
  ['fr', 'Le létrozole (Femara) et le trastuzumab (Herceptin): HER2+, BRCA1, pT2 N1 M0.'],
])('finds names and codes alone in other languages: %s', (_, text) => {
  const [found = []] = idsIn([text], 'other');
  expect(found).toEqual(expect.arrayContaining(['tnm']));
  const languages = found.filter((id) =>
    ['resection', 'port', 'metastatic', 'breast-cancer', 'hazard-ratio'].includes(id),
  );
  expect(languages).toEqual([]);
});

it('finds drugs by their names in other languages, in Spanish too', () => {
  expect(idsIn(['Se usa capecitabine (Xeloda).'], 'other')[0]).toEqual([
    'capecitabine',
    'capecitabine',
  ]);
  expect(idsIn(['Trastuzumab y Herceptin.'], 'es')[0]).toEqual(['trastuzumab', 'trastuzumab']);
});
