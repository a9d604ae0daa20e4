import { describe, expect, it, vi } from 'vitest';
import { popupState } from '../../../entrypoints/popup/state.ts';
import type { Frame } from '../../../extension/frames.ts';
import type { Mentioned } from '../../../extension/popup-port.ts';
import { type Stored, complete } from '../../../extension/settings-shape.ts';
import { frame, inner, mentioned } from './frames.ts';

vi.mock('virtual:terms/en', () => {
  const entry = { version: '1', variants: [], short: 'It is.', sources: [], state: 'by-clinician' };
  return { default: { scan: { name: 'scan', ...entry }, tumor: { name: 'tumor', ...entry } } };
});

function subjectsOf(frames: Frame[], settings: Stored = {}) {
  const [leave, onKnown] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const options = { settings: complete(settings), language: 'en', why: undefined } as const;
  const { subjects } = popupState(frames, { ...options, readable: true, leave, onKnown });
  return { subjects, leave, onKnown };
}

describe('the subjects of a page', () => {
  it('are in order of appearance, the page itself first', () => {
    const { subjects } = subjectsOf([
      frame({ mentioned: [mentioned('tumor')] }),
      inner({ mentioned: [mentioned('scan'), mentioned('tumor')] }),
    ]);
    expect(subjects.map(({ explanation }) => explanation.title)).toEqual(['tumor', 'scan']);
  });

  it('are what a frame says of them', () => {
    const one = mentioned('scan', { count: 3, text: 'Scans', onScreen: true });
    const { subjects } = subjectsOf([frame({ mentioned: [one] })]);
    expect(subjects).toMatchObject([
      { count: 3, text: 'Scans', onScreen: true, closed: false, known: false },
    ]);
  });

  it.each<[string, Partial<Mentioned>, Partial<Mentioned>, Partial<Mentioned>]>([
    ['their counts', { count: 2 }, { count: 3 }, { count: 5 }],
    ['the text of the first', { text: 'Scan' }, { text: 'scans' }, { text: 'Scan' }],
    ['on the screen in one', { onScreen: false }, { onScreen: true }, { onScreen: true }],
    ['on the screen in another', { onScreen: true }, { onScreen: false }, { onScreen: true }],
    ['on the screen in none', {}, {}, { onScreen: false }],
    ['closed in one', { closed: true }, { closed: false }, { closed: false }],
    ['closed in another', { closed: false }, { closed: true }, { closed: false }],
    ['closed in both', { closed: true }, { closed: true }, { closed: true }],
  ])('of several frames are added up: %s', (_, one, other, expected) => {
    const { subjects } = subjectsOf([
      frame({ mentioned: [mentioned('scan', one)] }),
      inner({ mentioned: [mentioned('scan', other)] }),
    ]);
    expect(subjects).toMatchObject([expected]);
  });

  it('are known as the reader said', () => {
    const page = frame({ mentioned: [mentioned('scan'), mentioned('tumor')] });
    const { subjects, onKnown } = subjectsOf([page], { known: ['term:tumor'] });
    expect(subjects.map(({ known }) => known)).toEqual([false, true]);
    subjects[1]!.onKnown(false);
    expect(onKnown.mock.calls).toEqual([[{ kind: 'term', id: 'tumor' }, false]]);
  });
});

describe('showing a word on the page', () => {
  it.each([
    ['in one frame', [false], 0, true],
    ['in two', [false, false], 0, true],
    ['in a closed part of the first', [true, false], 1, true],
    ['in a closed part of the second', [false, true], 0, true],
    ['in a closed part of the first two', [true, true, false], 2, true],
    ['in closed parts of two', [false, true, true], 0, true],
    ['in a closed part alone, which a reader has yet to open', [true], 0, false],
    ['in closed parts alone', [true, true], 0, false],
  ])('shows the first that can be seen: %s', (_, closed, expected, left) => {
    const shown: number[] = [];
    const frames = closed.map((isClosed, i) =>
      frame({ top: i === 0, mentioned: [mentioned('scan', { closed: isClosed })] }, () =>
        shown.push(i),
      ),
    );
    const { subjects, leave } = subjectsOf(frames);
    subjects[0]!.onShow();
    expect(shown).toEqual([expected]);
    expect(leave.mock.calls.length).toBe(left ? 1 : 0);
  });
});
