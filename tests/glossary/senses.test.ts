import packed from 'virtual:lexicon/en';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { hasCue, newPage, surroundings } from '../../glossary/senses.ts';
import { found, idsIn, lexiconOf } from './found.ts';
import { idOf } from './id-of.ts';

describe('hasCue', () => {
  const cues = ['tumor', 'biops'];
  const at = (text: string) => {
    const start = text.indexOf('seeding');
    return hasCue(surroundings(text, start, start + 'seeding'.length), cues);
  };

  it.each([
    ['before the mention', 'tumor seeding', true],
    ['after the mention', 'seeding of a tumor', true],
    ['in capitals', 'TUMOR and seeding', true],
    ['as the beginning of a longer word', 'seeding after biopsies', true],
    ['at the end of a longer word', 'seeding of an antitumor crop', false],
    ['at the end of one word and then alone', 'antitumor seeding near the tumor', true],
    ['after a bracket', 'seeding (tumor)', true],
    ['after a hyphen', 'seeding, intra-tumor', true],
    ['nowhere', 'seeding a lawn', false],
    ['150 characters before', `tumor ${'x'.repeat(143)} seeding`, true],
    ['200 characters before', `tumor ${'x'.repeat(193)} seeding`, false],
    ['150 characters after', `seeding ${'x'.repeat(143)} tumor`, true],
    ['200 characters after', `seeding ${'x'.repeat(193)} tumor`, false],
  ])('with a cue %s', (_, text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it('finds a cue inside the mention itself', () => {
    expect(hasCue(surroundings('tumor seeding', 0, 13), cues)).toBe(true);
  });
});

it('judges every mention by its own surroundings', () => {
  const lexicon = lexiconOf({ variants: ['seeding'], cues: ['tumor'] });
  const text = `Seeding of the tumor. ${'Rain fell on the field. '.repeat(20)}Seeding the lawn.`;
  expect(found(text, lexicon)).toEqual(['Seeding']);
});

it('is silent where a counter-cue stands near, unless the words are unmistakable', () => {
  const lexicon = lexiconOf({
    variants: ['seeding', { text: 'tumo(u)r seeding', cues: 'none' }],
    cues: ['tumor'],
    unless: ['lawn'],
  });
  expect(found('Seeding of the tumor, not of the lawn.', lexicon)).toEqual([]);
  expect(found('Tumour seeding, not a lawn.', lexicon)).toEqual(['Tumour seeding']);
});

describe('ambiguous words of the glossary', () => {
  const lexicon = new Lexicon(packed);

  it.each([
    ['Seeding of tumor cells along the needle path was rare.', 'seeding'],
    ['Self-seeding by circulating cancer cells speeds growth.', 'seeding'],
    ['We saw needle tract seeding after biopsy in 2 people.', 'seeding'],
    ['Peritoneal seeding from the carcinoma was not seen.', 'seeding'],
    ['Radiofrequency ablation of liver lesions lasted 12 minutes.', 'radiofrequency-ablation'],
    ['Thermal ablation of liver lesions lasted 12 minutes.', 'ablation'],
    ['The lesion was ablated with a microwave antenna.', 'ablation'],
    ['Ablation of two liver metastases by heat or cold.', 'ablation'],
    ['Hormone therapy with letrozole was started first.', 'hormone-therapy'],
    ['Women had endocrine therapy before chemotherapy.', 'hormone-therapy'],
    ['Image-guided ablation was offered to six people.', 'ablation'],
    ['Needle tract seeding was not seen.', 'seeding'],
  ])('are found in their medical sense: %s', (text, id) => {
    expect(idsIn(text, lexicon)).toContain(id);
  });

  it.each([
    ['Seeding your lawn in autumn gives it time to root.'],
    ['Run npm run db:seed for seeding the database before the tests.'],
    ['Seeding in the tournament decides who plays whom.'],
    ['Cloud seeding brought rain to the valley.'],
    ['Self-seeding flowers such as poppies come back each year.'],
    ['Please keep seeding the torrent after the download.'],
    ['We ablate one layer at a time in an ablation study of the neural network.'],
    ['The ablation of the glacier was 3 metres in a warm summer.'],
    ['A laser ablates the paint from the stone.'],
    ['Cells were plated at a seeding density of 10,000 per well.'],
    ['Hormone therapy for menopause can help with sleep.'],
  ])('are not found in another: %s', (text) => {
    expect(found(text, lexicon)).toEqual([]);
  });
});

describe('sentences from ordinary life', () => {
  const lexicon = new Lexicon(packed);

  it.each([
    'The stock market went up on Monday and fell again by Friday.',
    'She planted seeds in the garden and watered them each evening.',
    'Primary schools open at nine, secondary schools at half past eight.',
    'The primary site of the company is in Lyon.',
    'He probed the question from every side.',
    'A space probe passed Jupiter last night.',
    'The Mets won at home, and the fans went home happy.',
    'She kept a lump of sugar for the horse.',
    'Our team has grown very fast since the merger.',
    'The treatment of the wood took two coats of oil.',
    'Systemic risk in banks worries the regulator.',
    'The image was computed in the browser.',
    'A cat sat on the scanner and would not move.',
    'The resonance of the hall is warm and clear.',
    'Freezing rain closed the road over the pass.',
    'The needle in the compass points north.',
    'There were more rumors than facts.',
    'Humor helps on long days.',
    'The chemist sold soap and toothpaste.',
    'A thermal vest keeps you warm on the ski lift.',
    'The tomb was opened in 1922.',
    'Metamorphic rock forms under heat and pressure.',
    'My aunt was born under the sign of Cancer and likes it.',
    'Radiation from the sun warms the ground.',
    'Turn left at the second light and park behind the shop.',
    'The recipe needs two eggs, some flour and a pinch of salt.',
  ])('hold nothing of ours: %s', (text) => {
    expect(found(text, lexicon)).toEqual([]);
  });
});

it('counts a page that has named several things as a cue, where an entry says so', () => {
  const words = new Lexicon(packed);
  const page = newPage();
  const idsOf = (text: string) =>
    findMentions(text, words, page).map(({ subject }) => idOf(subject));
  expect(idsOf('Follow-up was short.')).toEqual([]);
  expect(idsOf('Metastatic disease, a lumpectomy and a mastectomy.')).toHaveLength(3);
  expect(idsOf('Follow-up was short.')).toEqual(['follow-up']);
  expect(idsOf('Seeding was seen.')).toEqual([]);
});
