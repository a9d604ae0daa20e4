import type { ComponentChildren } from 'preact';

/** A list to go through. On paper each item has a box to tick. */
export function Checklist({ children }: { children?: ComponentChildren }) {
  return <div class="checklist">{children}</div>;
}
