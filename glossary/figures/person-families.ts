import { dose } from './dose.ts';
import type { Family } from './family.ts';
import type { Figure } from './figure.ts';
import { geneChange } from './gene-change.ts';
import { grade } from './grade.ts';
import { her2 } from './her2.ts';
import { ki67 } from './ki-67.ts';
import { margins } from './margin.ts';
import { performanceStatus } from './performance-status.ts';
import { radiationDose } from './radiation-dose.ts';
import { receptorStatus } from './receptors.ts';
import { recistCodes } from './recist.ts';
import { scores } from './score.ts';
import { stage } from './stage.ts';
import { tnm } from './tnm.ts';

/** How one person's illness and treatment are written down. */
export const personFamilies: readonly Family<Figure>[] = [
  radiationDose,
  dose,
  tnm,
  stage,
  grade,
  ...margins,
  recistCodes,
  receptorStatus,
  her2,
  ki67,
  performanceStatus,
  ...scores,
  geneChange,
];
