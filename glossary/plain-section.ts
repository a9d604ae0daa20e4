/** A section of the guide as it is drawn, piece by piece. */
export interface SectionText {
  title: string;
  pieces: { kind: 'heading' | 'item' | 'text'; text: string }[];
  /** Those it cites: "[3]", and what is said of that source. */
  sources: { number: number; line: string }[];
}

/** A section as text for a message or a note, with its sources and the line on limits. */
export function plainSection(
  { title, pieces, sources }: SectionText,
  words: { sources: string; limits: string },
): string {
  const lines = [title, ''];
  let previous: string | undefined;
  for (const { kind, text } of pieces) {
    const inList = kind === 'item' && previous === 'item';
    if (previous !== undefined && !inList) lines.push('');
    lines.push(kind === 'item' ? `- ${text}` : text);
    previous = kind;
  }
  const cited = sources.map(({ number, line }) => `[${number}] ${line}`);
  const end = cited.length > 0 ? ['', words.sources, ...cited] : [];
  return [...lines, ...end, '', words.limits, ''].join('\n');
}
