import packed from 'virtual:lexicon/en';
import { expect, it } from 'vitest';
import { Lexicon } from '../../glossary/lexicon.ts';
import { idsIn, lexiconOf } from './found.ts';

const lexicon = new Lexicon(packed);

it('marks nothing where two meanings of a short form fit, or none', () => {
  const small = lexiconOf(
    { variants: ['PR'], cues: ['red'], id: 'one' },
    { variants: ['PR'], cues: ['blue'], id: 'two' },
  );
  expect(idsIn('PR in red', small)).toEqual(['one']);
  expect(idsIn('PR in blue', small)).toEqual(['two']);
  expect(idsIn('PR in red and blue', small)).toEqual([]);
  expect(idsIn('PR', small)).toEqual([]);
});

it('takes a semicolon in a frame for a comma and a bracket, and a full stop for the end', () => {
  const small = lexiconOf({ variants: ['primary'], cues: ['the ~(;|.)'] });
  for (const text of [
    'the primary; then',
    'the primary, then',
    '(the primary)',
    'the primary.',
    'the primary',
  ])
    expect(idsIn(text, small)).toEqual(['primary']);
  expect(idsIn('the primary school', small)).toEqual([]);
});

it('knows words as they are typed in a hurry, and in other senses', () => {
  const glossary = (text: string) => idsIn(text, lexicon);
  expect(glossary('tnbc with an esr1 change, seen on mri')).toEqual([
    'triple-negative',
    'esr1',
    'mri',
  ]);
  expect(glossary('Breast cancer: cells may seed the liver.')).toContain('seeding');
  expect(glossary('Cancer charity: seed the lawn, and chia seeds.')).toEqual([]);
  expect(glossary('Breast cancer: a liver met at diagnosis.')).toContain('liver-metastasis');
  expect(glossary('The cancer board met with the lung team.')).not.toContain('metastasis');
});

it('takes a cue with a full stop for a whole word', () => {
  const small = lexiconOf({ variants: ['PR'], cues: ['er.'] });
  expect(idsIn('PR and ER', small)).toEqual(['PR']);
  expect(idsIn('PR and error', small)).toEqual([]);
  expect(idsIn('ER, PR', small)).toEqual(['PR']);
});

it.each([
  ['The HR for death was lower after surgery.', 'hazard-ratio'],
  ['By HR status, 40 people had hormone receptor disease.', 'hormone-receptor'],
  ['In both groups OS was the same; survival was long.', 'overall-survival'],
  ['The OR and its 95% CI come from a logistic model; ORs vary.', 'odds-ratio'],
  ['A CT of the chest showed two nodules.', 'ct-scan'],
  ['ECOG PS was noted at the start.', 'performance-status'],
  ['Serious AE reports in the trial were few.', 'adverse-event'],
  ['As compared with SOC, the standard of care, it was safe.', 'standard-of-care'],
])('reads %s', (text, id) => {
  expect(idsIn(text, lexicon)).toContain(id);
});

it.each([
  'HR will call you about the open post.',
  'HR was 88 bpm at rest, with chest pain.',
  'Update your OS before you install it, on Windows or Linux.',
  'The OR nurse waited in the operating room.',
  'Good PR matters to a company.',
  'A PD officer came from the police station.',
  'The SD card is full.',
  'Our CI runs all tests again.',
  'CT, the state of Connecticut, is north of New York.',
  'IV fluids were given in the clinic.',
  'He added a PS at the end of his letter.',
])('marks no short form in %s', (text) => {
  const shortForms = new Set(
    'hazard-ratio hormone-receptor overall-survival odds-ratio progesterone-receptor progression stable-disease confidence-interval ct-scan stage-4 performance-status'.split(
      ' ',
    ),
  );
  expect(idsIn(text, lexicon).filter((id) => shortForms.has(id))).toEqual([]);
});
