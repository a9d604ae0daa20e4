/** Made-up text for measuring: the same for the same seed, in Node and in a page. */

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

/** About cancer, as research and health pages write. */
const medical = `
After the first scan, the team met again and looked at every picture taken since the spring.
Most of the women in this group had been treated for several years before they joined the study.
When a new spot appears in the liver, a small sample of it can show whether the receptors have changed.
She asked what the numbers in the report meant, and her doctor drew a simple curve on a sheet of paper.
Pain in the bones was the most common reason for an extra visit in both arms of the trial.
The tablets are taken once a day, with or without food, for three weeks out of every four.
Blood counts were checked on days 1 and 15 of the first two cycles, and monthly after that.
Of 412 patients, 57 (13.8%) stopped early, mostly because they felt too tired to go on.
Nobody can say in advance who will respond; the markers we have today tell only part of the story.
In the second line, the median time without growth was 7.2 months, against 5.6 months with hormones alone.
A nurse called each family twice a week and wrote down fever, pain, sleep and appetite.
Radiation to a single painful bone often helps within two weeks, and it can be given again if needed.
The biology of the disease, rather than the place where it is found, now guides most decisions.
Some centers offer the procedure under local anesthesia, so that people can go home the same evening.
Cells that leave the breast may rest for years in the marrow before they begin to divide again.
Side effects were mild in general: nausea, thinner hair, and a rash on the hands in one of five.
We followed all participants until death, loss of contact, or the end of the observation period.
The cost of these drugs differs widely between countries, and so does the time until they are paid for.
Surgery of the original site did not prolong life in this analysis, although it eased local problems.
Lung lesions smaller than one centimeter were counted but not measured, as the protocol required.
Talking about the future is hard, and many people prefer to do it in small steps with someone they trust.
The committee reviewed safety data every six months and saw no reason to change the doses.
Hair, nails and skin recover slowly once treatment is over, usually within half a year.
A positive result does not always mean that the change was inherited; it may have arisen in the tissue itself.
`;

/** About other things: nothing in it has a card. */
const everyday = `
The bakery on the corner opens before dawn, and the whole street smells of bread until nine.
My brother keeps eleven hens, which lay more eggs in March than he can carry home.
We walked along the river to the old mill, where the path turns north and climbs through the beech wood.
In 1987 the town built a new bridge; it carries about 4,200 cars a day and a narrow lane for bicycles.
She paints the windows of empty shops with birds, boats and clouds, and nobody has ever asked her to stop.
The train was late again, so we shared a thermos of tea on the platform and talked about the mountains.
He measures each plank twice, cuts it once, and writes the length on the end with a soft pencil.
After the storm the children gathered branches, built a den under the hedge and slept in it for two nights.
The library lends tools as well as books: drills, ladders, a cider press and forty folding chairs.
From the lighthouse you can see three islands on a clear morning, and none at all when the fog comes in.
Her grandmother taught her to knit socks on five thin needles, turning the heel without looking down.
The orchestra rehearses on Thursdays in the gymnasium, between the ropes and the wooden horses.
Of the 36 apple trees behind the school, nine were planted by the class that leaves this summer.
They sold the blue van, bought a smaller one, and drove it south until the roads were white with dust.
Nobody remembers who first hung a bell in the oak tree, but it still rings whenever the wind turns east.
The recipe asks for two lemons, a handful of mint and more patience than I had that afternoon.
`;

/** Results as abstracts print them, made up. */
const results = `
The median overall survival was 31.2 months in one arm and 29.8 months in the other (HR 0.94; 95% CI, 0.71 to 1.25; P = .68).
At 36 months, 61.4% vs 58.9% were alive; the odds ratio for response was 1.7 (95% CI 1.1–2.6, p = 0.02).
Of the tumors, most were pT2 N1mi(sn) cM0, grade 2, ER+/PR+/HER2−, with a Ki-67 of 20%.
Patients (n = 318) had stage IV disease, an ECOG PS of 0–1, and a median follow-up of 40 months.
Grade 3–4 neutropenia occurred in 12.5% of patients, and 40 Gy in 15 fractions was given to the breast.
`;

function wordsOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

const sentences = {
  medical: wordsOf(medical),
  everyday: wordsOf(everyday),
  research: wordsOf(medical + results.repeat(2)),
};
export type Subject = keyof typeof sentences;

/** Running text as words; about one in `every` words belongs to one of the terms. */
export function madeWords(
  count: number,
  terms: readonly string[],
  every: number,
  random: () => number,
  about: Subject = 'medical',
): string[] {
  const words: string[] = [];
  let own = 0;
  while (words.length < count)
    for (const word of pick(sentences[about], random)) {
      words.push(word);
      if (terms.length === 0 || own * every > words.length || /[.,;:]$/.test(word)) continue;
      const term = pick(terms, random).split(' ');
      words.push(...term);
      own += term.length;
    }
  return words.slice(0, count);
}

const kinds = `adjuvant hormone axillary bone hepatic pulmonary cellular nuclear stromal lymphatic
  vascular genetic somatic tissue marker dose tumor margin growth receptor repair immune thermal
  plasma serum dense ductal lobular invasive local distant residual early late painful small
  positive negative circulating targeted combined palliative surgical image`.split(/\s+/);
const things = `receptor lesion marrow scan biopsy block cycle response pathway mutation assay
  marker nodule antibody inhibitor implant resection margin fraction needle catheter protocol
  infusion fracture effusion recurrence clearance score index stage panel cluster`.split(/\s+/);
const tails = `test status therapy treatment rate level count group surgery study risk factor
  change profile analysis imaging`.split(/\s+/);
const starts = `cyto hemo osteo lipo neuro angio fibro immuno radio chondro myelo entero nephro
  cardio broncho dermo gastro hepato histo karyo`.split(/\s+/);
const middles = `blasto kerato mega micro pseudo sclero steno thrombo xantho meno`.split(/\s+/);
const ends = `plasty ectomy osis itis gram scopy penia lysis genesis pathy`.split(/\s+/);

/** So many surfaces: the real ones, and made-up ones that share their words with the text. */
export function madeTerms(count: number, real: readonly string[]): string[] {
  const random = seeded(count);
  const terms = new Set(real.slice(0, count));
  while (terms.size < count) {
    const pair = `${pick(kinds, random)} ${pick(things, random)}`;
    const sort = random();
    if (sort < 0.2) terms.add(pick(starts, random) + pick(middles, random) + pick(ends, random));
    else terms.add(sort < 0.35 ? pair : `${pair} ${pick(tails, random)}`);
  }
  return [...terms];
}
