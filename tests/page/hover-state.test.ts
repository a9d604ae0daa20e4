import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverState, nextHover } from '../../page/hover-state.ts';

type State = HoverState<string>;

const hidden: State = { closedAt: -Infinity };
const waiting: State = { waiting: { mark: 'tumor', openAt: 1350 }, closedAt: -Infinity };
const shown: State = { shown: { mark: 'tumor', pinned: false }, closedAt: -Infinity };
const leaving: State = {
  shown: { mark: 'tumor', pinned: false, closeAt: 1400 },
  closedAt: -Infinity,
};
const pinned: State = { shown: { mark: 'tumor', pinned: true }, closedAt: -Infinity };
const justClosed: State = { closedAt: 800 };

const rest = (mark: string, slow = false): HoverEvent<string> => ({ kind: 'rest', mark, slow });
const card: HoverEvent<string> = { kind: 'card' };
const away: HoverEvent<string> = { kind: 'away' };
const close: HoverEvent<string> = { kind: 'close' };
const tick: HoverEvent<string> = { kind: 'tick' };
const pin = (mark: string): HoverEvent<string> => ({ kind: 'pin', mark });

const next = (state: State, event: HoverEvent<string>, now: number) => nextHover(state, event, now);

describe('without a card', () => {
  it.each<[string, State, HoverEvent<string>, number, State]>([
    ['a rest on a word waits 350 ms', hidden, rest('tumor'), 1000, waiting],
    [
      'a rest on a word in a link waits 700 ms',
      hidden,
      rest('tumor', true),
      1000,
      { waiting: { mark: 'tumor', openAt: 1700 }, closedAt: -Infinity },
    ],
    [
      'a rest shortly after another card waits 120 ms',
      justClosed,
      rest('tumor'),
      1299,
      { waiting: { mark: 'tumor', openAt: 1419 }, closedAt: 800 },
    ],
    [
      'a rest in a link shortly after another card waits 240 ms',
      justClosed,
      rest('tumor', true),
      1000,
      { waiting: { mark: 'tumor', openAt: 1240 }, closedAt: 800 },
    ],
    [
      'a rest 500 ms after another card waits the whole time again',
      justClosed,
      rest('tumor'),
      1300,
      { waiting: { mark: 'tumor', openAt: 1650 }, closedAt: 800 },
    ],
    ['a rest that goes on does not begin to wait anew', waiting, rest('tumor'), 1200, waiting],
    [
      'a rest on another word waits for that one',
      waiting,
      rest('scan'),
      1200,
      { waiting: { mark: 'scan', openAt: 1550 }, closedAt: -Infinity },
    ],
    ['the pointer going away ends the waiting', waiting, away, 1200, hidden],
    ['a tick before its time opens nothing', waiting, tick, 1349, waiting],
    ['a tick in time opens the card', waiting, tick, 1350, shown],
    ['closing ends the waiting', waiting, close, 1200, hidden],
    ['closing changes nothing', justClosed, close, 1200, justClosed],
    ['a tick changes nothing', hidden, tick, 1200, hidden],
    ['the pointer away changes nothing', hidden, away, 1200, hidden],
    ['a click opens the card for good', hidden, pin('tumor'), 1000, pinned],
    ['a click while waiting opens the card for good', waiting, pin('tumor'), 1100, pinned],
  ])('%s', (_, state, event, now, expected) => {
    expect(next(state, event, now)).toEqual(expected);
  });
});

describe('with a card', () => {
  it.each<[string, State, HoverEvent<string>, number, State]>([
    ['the pointer away lets it leave in 400 ms', shown, away, 1000, leaving],
    ['the pointer still away does not put that off', leaving, away, 1300, leaving],
    ['a tick before its time keeps it', leaving, tick, 1399, leaving],
    ['a tick in time closes it', leaving, tick, 1400, { closedAt: 1400 }],
    ['coming back to its word keeps it', leaving, rest('tumor'), 1399, shown],
    ['the pointer on the card keeps it', leaving, card, 1399, shown],
    ['a tick while the pointer is there keeps it', shown, tick, 9000, shown],
    ['closing closes it, and remembers when', shown, close, 1000, { closedAt: 1000 }],
    ['a click on its word keeps it for good', shown, pin('tumor'), 1000, pinned],
    [
      'a click on another word opens that card for good',
      pinned,
      pin('scan'),
      1000,
      { shown: { mark: 'scan', pinned: true }, closedAt: -Infinity },
    ],
    ['one kept for good stays when the pointer goes', pinned, away, 1000, pinned],
    ['one kept for good stays when time goes', pinned, tick, 99_000, pinned],
    ['one kept for good closes when it is closed', pinned, close, 1000, { closedAt: 1000 }],
    [
      'another word waits while it leaves',
      shown,
      rest('scan'),
      1000,
      { ...leaving, waiting: { mark: 'scan', openAt: 1350 } },
    ],
    [
      'another word waits while one kept for good stays',
      pinned,
      rest('scan'),
      1000,
      { ...pinned, waiting: { mark: 'scan', openAt: 1350 } },
    ],
    [
      'the other card takes its place in time',
      { ...leaving, waiting: { mark: 'scan', openAt: 1350 } },
      tick,
      1350,
      { shown: { mark: 'scan', pinned: false }, closedAt: -Infinity },
    ],
    [
      'it closes while a slow link still waits',
      { ...leaving, waiting: { mark: 'scan', openAt: 1700 } },
      tick,
      1400,
      { waiting: { mark: 'scan', openAt: 1700 }, closedAt: 1400 },
    ],
    [
      'the pointer on it forgets the other word',
      { ...leaving, waiting: { mark: 'scan', openAt: 1350 } },
      card,
      1100,
      shown,
    ],
    [
      'coming back to its word forgets the other word',
      { ...leaving, waiting: { mark: 'scan', openAt: 1350 } },
      rest('tumor'),
      1100,
      shown,
    ],
  ])('%s', (_, state, event, now, expected) => {
    expect(next(state, event, now)).toEqual(expected);
  });
});
