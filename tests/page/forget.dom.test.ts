import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { delaysOf } from '../../page/hover-state.ts';
import { watchPointer } from '../../page/hover.ts';

const life = new AbortController();
let under: string | undefined;
let told: string[] = [];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

// Only a reader's own moves count, and a test cannot dispatch one: the listener is called.
const listen = vi.spyOn(globalThis, 'addEventListener');
const hover = watchPointer<string>({
  delays: () => delaysOf.usual,
  markAt: () => under,
  linesOf: () => [],
  isCard: () => false,
  cardBox: () => undefined,
  open: (mark) => told.push(`opens ${mark}`),
  close: () => told.push('closes'),
  moved: () => undefined,
  signal: life.signal,
});
hover.listen();

const onMove = listen.mock.calls.find(([type]) => type === 'pointermove')![1] as (
  event: object,
) => void;

function rest(mark: string): void {
  under = mark;
  told = [];
  const at = { clientX: 9, clientY: 9, buttons: 0, timeStamp: performance.now() };
  onMove({ ...at, isTrusted: true, composedPath: () => [] });
  vi.advanceTimersByTime(100);
}

it('counts the delay from the move that brought the pointer there', () => {
  rest('word');
  vi.advanceTimersByTime(delaysOf.usual.open - 100);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(told).toEqual(['opens word']);
  hover.close();
});

it('waits for the word that is found where a resting pointer waited for one that is void', () => {
  rest('old');
  under = 'new';
  hover.forget((mark) => mark === 'old');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['opens new']);
  hover.close();
});

it('closes the card of a word that is void, and opens none by itself', () => {
  rest('old');
  vi.advanceTimersByTime(1000);
  under = 'new';
  hover.forget((mark) => mark === 'old');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['opens old', 'closes']);
});

it('is not moved by what happens to other words', () => {
  rest('old');
  hover.forget((mark) => mark === 'other');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['opens old']);
  life.abort();
});
