import { drawingWords } from '../words.ts';
import type { Language } from '../languages.ts';
import type { Drawing, Label, Shape } from './drawing.ts';
import type { PictureName } from './names.ts';
import * as places from './places.ts';
import { receptor, stageAndGrade } from './report.ts';
import { primaryAndMetastasis, seeding } from './spread.ts';
import { hazardRatio, interval, randomization } from './studies.ts';
import { cryoablation, margins, sentinelNode } from './treatment.ts';

export const drawings: Record<PictureName, Drawing> = {
  breast: places.breast,
  armpit: places.armpit,
  body: places.body,
  liver: places.liver,
  bone: places.bone,
  lung: places.lung,
  brain: places.brain,
  'lymph-nodes': places.lymphNodes,
  'primary-and-metastasis': primaryAndMetastasis,
  seeding,
  cryoablation,
  margins,
  'sentinel-node': sentinelNode,
  'stage-and-grade': stageAndGrade,
  receptor,
  randomization,
  interval,
  'hazard-ratio': hazardRatio,
};

/** A drawing with its words: what a card shows of it. */
export interface WordedDrawing {
  kind: 'drawing';
  /** The same as a text. */
  alt: string;
  size: Drawing['size'];
  shapes: readonly Shape[];
  labels: { text: string; at: Label }[];
}

export function draw(name: PictureName, language: Language): WordedDrawing {
  const { size, shapes, labels = {} } = drawings[name];
  const words = drawingWords(language)[name];
  return {
    kind: 'drawing',
    alt: words.alt,
    size,
    shapes,
    labels: Object.entries(labels).map(([key, at]) => ({ text: words.labels[key] ?? '', at })),
  };
}
