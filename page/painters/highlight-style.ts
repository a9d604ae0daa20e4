/** Names of our highlights in one document: random, so that no page can ask for them by name. */
export interface HighlightNames {
  plain: string;
  flash: string;
}

/**
 * A violet between light and dark: its tint and its dots are seen on white and on black
 * pages. Underline and tint both: the tint helps eyes that lose a dotted line, the line
 * those that lose a tint; and Firefox before 146 cannot underline highlights.
 */
const tint = 'rgb(139 92 246 / 0.14)';
const dots = 'color-mix(in srgb, rgb(124 58 237) 65%, currentcolor)';

/** The style sheet for other people's pages. Screen only: Chromium prints highlights. */
export function highlightStyle({ plain, flash }: HighlightNames): string {
  return `@media screen {
::highlight(${plain}) { background-color: ${tint}; text-decoration: underline dotted 2px ${dots}; }
::highlight(${flash}) { background-color: rgb(139 92 246 / 0.45); }
}
@media screen and (forced-colors: active) {
::highlight(${plain}) { background-color: transparent; text-decoration: underline dotted 2px CanvasText; }
::highlight(${flash}) { background-color: Highlight; color: HighlightText; }
}`;
}

export function randomNames(): HighlightNames {
  return { plain: randomName(), flash: randomName() };
}

function randomName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(10))];
  return letters.map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
