import { describe, expect, it } from 'vitest';
import { fill, fillCount } from '../../glossary/fill.ts';

describe('fill', () => {
  it.each([
    ['a value', '{n} words', { n: '3' }, '3 words'],
    ['the same value twice', '{a} and {a}', { a: 'x' }, 'x and x'],
    ['two values', '{a}, {b}', { a: '1', b: '2' }, '1, 2'],
    ['an empty value', 'on {site}.', { site: '' }, 'on .'],
    ['a value with a dollar sign', 'costs {n}', { n: '$& $1' }, 'costs $& $1'],
    ['a value that looks like a name', '{a}', { a: '{b}', b: 'no' }, '{b}'],
  ])('puts in %s', (_, template, values, expected) => {
    expect(fill(template, values as Record<string, string>)).toBe(expected);
  });

  it.each([
    ['an unknown name', 'on {date}'],
    ['braces around no name', '{} { n } {a-b}'],
    ['text without braces', 'plain'],
  ])('leaves %s as written', (_, template) => {
    expect(fill(template, { n: '1' })).toBe(template);
  });
});

describe('fillCount', () => {
  const en = { one: '{count} word', other: '{count} words' };
  const es = { one: '{count} palabra', many: '{count} de palabras', other: '{count} palabras' };

  it.each([
    [0, '0 words'],
    [1, '1 word'],
    [2, '2 words'],
    [1000, '1,000 words'],
  ])('writes %i in English', (count, expected) => {
    expect(fillCount(en, count, 'en')).toBe(expected);
  });

  it.each([
    [0, '0 palabras'],
    [1, '1 palabra'],
    [2, '2 palabras'],
    [1000, '1000 palabras'],
    [20_000, '20.000 palabras'],
    [1_000_000, '1.000.000 de palabras'],
  ])('writes %i in Spanish', (count, expected) => {
    expect(fillCount(es, count, 'es')).toBe(expected);
  });

  it('takes the usual form where a language has one more than the text', () => {
    expect(fillCount(en, 1_000_000, 'es')).toBe('1.000.000 words');
  });

  it('writes a form without a number as it is', () => {
    expect(fillCount({ one: 'once', other: '{count} times' }, 1, 'en')).toBe('once');
  });
});
