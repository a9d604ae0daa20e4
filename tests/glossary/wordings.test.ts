import packed from 'virtual:lexicon/en';
import { expect, it } from 'vitest';
import { Lexicon } from '../../glossary/lexicon.ts';
import { idsIn, lexiconOf } from './found.ts';

const lexicon = new Lexicon(packed);

it('takes a frame for what stands right beside a word', () => {
  const small = lexiconOf({ variants: ['positive'], cues: ['node(s) (was|were) ~', '~ node'] });
  expect(idsIn('Two nodes were positive.', small)).toEqual(['positive']);
  expect(idsIn('The node was positive.', small)).toEqual(['positive']);
  expect(idsIn('Positive nodes.', small)).toEqual(['positive']);
  expect(idsIn('Episodes were positive.', small)).toEqual([]);
  expect(idsIn('Nodes were seen. She was positive.', small)).toEqual([]);
});

it.each([
  ['The biopsy was positive.', 'positive-result'],
  ['Cytology came back negative.', 'negative-result'],
  ['Two of the lymph nodes were positive.', 'node-positive'],
  ['Her nodes came back negative.', 'node-negative'],
  ['The surgical margins were positive.', 'margin'],
  ['All margins were negative.', 'margin'],
  ['There is no evidence of metastatic disease in the liver.', 'no-evidence-of'],
  ['No evidence of recurrence on this scan.', 'no-evidence-of'],
  ['The liver and spleen are unremarkable.', 'unremarkable'],
  ['The chest x-ray was impressive.', 'impressive-finding'],
  ['Impressive lymphadenopathy in the chest.', 'impressive-finding'],
  ['Occult metastases were found.', 'occult'],
  ['A lesion suspicious for metastasis was seen.', 'suspicious-finding'],
  ['These findings are consistent with metastatic disease.', 'consistent-with'],
  ['Metastasis cannot be excluded.', 'cannot-be-excluded'],
  ['The tumor is progressing.', 'progression'],
  ['Disease progressed on letrozole.', 'progression'],
])('says what a word means here: %s', (text, id) => {
  expect(idsIn(text, lexicon)).toContain(id);
});

it.each([
  'She was positive about the new job.',
  'The results are in: a positive day for the market.',
  'His film career was unremarkable.',
  'The building is unremarkable from the street, a hotel like any other.',
  'The team gave an impressive show.',
  'An occult book of spells.',
  'He denies that he took the money.',
  'A suspicious parcel was found at the station.',
  'The talks are progressing well.',
  'Rain cannot be excluded this afternoon.',
  'The photo was a negative of the old film.',
  'Feedback on the course was positive for most schools.',
])('says nothing of %s', (text) => {
  expect(idsIn(text, lexicon)).toEqual([]);
});
