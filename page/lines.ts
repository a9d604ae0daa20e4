/** Of the lines of a word, the one nearest to a height in the window. */
export function lineNear(lines: readonly DOMRect[], y: number): DOMRect | undefined {
  const distance = ({ top, bottom }: DOMRect) => (y < top ? top - y : y > bottom ? y - bottom : 0);
  return lines.toSorted((a, b) => distance(a) - distance(b))[0];
}
