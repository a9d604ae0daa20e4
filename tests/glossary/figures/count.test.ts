import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const read: [text: string, figures: object[]][] = [
  ['n = 274', [{ count: 274 }]],
  ['n=274', [{ count: 274 }]],
  ['(N = 205)', [{ count: 205 }]],
  ['n = 1,031', [{ count: 1031 }]],
  ['n=1 118', [{ count: 1118 }]],
  ['n=1\u00a0118', [{ count: 1118 }]],
  ['N=134', [{ count: 134 }]],
  ['no. = 45', [{ count: 45 }]],
  ['(n = 7)', [{ count: 7 }]],
  ['n = 12 per arm', [{ count: 12, printed: 'n = 12 per arm' }]],
  ['n = 372 (50%)', [{ count: 372, percent: 50 }]],
  ['n = 8/58 (14%)', [{ count: 8, of: 58, percent: 14 }]],
  ['n = 54 lesions', [{ count: 54, noun: 'lesions' }]],
  ['n = 3 independent experiments', [{ count: 3, noun: 'independent experiments' }]],
  ['A total of n=970 were randomized.', [{ count: 970 }]],
  ['women with n = 45', [{ count: 45 }]],
  ['(n = 45 patients)', [{ count: 45, noun: 'patients', people: true }]],
  ['CFRT (n=411) or HFRT (n=409)', [{ count: 411 }, { count: 409 }]],
];

describe('n', () => {
  it.each(read)('%s', (text, figures) => {
    expect(figuresIn(text)).toMatchObject(figures);
  });

  it.each([
    'for (n=0; n<10; n++)',
    'for n=0',
    'for n=20',
    'vectors of n=3',
    'n = n + 1',
    'int n = 5;',
    'where n = 5',
    'n = 1.5',
    'n = 12,5',
    'n = -3',
    'n=?1',
    'N = 0',
    'n = 2^k',
    'n = 2 * m',
    'n = 1-3 nodes',
    'n ≥ 10',
    'n = 60/58',
    'span = 5',
  ])('is not read where it cannot be one: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'count')).toEqual([]);
  });

  it('tells what was counted, in the words of the page', () => {
    expect(saidOf('(N = 205)')).toMatch(/205\. What is counted is usually people/);
    expect(saidOf('n=54 lesions')).toContain('54 lesions');
    expect(saidOf('n=54 lesions')).not.toContain('people');
    expect(saidOf('n = 372 (50%)')).toContain('50 of each 100');
  });
});
