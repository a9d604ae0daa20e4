import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchNear } from '../../page/near.ts';

/** What the browser would tell of the elements that it was asked about. */
type Told = { id: string; isIntersecting: boolean }[];

let tell: (told: Told) => void;
let asked: Set<Element>;

class BrowserWatch {
  constructor(callback: (entries: unknown[]) => void) {
    tell = (told) =>
      callback(
        told.map(({ id, isIntersecting }) => {
          const target = document.querySelector(`#${id}`)!;
          return { target, isIntersecting, boundingClientRect: target.getBoundingClientRect() };
        }),
      );
  }
  observe = (element: Element) => void asked.add(element);
  unobserve = (element: Element) => void asked.delete(element);
  disconnect = () => asked.clear();
}

/** Where each paragraph stands, top and bottom, in a window of 768 pixels; none: nowhere. */
const places: Record<string, [number, number] | undefined> = {
  above: [-90, -40],
  first: [20, 60],
  hidden: undefined,
  undrawn: [100, 140],
  second: [400, 460],
  below: [900, 960],
  third: [600, 640],
};

beforeEach(() => {
  asked = new Set();
  vi.stubGlobal('IntersectionObserver', BrowserWatch);
  document.body.innerHTML = Object.keys(places)
    .map((id) => `<p id="${id}">text</p>`)
    .join('');
  Element.prototype.checkVisibility = function () {
    return this.id !== 'undrawn';
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [top, bottom] = places[this.id] ?? [0, 0];
    return new DOMRect(0, top, places[this.id] ? 300 : 0, bottom - top);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function started() {
  const reports: string[] = [];
  const near = watchNear(
    (root, isNear) => reports.push(`${(root as Element).id} ${isNear ? 'near' : 'far'}`),
    new AbortController().signal,
  );
  const watch = (...ids: string[]) =>
    ids.forEach((id) => near.watch(document.querySelector(`#${id}`)!));
  return { reports, watch, leave: near.leave };
}

it('tells of what stands in the window before the browser does, down to the first outside', () => {
  const { reports, watch } = started();
  watch('first', 'hidden', 'undrawn', 'second', 'below', 'third');
  expect(reports).toEqual(['first near', 'second near']);
  expect(asked.size).toBe(6);
});

it('tells of nothing twice, and believes the browser', () => {
  const { reports, watch } = started();
  watch('first', 'second', 'below');
  tell([
    { id: 'first', isIntersecting: true },
    { id: 'second', isIntersecting: false },
    { id: 'below', isIntersecting: true },
  ]);
  expect(reports).toEqual(['first near', 'second near', 'second far', 'below near']);
  tell([{ id: 'first', isIntersecting: false }]);
  tell([{ id: 'first', isIntersecting: true }]);
  expect(reports.slice(4)).toEqual(['first far', 'first near']);
});

it('leaves all to the browser once it has spoken, or where the window begins further down', () => {
  const spoken = started();
  spoken.watch('first');
  tell([{ id: 'first', isIntersecting: true }]);
  spoken.watch('second');
  expect(spoken.reports).toEqual(['first near']);

  const scrolled = started();
  scrolled.watch('above', 'first');
  expect(scrolled.reports).toEqual([]);
});

it('tells anew of what was left and is watched again', () => {
  const { reports, watch, leave } = started();
  watch('first');
  leave(document.querySelector('#first')!);
  watch('first');
  tell([{ id: 'first', isIntersecting: true }]);
  expect(reports).toEqual(['first near', 'first near']);
});
