import { expect, it } from 'vitest';
import { type HoverState, dueAt, nextHover } from '../../page/hover-state.ts';

it.each<[string, HoverState<string>, number | undefined]>([
  ['nothing', { closedAt: 0 }, undefined],
  ['a card that stays', { shown: { mark: 'a', pinned: true }, closedAt: 0 }, undefined],
  ['a word that waits', { waiting: { mark: 'a', openAt: 350 }, closedAt: 0 }, 350],
  ['a card that leaves', { shown: { mark: 'a', pinned: false, closeAt: 400 }, closedAt: 0 }, 400],
  [
    'a word that waits before a card has left',
    {
      waiting: { mark: 'b', openAt: 350 },
      shown: { mark: 'a', pinned: false, closeAt: 400 },
      closedAt: 0,
    },
    350,
  ],
  [
    'a card that leaves before a word has waited',
    {
      waiting: { mark: 'b', openAt: 700 },
      shown: { mark: 'a', pinned: false, closeAt: 400 },
      closedAt: 0,
    },
    400,
  ],
])('the next change with %s', (_, state, expected) => {
  expect(dueAt(state)).toBe(expected);
});

it('a reader can ask for other delays', () => {
  const delays = { open: 200, openNext: 50, next: 500, close: 1000 };
  const state = nextHover({ closedAt: -Infinity }, rest('a'), 0, delays);
  expect(dueAt(state)).toBe(200);
  const shown = nextHover(state, { kind: 'tick' }, 200, delays);
  expect(dueAt(nextHover(shown, { kind: 'away' }, 300, delays))).toBe(1300);
});

it('a card asked for on click only never opens by itself', () => {
  const delays = { open: Infinity, openNext: Infinity, next: 500, close: 400 };
  const state = nextHover({ closedAt: -Infinity }, rest('a'), 0, delays);
  expect(nextHover(state, { kind: 'tick' }, 1e9, delays).shown).toBeUndefined();
});

function rest(mark: string) {
  return { kind: 'rest', mark, slow: false } as const;
}
