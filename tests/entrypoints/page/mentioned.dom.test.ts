import { afterEach, describe, expect, it, vi } from 'vitest';
import { mentionedIn } from '../../../entrypoints/page/popup.ts';
import { isOnScreen, isOpen } from '../../../page/marks.ts';
import { blocksOf } from '../../page/html.ts';
import { idOf } from '../../glossary/id-of.ts';

vi.mock('../../../page/marks.ts', async (original) => ({
  ...(await original<object>()),
  isOnScreen: vi.fn<typeof isOnScreen>(),
  isOpen: vi.fn<typeof isOpen>(),
}));
afterEach(() => vi.resetAllMocks());

/** What is told of words of one text: `+` for those on the screen, `(…)` for those in a closed part. */
function told(text: string): string[] {
  const [block] = blocksOf(`<p>${text}</p>`);
  const marks = [...text.matchAll(/[a-z]+/gi)].map(({ index: start, 0: word }) => {
    const subject = { kind: 'term', id: word.toLowerCase().replace(/s$/, '') } as const;
    return { block: block!, mention: { start, end: start + word.length, subject } };
  });
  vi.mocked(isOnScreen).mockImplementation(({ mention }) => text[mention.end] === '+');
  vi.mocked(isOpen).mockImplementation(({ mention }) => text[mention.end] !== ')');
  return mentionedIn(marks).map(({ subject, count, text: written, onScreen, closed }) =>
    [idOf(subject), count, written, onScreen && 'on screen', closed && 'closed']
      .filter(Boolean)
      .join(' '),
  );
}

describe('what the popup is told of a page', () => {
  it.each<[string, string, string[]]>([
    ['no word', '', []],
    ['each subject once, as it is written first', 'Scans scan SCAN', ['scan 3 Scans']],
    ['subjects in order of appearance', 'tumor scan tumor', ['tumor 2 tumor', 'scan 1 scan']],
    ['on the screen where one mention is', 'scan scan+ scan', ['scan 3 scan on screen']],
    ['on the screen where the first is', 'scan+ scan', ['scan 2 scan on screen']],
    ['closed where all mentions are', '(scan) (scan)', ['scan 2 scan closed']],
    ['open where one mention is', '(scan) scan (scan)', ['scan 3 scan']],
    ['open where the first is', 'scan (scan)', ['scan 2 scan']],
    [
      'of one word nothing that holds for another',
      'scan+ (tumor)',
      ['scan 1 scan on screen', 'tumor 1 tumor closed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
