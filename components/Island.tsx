import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface IslandProps {
  children: ComponentChildren;
  /** Called once, with the finished element. */
  onReady(element: HTMLElement): void;
}

/**
 * Text that is drawn once and never updated, so that something else may change its DOM
 * afterwards. On text that updates, wrapping words in elements doubles or loses them.
 */
export const Island = memo(
  function Island({ children, onReady }: IslandProps) {
    const element = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => onReady(element.current!), []);
    return <div ref={element}>{children}</div>;
  },
  () => true,
);
