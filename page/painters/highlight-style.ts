/** Names of our highlights in one document: random, so that no page can ask for them by name. */
export interface HighlightNames {
  plain: string;
  faint: string;
  flash: string;
  /** Where a reader is who goes from mark to mark by key. */
  cursor: string;
}

/** `dots` and a tint; a `line` alone; or a `bold` line under a strong tint. */
export type MarkStyle = 'dots' | 'line' | 'bold';

/**
 * A violet between light and dark is seen on white and on black pages. The tint helps eyes
 * that lose a thin line, the line those that lose a tint. Firefox before 146 cannot underline
 * highlights, so each style has some tint.
 */
const styles: Record<MarkStyle, { plain: Look; faint: Look }> = {
  dots: {
    plain: { tint: 0.14, line: 'dotted 2px', strength: 65 },
    faint: { tint: 0.05, line: 'dotted 1px', strength: 45 },
  },
  line: {
    plain: { tint: 0.07, line: 'solid 2px', strength: 65 },
    faint: { tint: 0.03, line: 'solid 1px', strength: 45 },
  },
  bold: {
    plain: { tint: 0.3, line: 'solid 3px', strength: 80 },
    faint: { tint: 0.14, line: 'solid 2px', strength: 55 },
  },
};

interface Look {
  /** From 0 to 1. */
  tint: number;
  line: string;
  /** Share of violet in the line's colour, in per cent; the rest is the text's own. */
  strength: number;
}

/** The style sheet for other people's pages. Screen only: Chromium prints highlights. */
export function highlightStyle(names: HighlightNames, style: MarkStyle): string {
  const { plain, faint } = styles[style];
  return `@media screen {
${rule(names.plain, plain)}
${rule(names.faint, faint)}
::highlight(${names.flash}) { background-color: rgb(139 92 246 / 0.45); }
${cursor(names.cursor, '#ffdd57', '#1d1926', '#5a2ca0')}
}
@media screen and (forced-colors: active) {
${rule(names.plain, plain, 'CanvasText')}
${rule(names.faint, faint, 'CanvasText')}
::highlight(${names.flash}) { background-color: Highlight; color: HighlightText; }
${cursor(names.cursor, 'Highlight', 'HighlightText', 'HighlightText')}
}`;
}

/** Ground, letters and line of its own, so that it is seen on every page and over every style. */
function cursor(name: string, ground: string, ink: string, line: string): string {
  return `::highlight(${name}) { background-color: ${ground}; color: ${ink}; text-decoration: underline solid 4px ${line}; }`;
}

function rule(name: string, { tint, line, strength }: Look, system?: string): string {
  const color = system ?? `color-mix(in srgb, rgb(124 58 237) ${strength}%, currentcolor)`;
  const ground = system ? 'transparent' : `rgb(139 92 246 / ${tint})`;
  return `::highlight(${name}) { background-color: ${ground}; text-decoration: underline ${line} ${color}; }`;
}

export function randomNames(): HighlightNames {
  const letters = [...crypto.getRandomValues(new Uint8Array(40))]
    .map((byte) => String.fromCharCode(97 + (byte % 26)))
    .join('');
  const name = (at: number) => letters.slice(at, at + 10);
  return { plain: name(0), faint: name(10), flash: name(20), cursor: name(30) };
}
