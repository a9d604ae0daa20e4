import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInGuide } from '../../../entrypoints/guidance/find.ts';

const texts = {
  liver: '<p>First of all.</p><p>A surgeon <a>[4]</a> takes out <b>liver</b> tumors [5] [6].</p>',
  relief: `<p>A liver can hurt.</p><details><summary>Show</summary>
    <p>Half of the liver group lived for months.</p></details>`,
};

function guide() {
  const drawn = Object.entries(texts).map(([id, html]) => {
    const article = document.createElement('article');
    article.id = id;
    article.tabIndex = -1;
    const island = document.createElement('div');
    island.innerHTML = html;
    article.append(island);
    document.body.append(article);
    return { id, title: id, island };
  });
  return findInGuide(() => drawn, 'en');
}
const hits = () => [...document.querySelectorAll('.hit')].map(({ textContent }) => textContent);
const lineOf = (excerpt: unknown) =>
  Array.isArray(excerpt) ? excerpt.map(({ text }) => text).join('') : excerpt;

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  history.replaceState(null, '', '/');
});
afterEach(() => document.body.replaceChildren());

describe('a search in the guide', () => {
  it('finds sections by their text, numbers of sources left out', () => {
    const { sections } = guide().search('surgeon');
    expect(sections.map(({ id, excerpt }) => [id, lineOf(excerpt)])).toEqual([
      ['liver', 'A surgeon takes out liver tumors.'],
    ]);
    expect(guide().search('4').sections).toEqual([]);
  });

  it('shows a piece in sight rather than a covered one, and of those nothing', () => {
    const find = guide();
    const excerptOf = (text: string) => {
      const found = find.search(text).sections.find(({ id }) => id === 'relief');
      return [lineOf(found?.excerpt), found?.place?.localName];
    };
    expect(excerptOf('liver')).toEqual(['A liver can hurt.', 'p']);
    expect(excerptOf('months')).toEqual(['covered', 'summary']);
    document.querySelector('details')!.open = true;
    expect(excerptOf('months')).toEqual(['Half of the liver group lived for months.', 'p']);
  });

  it('finds words of the glossary too, but few', () => {
    const { explanations } = guide().search('cancer');
    expect(explanations.length).toBe(5);
  });

  it('marks what was found, and takes it away', () => {
    const find = guide();
    find.show(find.search('liver'));
    expect(hits()).toEqual(['liver', 'liver', 'liver']);
    find.show(undefined);
    expect(hits()).toEqual([]);
  });

  it('goes to the paragraph, and leaves no trace there', () => {
    const find = guide();
    const [liver] = find.search('surgeon').sections;
    find.go(liver!);
    expect([location.hash, document.activeElement!.textContent]).toEqual([
      '#liver',
      'A surgeon [4] takes out liver tumors [5] [6].',
    ]);
    (document.activeElement as HTMLElement).blur();
    expect(document.querySelectorAll('p[tabindex]')).toHaveLength(0);
  });

  it('goes to the section where the title alone was found, and leaves a covered text covered', () => {
    const find = guide();
    find.go({ id: 'relief', title: 'relief', words: [] });
    expect(document.activeElement!.id).toBe('relief');
    find.go(find.search('months').sections[0]!);
    expect(document.activeElement!.localName).toBe('summary');
    expect(document.querySelector('details')!.open).toBe(false);
  });
});
