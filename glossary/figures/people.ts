const people = String.raw`(?:patients?|women|men|people|persons?|participants?|subjects?|cases|tumou?rs|cancers|samples|specimens|pacientes|mujeres|casos)`;
const ofPeople = new RegExp(
  String.raw`^ ?[)\]]? ?(?:of|in|de|among) (?:the |all |our |las? |los )?(?:\w{1,15} ){0,2}${people}\b|^ ?${people}\b`,
  'i',
);

/** Whether what ends here is a share of people: "Ki-67 was high in 30% of patients". */
export function isOfPeople(text: string, end: number): boolean {
  return ofPeople.test(text.slice(end, end + 60));
}

/** The end of a stretch that may take the closing bracket along whose opening one it holds. */
export function closed(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  const count = (bracket: string) => stretch.split(bracket).length - 1;
  const open = count('(') > count(')') || count('[') > count(']');
  return open && /[)\]]/.test(text[end] ?? '') ? end + 1 : end;
}
