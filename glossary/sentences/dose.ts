import type { DoseFigure } from '../figures/dose.ts';
import type { Schedule } from '../figures/schedule.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

const units = { mg: 'mg', g: 'g', mcg: 'micrograms', AUC: 'AUC' };

export function sayDose(figure: DoseFigure): Said {
  const { amount, route } = figure;
  const times = [...timesOf(figure), ...roundsOf(figure)];
  const many = times.length > 0;
  return {
    of: 'either',
    names: !amount ? 'dose.namesPlan' : many ? 'dose.namesBoth' : 'dose.names',
    means: [...(amount ? [amountOf(amount)] : []), ...(route ? [`dose.${route}`] : []), ...times],
    doesNot: 'dose.doesNot',
    more: [
      ...(amount?.unit === 'AUC' ? ['dose.kidneys'] : []),
      ...(amount?.per === 'm2' ? ['dose.surface'] : []),
      ...(figure.days || figure.daysTo || figure.rounds ? ['dose.cycle'] : []),
      'dose.changes',
    ],
  };
}

function amountOf({ low, high, unit, per }: NonNullable<DoseFigure['amount']>): Sentence {
  const name =
    unit === 'AUC' ? 'curve' : per === 'm2' ? 'surfaceOf' : per === 'kg' ? 'weightOf' : 'flat';
  if (high === undefined) return [`dose.${name}`, { low, unit: units[unit] }];
  return [`dose.${name}Range`, { low, high, unit: units[unit] }];
}

function timesOf({ every, times, days, daysTo }: Schedule): Sentence[] {
  const said: Sentence[] = [];
  if (times) {
    const unit = times.in === 'day' ? 'Day' : 'Week';
    const plain = { 1: 'once', 2: 'twice' }[times.count];
    said.push(plain ? `dose.${plain}${unit}` : [`dose.times${unit}`, { count: times.count }]);
  }
  if (days?.length === 1) said.push(['dose.onDay', { day: days[0]! }]);
  else if (days) said.push(['dose.onDays', { days: days.join(', ') }]);
  if (daysTo) said.push(['dose.daysTo', { first: daysTo[0], last: daysTo[1] }]);
  if (every) said.push(spanOf(every, days || daysTo ? 'round' : 'every'));
  return said;
}

/** "every 3 weeks": of the medicine itself, or of the round whose days were named. */
function spanOf({ count, unit }: NonNullable<Schedule['every']>, of: 'round' | 'every'): Sentence {
  const name = `dose.${of}${unit[0]!.toUpperCase()}${unit.slice(1)}`;
  return count === 1 ? name : [`${name}s`, { count }];
}

function roundsOf({ rounds }: Schedule): Sentence[] {
  if (!rounds) return [];
  return [rounds === 1 ? 'dose.oneRound' : ['dose.rounds', { count: rounds }]];
}
