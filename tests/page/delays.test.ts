import { describe, expect, it } from 'vitest';
import { type HoverState, delaysOf, dueAt, nextHover } from '../../page/hover-state.ts';

type Opening = keyof typeof delaysOf;

const rest = (mark: string, slow = false) => ({ kind: 'rest', mark, slow }) as const;
const hidden: HoverState<string> = { closedAt: -Infinity };
const justClosed: HoverState<string> = { closedAt: 800 };
const shown: HoverState<string> = { shown: { mark: 'scan', pinned: false }, closedAt: -Infinity };

/** How long the pointer rests before a card opens. */
function wait(opening: Opening, state: HoverState<string>, slow: boolean): number | undefined {
  const due = dueAt(nextHover(state, rest('tumor', slow), 1000, delaysOf[opening]));
  return due && due - 1000;
}

describe('a card opens after a rest of', () => {
  it.each<[Opening, Record<'first' | 'inLink' | 'next' | 'nextInLink', number | undefined>]>([
    ['usual', { first: 350, inLink: 700, next: 120, nextInLink: 240 }],
    ['fast', { first: 200, inLink: 400, next: 120, nextInLink: 240 }],
    ['slow', { first: 700, inLink: 1400, next: 350, nextInLink: 700 }],
    ['click', { first: undefined, inLink: undefined, next: undefined, nextInLink: undefined }],
  ])('%s: %o', (opening, expected) => {
    expect({
      first: wait(opening, hidden, false),
      inLink: wait(opening, hidden, true),
      next: wait(opening, justClosed, false),
      nextInLink: wait(opening, justClosed, true),
    }).toEqual(expected);
  });

  it.each(Object.keys(delaysOf) as Opening[])(
    '%s, and closes 400 ms after leaving it',
    (opening) => {
      expect(dueAt(nextHover(shown, { kind: 'away' }, 1000, delaysOf[opening]))).toBe(1400);
    },
  );
});

describe('a card that opens by a click alone', () => {
  const next = (state: HoverState<string>, event: Parameters<typeof nextHover<string>>[1]) =>
    nextHover(state, event, 1000, delaysOf.click);

  it('never opens by resting, however long', () => {
    expect(next(hidden, rest('tumor'))).toEqual(hidden);
    expect(next(next(justClosed, rest('tumor')), { kind: 'tick' })).toEqual(justClosed);
  });

  it('opens for good by a click', () => {
    const pinned = { shown: { mark: 'tumor', pinned: true }, closedAt: -Infinity };
    expect(next(hidden, { kind: 'pin', mark: 'tumor' })).toEqual(pinned);
    expect(next(pinned, rest('scan'))).toEqual(pinned);
  });

  it('leaves as ever when the pointer rests on another word', () => {
    expect(next(shown, rest('tumor'))).toEqual({
      shown: { mark: 'scan', pinned: false, closeAt: 1400 },
      closedAt: -Infinity,
    });
  });

  it('stays while the pointer rests on its word', () => {
    const leaving = { shown: { mark: 'scan', pinned: false, closeAt: 1200 }, closedAt: -Infinity };
    expect(dueAt(next(leaving, rest('scan')))).toBeUndefined();
  });

  it('lets no word wait that began to before it was chosen', () => {
    const waiting = { waiting: { mark: 'tumor', openAt: 1350 }, closedAt: -Infinity };
    expect(next(waiting, rest('tumor'))).toEqual(hidden);
  });
});
