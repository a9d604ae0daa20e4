import { expect, it } from 'vitest';
import { asText } from '../../../entrypoints/questions/as-text.ts';
import { questionsWords } from '../../../glossary/words.ts';

const scan = { id: 'scan', name: 'scan', short: 'A picture.', language: 'en' };
const median = { id: 'median', name: 'median survival', language: 'en' };

it('is the sheet as a text', () => {
  const questions = [
    { text: 'Why a scan? ', note: '' },
    { text: ' ', note: '\n' },
    { text: 'When?', note: 'In May.\nOr in June.' },
    { text: '', note: 'Bring the card.' },
  ];
  expect(asText(questions, [scan, median], questionsWords('en'))).toBe(`My questions

1. Why a scan?

2. When?
Notes: In May.
Or in June.

3. 
Notes: Bring the card.

Words I looked up

scan: A picture.

median survival
`);
});

it('has no heading for words where there are none', () => {
  expect(asText([{ text: '¿Cuándo?', note: '' }], [], questionsWords('es'))).toBe(
    'Mis preguntas\n\n1. ¿Cuándo?\n',
  );
});
