import { expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';

it.each<[text: string, value: number]>([
  ['(P = 4 × 10^-6)', 4e-6],
  ['p = 3.2 x 10-5', 3.2e-5],
  ['p < 1 × 10⁻⁸', 1e-8],
  ['p = 2.1 × 10−4', 2.1e-4],
  ['P=2e-8', 2e-8],
  ['p < 1.5E−10', 1.5e-10],
])('reads the power of %s', (text, value) => {
  const [figure] = figuresIn(text);
  expect(figure).toMatchObject({ kind: 'p-value', printed: text.replace(/[()]/g, '') });
  expect(figure).toHaveProperty('value', expect.closeTo(value, 14));
});
