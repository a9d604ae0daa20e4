/** Drawings that an entry may have: places in the body, then ideas. */
export const pictureNames = [
  'breast',
  'armpit',
  'body',
  'liver',
  'bone',
  'lung',
  'brain',
  'lymph-nodes',
  'primary-and-metastasis',
  'seeding',
  'cryoablation',
  'margins',
  'sentinel-node',
  'stage-and-grade',
  'receptor',
  'randomization',
  'interval',
  'hazard-ratio',
] as const;

export type PictureName = (typeof pictureNames)[number];
