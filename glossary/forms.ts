/**
 * How the glossary writes several surfaces in one line. What stands in brackets may be
 * there or not, or is a choice: "tumo(u)r(s)" is four surfaces, "metasta(sis|ses)" two.
 * Brackets do not nest.
 */
const bracket = /\(([^()]*)\)/;

/** Whether brackets come in pairs and none is empty. */
export function isSpelledOut(line: string): boolean {
  return !/[()]|\|/.test(line.replaceAll(/\([^()]+\)/g, ''));
}

/** Every surface that a line stands for, the shortest form of each choice first. */
export function surfacesOf(line: string): string[] {
  const choices = choicesOf(line);
  return choices.length === 1 ? choices : choices.flatMap(surfacesOf);
}

/** The lines that the first bracket of a line stands for. */
export function choicesOf(line: string): string[] {
  const found = bracket.exec(line);
  if (!found) return [line];
  const inside = found[1]!;
  const choices = inside.includes('|') ? inside.split('|') : ['', inside];
  const after = line.slice(found.index + found[0].length);
  const before = line.slice(0, found.index);
  return choices.map((choice) => before + choice + after);
}
