import { expect, it, vi } from 'vitest';
import { lookedUpIn } from '../../../entrypoints/questions/looked-up.ts';

vi.mock('virtual:terms/en', () => {
  const entry = { version: '1', variants: [], sources: [], state: 'by-clinician' };
  return {
    default: {
      scan: { name: 'scan', short: 'A picture.', ...entry },
      median: { name: 'median survival', short: 'Half live longer.', about: 'survival', ...entry },
    },
  };
});
vi.mock('virtual:terms/es', () => ({ default: { scan: { name: 'imagen', short: 'Una foto.' } } }));

const ask = (...keys: (string | undefined)[]) =>
  keys.map((key, id) => ({
    id: String(id),
    text: 'Why?',
    note: '',
    ...(key && { about: { key, title: 'as printed' } }),
  }));
const scan = { id: 'scan', name: 'scan', short: 'A picture.', language: 'en' };
const median = { id: 'median', name: 'median survival', language: 'en' };

it('lists words that questions are about, in their order, once each', () => {
  expect(lookedUpIn(ask('term:median', 'term:scan', 'term:median'), 'en', true)).toEqual([
    median,
    scan,
  ]);
});

it('leaves out what is no word, or not explained any more', () => {
  const other = ask(undefined, 'figure:hazard-ratio', 'section:liver', 'term:gone');
  expect(lookedUpIn(other, 'en', true)).toEqual([]);
});

it('has the text of a word about survival for those alone who chose so', () => {
  expect(lookedUpIn(ask('term:median'), 'en', false)).toEqual([
    { ...median, short: 'Half live longer.' },
  ]);
});

it('says which language a text is in', () => {
  expect(lookedUpIn(ask('term:scan', 'term:median'), 'es', true)).toEqual([
    { id: 'scan', name: 'imagen', short: 'Una foto.', language: 'es' },
    median,
  ]);
});
