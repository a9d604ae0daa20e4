import type { ComponentChildren } from 'preact';
import type { Interface } from '../../glossary/interface.ts';

interface SurvivalProps {
  words: Interface['guidance']['survival'];
  /** Language of the words; the text inside is of its section's. */
  language: string;
  covered: boolean;
  children?: ComponentChildren;
}

/**
 * A text about how long people lived. It stands in an island: after it has been drawn, the
 * reader opens and covers it, and `coverAll` does; Preact never does.
 */
export function Survival({ words, language, covered, children }: SurvivalProps) {
  return (
    <details class="survival" open={!covered}>
      <summary lang={language}>
        {words.covered} <span class="do-show">{words.show}</span>
        <span class="do-cover">{words.cover}</span>
        <span class="on-paper">{words.printed}</span>
      </summary>
      {children}
    </details>
  );
}

/** Covers or shows all such texts below `root`. */
export function coverAll(root: ParentNode, covered: boolean): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details.survival'))
    details.open = !covered;
}
