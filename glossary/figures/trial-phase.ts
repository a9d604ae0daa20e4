import { sentenceAround } from './sentence.ts';
import { type Family, type Found, findEach } from './family.ts';
import { standsAlone } from './stands-alone.ts';

/** The step, or the two steps, at which a study tests a treatment. */
export interface TrialPhaseFigure {
  kind: 'trial-phase';
  printed: string;
  first: Phase;
  last?: Phase;
  /** One study joins the two steps: "2/3"; not "1 and 2". */
  joined?: true;
  /** "1b", "IIa": the letter names a part of a step. */
  part?: true;
  /** "2R": in that step chance decides who gets what. */
  randomized?: true;
}

type Phase = 0 | 1 | 2 | 3 | 4;

const step = String.raw`(I{1,3}|IV|[0-4])([abAB]?)(R?)`;
const pattern = new RegExp(
  String.raw`(?<![\w/-])(Phases?|phases?|PHASE|Ph\.?|Fases?|fases?)[ -]?${step}(?: ?(/|-|and|y) ?(?:phase )?${step})?(?![\w%]|[.,]\d| \d|-[a-z])`,
  'g',
);

const values: Record<string, Phase> = { I: 1, II: 2, III: 3, IV: 4 };

/** Words of studies, one of which must stand near a phase that may be of something else. */
const study =
  /\b(?:trials?|stud(?:y|ies)|randomi[sz]|placebo|double-blind|open-label|single-arm|dose-escalation|investigational|ensayos?|estudios?|aleatorizad|NCT\d)/i;
/** Words of other things that come in phases. */
const other =
  /\b(?:construct|build|works\b|renovat|project|moon|lunar|lockdown|reopen|software|deploy|archaeolog|roll-?out|electri|power|homes|housing|road|metaboli|enzym|conjugat|reactions?\b|detox|diet|rehab|healing|labou?r\b|sleep|luteal|follicular|menstrual|MRI|contrast|venous|arterial|liquid|rollout|vaccination program|curriculum|school|expansion|station|acquisition|interview|survey|questionnaire|qualitative|focus group|chromosome|leuk|weeks? after|exercise|liabilit|claimant|plaintiff|jury|verdict)/i;
/** "phase 2 of the ...": of anything, or a part of one study. */
const ofSomething =
  /^ (?:of|de|del) (?!(?:clinical )?(?:trials|studies|ensayos|estudios|development|testing|research)\b)/i;
/** "phase 1/2 dose-finding study": what follows tells. */
const ofStudy = /^ (?:[\w-]{1,20} ){0,3}(?:trial|stud(?:y|ies)\b)/i;

/** A phase that an entry of the glossary explains: "phase 3 trial". */
const isTerm = (before: string, after: string) =>
  /^ (?:clinical )?(?:trial|stud(?:y|ies))/i.test(after) || /randomi[sz]ed $/i.test(before);

/** Phases of studies; of other things that have phases, none. */
export const trialPhase: Family<TrialPhaseFigure> = {
  signs: ['phase phases ph fase fases'],
  find: findEach(pattern, (match, text) => {
    const [all, label = '', one, letter, random, between, two, secondLetter, secondRandom] = match;
    const end = match.index + all.length;
    const { before, after } = sentenceAround(text, match.index, end);
    const alone = standsAlone(text, match.index, end);
    const [first, last] = [phaseOf(one!), two === undefined ? undefined : phaseOf(two)];
    const plain = !letter && !random && !secondLetter && !secondRandom && last === undefined;
    if (
      !/^Ph\b/.test(label) &&
      isTerm(before, after) &&
      (plain || last === undefined) &&
      !random &&
      first > 0 &&
      first < 4
    )
      return undefined;
    const place: Omit<Found<TrialPhaseFigure>, 'start'> = { end };
    if (last !== undefined && last !== first + 1) return place;
    if (ofSomething.test(after)) return place;
    if (other.test(nearest(before, after)) && !ofStudy.test(after)) return place;
    // "III", "2R" and "1b" are of studies; "Phase 2" may head anything.
    const sure =
      random || secondRandom || /^Ph\b/.test(label) || (!plain && !/^\d-\d$/.test(all.slice(-3)));
    const telling = sure || (alone && one!.startsWith('I')) || study.test(before + after);
    if (!telling) return undefined;
    return {
      end,
      figure: {
        kind: 'trial-phase',
        printed: '',
        first,
        ...(last !== undefined && { last }),
        ...(/[-/]/.test(between ?? '') && { joined: true as const }),
        ...((letter || secondLetter) && { part: true as const }),
        ...((random || secondRandom) && { randomized: true as const }),
      },
    };
  }),
};

function phaseOf(written: string): Phase {
  return values[written] ?? (Number(written) as Phase);
}

function nearest(before: string, after: string): string {
  return `${before.slice(-40)} | ${after.slice(0, 60)}`;
}
