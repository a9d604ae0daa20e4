import { describe, expect, it } from 'vitest';
import {
  type Choices,
  type Stored,
  choices,
  complete,
  lists,
  openingOf,
  usualSettings,
} from '../../extension/settings-shape.ts';

const usual = {
  language: 'browser',
  density: 'usual',
  opening: 'usual',
  markStyle: 'dots',
  textSize: 'usual',
  steady: 'off',
  theme: 'browser',
  speed: 'usual',
  survival: 'covered',
  sites: 'all',
  sitesOff: [],
  sitesOn: [],
  known: [],
};
const every: Record<keyof Choices, string[]> = {
  language: ['browser', 'en', 'es'],
  density: ['usual', 'less', 'more'],
  opening: ['usual', 'fast', 'slow', 'click'],
  markStyle: ['dots', 'line', 'bold'],
  textSize: ['usual', 'large', 'largest'],
  steady: ['off', 'on'],
  theme: ['browser', 'light', 'dark'],
  speed: ['usual', 'slow', 'fast'],
  survival: ['covered', 'shown'],
  sites: ['all', 'chosen'],
};
const names = Object.keys(every) as (keyof Choices)[];
const wrong = [null, 1, true, '', 'red', 'Usual', 'toString', [], ['less'], { 0: 'less' }];

describe('the usual settings', () => {
  it('are the first of each choice, and empty lists', () => {
    expect(usualSettings).toEqual(usual);
    expect(complete({})).toEqual(usual);
  });

  it('know every value that a reader may have stored', () => {
    expect(choices).toEqual(every);
    expect(lists).toEqual(['sitesOff', 'sitesOn', 'known']);
  });
});

describe('completing what is stored', () => {
  it.each(names.flatMap((name) => every[name].map((value) => [name, value] as const)))(
    'keeps %s %s, and the rest as usual',
    (name, value) => {
      expect(complete({ [name]: value })).toEqual({ ...usual, [name]: value });
    },
  );

  it.each(names)('takes the usual %s for any value that it cannot have', (name) => {
    for (const value of wrong) expect(complete({ [name]: value } as Stored)).toEqual(usual);
  });

  it.each<[string, unknown, string[]]>([
    ['texts', ['a.org', 'b.org'], ['a.org', 'b.org']],
    ['some that are no texts', ['a.org', 1, null, ['b.org'], 'c.org'], ['a.org', 'c.org']],
    ['none', [], []],
    ['no list but a text', 'a.org', []],
    ['no list but what looks like one', { 0: 'a.org', length: 1 }, []],
    ['null', null, []],
  ])('of a list with %s keeps the texts', (_, value, expected) => {
    for (const name of lists)
      expect(complete({ [name]: value } as Stored)).toEqual({ ...usual, [name]: expected });
  });

  it('leaves out what is no setting', () => {
    expect(complete({ colour: 'red', version: 1 } as Stored)).toEqual(usual);
  });
});

describe('how a card opens', () => {
  it.each(every.opening)('as chosen: %s; in steady mode on a click', (opening) => {
    const chosen = complete({ opening } as Stored);
    expect(openingOf(chosen)).toBe(opening);
    expect(openingOf({ ...chosen, steady: 'on' })).toBe('click');
  });
});
