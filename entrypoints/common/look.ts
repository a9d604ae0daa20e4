import type { Settings } from '../../extension/settings-shape.ts';

/** Gives a page of ours the look that the reader chose. */
export function applyLook({ theme, textSize, steady }: Settings, language: string): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset['theme'] = theme;
  root.dataset['textSize'] = textSize;
  root.dataset['steady'] = steady;
}
