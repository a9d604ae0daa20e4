import { boxOf, parentElementOf } from './dom.ts';
import { type Mark, elementOf, rectsOfMark, scrollToMark } from './marks.ts';

/** Nearer to an edge, as a share of the height, a mark may lie under a header of the page. */
const edge = 0.15;

/**
 * Scrolls until a mark stands well inside the window above `floor`, and inside the box that
 * scrolls it; not at all where it does. Of a tall paragraph the middle may be far from the mark.
 */
export function keepInSight(mark: Mark, floor: number, behavior: ScrollBehavior): void {
  const [element, line] = [elementOf(mark), rectsOfMark(mark)[0]];
  if (!element || !line) return;
  const scroller = scrollerOf(element);
  const box = scroller && boxOf(scroller);
  const top = Math.max(0, box?.top ?? 0);
  const bottom = Math.min(floor, box?.bottom ?? floor);
  const height = bottom - top;
  const isAside = line.left < 0 || line.right > innerWidth;
  if (line.top >= top + edge * height && line.bottom <= bottom - edge * height && !isAside) return;
  const isShort = floor === innerHeight && boxOf(element).height < height / 2;
  if (height <= 0 || isAside || isShort) return scrollToMark(mark, behavior);
  const by: ScrollToOptions = { top: (line.top + line.bottom) / 2 - (top + bottom) / 2, behavior };
  if (scroller) scroller.scrollBy(by);
  else window.scrollBy(by);
}

/** The nearest box around an element that scrolls, the page itself not counted. */
function scrollerOf(element: Element): Element | undefined {
  const page = document.scrollingElement;
  for (let it: Element | null = element; it && it !== page; it = parentElementOf(it))
    if (it.scrollHeight > it.clientHeight && /auto|scroll/.test(getComputedStyle(it).overflowY))
      return it === document.body ? undefined : it;
  return undefined;
}
