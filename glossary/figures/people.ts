const people = String.raw`(?:patients?|women|men|people|persons?|participants?|subjects?|cases|tumou?rs|cancers|samples|specimens|pacientes|mujeres|casos)`;
const ofPeople = new RegExp(
  String.raw`^ ?[)\]]? ?(?:of|in|de|among) (?:the |all |our |las? |los )?(?:\w{1,15} ){0,2}${people}\b|^ ?${people}\b`,
  'i',
);

/** Whether what ends here is a share of people: "Ki-67 was high in 30% of patients". */
export function isOfPeople(text: string, end: number): boolean {
  return ofPeople.test(text.slice(end, end + 60));
}
