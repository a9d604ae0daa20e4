/** The end of a stretch, with the closing bracket behind it whose opening one stands inside. */
export function closed(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  const count = (bracket: string) => stretch.split(bracket).length - 1;
  const isOpen = count('(') > count(')') || count('[') > count(']');
  return isOpen && /[)\]]/.test(text[end] ?? '') ? end + 1 : end;
}
