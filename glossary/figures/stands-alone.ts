/** Whether nothing but punctuation stands around a place: a cell of a table, say. */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (start > 3 || text.length - end > 3) return false;
  return /^\W{0,6}$/.test(text.slice(0, start) + text.slice(end));
}
