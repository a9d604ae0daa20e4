import { expect, it } from 'vitest';
import { plainSection } from '../../glossary/plain-section.ts';

const words = { sources: 'Sources', limits: 'It explains.' };

it('gives a section as text, its lists together, then its sources and the limits', () => {
  const text = plainSection(
    {
      title: 'Pain',
      pieces: [
        { kind: 'text', text: 'It may hurt [2].' },
        { kind: 'heading', text: 'What helps' },
        { kind: 'item', text: 'Rest' },
        { kind: 'item', text: 'Sleep' },
        { kind: 'text', text: 'Ask.' },
      ],
      sources: [{ number: 2, line: 'Book. On pain (2020). https://book.example/' }],
    },
    words,
  );
  expect(text).toBe(`Pain

It may hurt [2].

What helps

- Rest
- Sleep

Ask.

Sources
[2] Book. On pain (2020). https://book.example/

It explains.
`);
});

it('names no sources where none is cited', () => {
  const pieces = [{ kind: 'text' as const, text: 'Ask.' }];
  expect(plainSection({ title: 'Pain', pieces, sources: [] }, words)).toBe(
    'Pain\n\nAsk.\n\nIt explains.\n',
  );
});
