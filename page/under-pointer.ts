import { type BlockRoot, offsetOf } from './blocks.ts';
import { boxOf, closest, contains, isConnected, parentOf } from './dom.ts';
import { type Mark, type MarkIndex, rectsOfMark } from './marks.ts';
import { isInside } from './place.ts';

/** How far beside the letters still counts, in pixels: unsteady hands. */
const slack = 2;

interface CaretPosition {
  offsetNode: Node;
  offset: number;
}
type CaretFromPoint = (x: number, y: number, options?: object) => CaretPosition | null;

/**
 * The painted mark at a point of the viewport. Asks the browser for the letter there; where
 * a link is stretched over the text, that gives the link, and the rectangles of the marks
 * decide.
 */
export function markAt(painted: MarkIndex, x: number, y: number): Mark | undefined {
  const holds = (mark: Mark) => rectsOfMark(mark).some((rect) => isInside(rect, x, y, slack));
  const { caretPositionFromPoint } = document as unknown as {
    caretPositionFromPoint: CaretFromPoint;
  };
  const caret = caretPositionFromPoint.call(document, x, y, {
    shadowRoots: shadowsOf(painted.keys()),
  });
  for (let node: Node | null = caret?.offsetNode ?? null; node; node = parentOf(node)) {
    const marks = painted.get(node as BlockRoot);
    if (!marks || !caret) continue;
    const candidates = marks.filter(({ block, mention }) => {
      const offset = offsetOf(block, caret.offsetNode, caret.offset);
      return offset >= mention.start && offset <= mention.end;
    });
    const hit = candidates.find(holds);
    if (hit) return hit;
    break;
  }
  const under = stretchedOver(document.elementFromPoint(x, y));
  if (!under) return undefined;
  for (const [root, marks] of painted) {
    const box = root instanceof ShadowRoot ? root.host : root;
    if (!isConnected(box) || !contains(under, box)) continue;
    if (!isInside(boxOf(box), x, y, slack)) continue;
    const hit = marks.find(holds);
    if (hit) return hit;
  }
  return undefined;
}

/**
 * A link laid over more than itself (`a::after { position: absolute; inset: 0 }`): what
 * lies in the same box shows through. Anything else on top of a text covers it.
 */
function stretchedOver(element: Element | null): Element | undefined {
  const link = element && (closest(element, 'a[href]') as HTMLElement | null);
  const box = link?.offsetParent;
  return box && box !== document.body ? box : undefined;
}

/** The shadow trees that some roots are in: the browser looks into those that it is told of. */
function shadowsOf(roots: Iterable<BlockRoot>): ShadowRoot[] {
  const trees = new Set<Node>();
  for (const root of roots) trees.add(Node.prototype.getRootNode.call(root));
  return [...trees].filter((tree) => tree instanceof ShadowRoot);
}
