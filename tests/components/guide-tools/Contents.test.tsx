import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Contents } from '../../../components/guide-tools/Contents.tsx';
import { faults } from '../helpers.ts';

afterEach(cleanup);

const sections = ['surgery', 'liver', 'about'].map((id) => ({ id, title: `On ${id}` }));
const linesOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the contents', () => {
  const show = (ids: string[]) =>
    render(
      <Contents
        title="In it"
        sections={sections}
        first={{ ids, title: 'First', others: 'Others' }}
      />,
    ).container;

  it.each<[what: string, first: string[], lines: string[]]>([
    ['in usual order', [], ['In it', 'On surgery', 'On liver', 'On about']],
    [
      'with some first',
      ['about', 'liver'],
      ['In it', 'First', 'On about', 'On liver', 'Others', 'On surgery'],
    ],
    [
      'with all first',
      ['about', 'liver', 'surgery'],
      ['In it', 'First', 'On about', 'On liver', 'On surgery'],
    ],
    ['with one that is not there', ['lost'], ['In it', 'On surgery', 'On liver', 'On about']],
  ])('list every section once, %s', async (_, first, lines) => {
    const container = show(first);
    expect(linesOf(container, 'h2, h3, a')).toEqual(lines);
    expect(await faults(container)).toEqual([]);
  });
});
