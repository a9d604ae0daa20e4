import type { SideEffectGradeFigure, TumorGradeFigure } from '../figures/grade.ts';
import type { Picture } from './picture.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

export function sayTumorGrade(figure: TumorGradeFigure): Said {
  const { from, to, unclear, words, nuclear, scores, sum } = figure;
  const [a, b, c] = scores ?? [];
  return {
    of: 'report',
    names: nuclear ? 'tumor-grade.namesNuclear' : 'tumor-grade.names',
    means: [
      ...(unclear ? ['tumor-grade.unclear'] : []),
      ...stepsOf(nuclear ? 'tumor-grade.nuclear' : 'tumor-grade.step', from, to),
      ...(scores ? [['tumor-grade.scores', { a: a!, b: b!, c: c!, sum: sum! }] as Sentence] : []),
      ...(!scores && sum ? [['tumor-grade.sum', { sum }] as Sentence] : []),
    ],
    doesNot: 'tumor-grade.doesNot',
    more: [
      ...(words === 'grade' ? ['tumor-grade.words'] : []),
      ...(words === 'differentiated' ? ['tumor-grade.differentiated'] : []),
      ...(sum ? ['tumor-grade.parts', 'tumor-grade.sums'] : []),
      ...(nuclear ? ['tumor-grade.onlyPart'] : []),
      'tumor-grade.sample',
    ],
    picture: scaleOf(3, from, to),
  };
}

export function saySideEffectGrade({ from, to, open }: SideEffectGradeFigure): Said {
  const all = from === 1 && to === 5;
  return {
    of: 'either',
    names: 'side-effect-grade.names',
    means: all
      ? ['side-effect-grade.all']
      : open
        ? [
            `side-effect-grade.step${from}`,
            from === 4 ? 'side-effect-grade.step5' : 'side-effect-grade.open',
          ]
        : stepsOf('side-effect-grade.step', from, to),
    doesNot: 'side-effect-grade.doesNot',
    more: [['side-effect-grade.list', { list: 'CTCAE' }], 'side-effect-grade.cancer'],
    picture: scaleOf(5, from, to),
  };
}

function stepsOf(step: string, from: number, to: number): Sentence[] {
  return Array.from({ length: to - from + 1 }, (_, i) => `${step}${from + i}`).slice(-3);
}

function scaleOf(top: 3 | 5, from: number, to: number): Picture {
  const alt: Sentence =
    from === to
      ? [`side-effect-grade.mark`, { top, from }]
      : [`side-effect-grade.marks`, { top, from, to }];
  return { kind: 'scale', from: 1, to: top, at: [from, to], alt };
}
