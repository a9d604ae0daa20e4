import { afterEach, expect, it } from 'vitest';
import { readBlocks } from '../../page/blocks.ts';
import { headsOf } from '../../page/table-heads.ts';

afterEach(() => (document.body.innerHTML = ''));

/** The headings of the block that holds a text. */
function headsIn(html: string, text: string): string[] {
  document.body.innerHTML = html;
  const block = [...readBlocks(document.body)].find((other) => other.text.trim() === text);
  return headsOf(block!);
}

const row = '<tr><td>Under 55</td><td>120</td><td>0.57 (0.38–0.86)</td></tr>';
const spread = `<tr><td colspan="2">All</td><td>0.66 (0.49–0.88)</td></tr>`;
const head = '<tr><th>Group</th><th>People</th><th>HR (95%\n CI)</th></tr>';

it.each<[what: string, html: string, text: string, heads: string[]]>([
  [
    'the head of column and row',
    `<table><thead>${head}</thead><tbody>${row}</tbody></table>`,
    '0.57 (0.38–0.86)',
    ['HR (95% CI)', 'Under 55'],
  ],
  [
    'a first row of headings',
    `<table>${head}${row}</table>`,
    '0.57 (0.38–0.86)',
    ['HR (95% CI)', 'Under 55'],
  ],
  [
    'cells that run over columns',
    `<table>${head}${spread}</table>`,
    '0.66 (0.49–0.88)',
    ['HR (95% CI)', 'All'],
  ],
  [
    'a paragraph in a cell',
    `<table>${head}<tr><td>Old</td><td>9</td><td><p>0.5</p></td></tr></table>`,
    '0.5',
    ['HR (95% CI)', 'Old'],
  ],
  [
    'a row that is shorter than the head: the column is in doubt',
    `<table>${head}<tr><td>Old</td><td>0.5</td></tr></table>`,
    '0.5',
    ['Old'],
  ],
  [
    'the last row of a head',
    `<table><thead><tr><th colspan="3">Table</th></tr>${head}</thead>${row}</table>`,
    '120',
    ['People', 'Under 55'],
  ],
  ['no table', '<p>0.5</p>', '0.5', []],
  ['a table without headings', `<table>${row}</table>`, '120', ['Under 55']],
  ['text without a number', `<table>${head}${row}</table>`, 'Group', []],
])('%s', (_what, html, text, heads) => {
  expect(headsIn(html, text)).toEqual(heads);
});
