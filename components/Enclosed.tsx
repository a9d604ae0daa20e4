import { type ComponentChildren, type ComponentType, render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A box whose content lies in a closed shadow root of its own. Firefox tells a page of the
 * innermost element that an event was on, and from there of everything in that root: what
 * can be pointed at or focused must not share a root with text that is nobody's business.
 */
export function enclosedIn(sheet: CSSStyleSheet): ComponentType<{ children: ComponentChildren }> {
  return function Enclosed({ children }) {
    const box = useRef<HTMLDivElement>(null);
    const root = useRef<ShadowRoot | null>(null);
    useLayoutEffect(() => {
      if (!root.current) {
        root.current = box.current!.attachShadow({ mode: 'closed' });
        root.current.adoptedStyleSheets = [sheet];
      }
      render(<>{children}</>, root.current);
    });
    useEffect(() => () => render(null, root.current!), []);
    return <div ref={box} class="text" />;
  };
}
