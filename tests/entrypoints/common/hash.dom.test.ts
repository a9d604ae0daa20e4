import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Missing, goToHash, goToPart } from '../../../entrypoints/common/hash.ts';

const drawn: (Missing | undefined)[] = [];
const scrolled: string[] = [];

beforeEach(() => {
  document.body.innerHTML =
    '<header id="top" tabindex="-1"></header>' +
    '<article id="liver" tabindex="-1"></article><article id="first-diagnosis" tabindex="-1"></article>' +
    '<ol><li id="source-abbott"></li></ol>';
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolled.push(this.id);
  };
  drawn.length = scrolled.length = 0;
});

/** What is drawn last, and what is in view, after opening at an address. */
function open(hash: string) {
  history.replaceState(null, '', hash || '#');
  goToHash((missing) => drawn.push(missing));
  return { missing: drawn.at(-1), shown: scrolled.at(-1), focused: document.activeElement!.id };
}

describe('the part that the address names', () => {
  it.each(['liver', 'first-diagnosis'])('%s is shown, with the focus on it', (id) => {
    expect(open(`#${id}`)).toEqual({ missing: undefined, shown: id, focused: id });
  });

  it.each([
    ['liver-surgery', 'liver'],
    ['liver-surgery-2014', 'liver'],
    ['first-diagnosis-how-common', 'first-diagnosis'],
  ])('%s has gone: the nearest one is shown, and that is said', (id, near) => {
    expect(open(`#${id}`)).toEqual({ missing: { near }, shown: near, focused: near });
  });

  it.each(['no-such-part', 'first', 'livers', 'source-abbott-2012', '%E0%A4', '-', '-liver'])(
    '%s has no nearest one: the start is shown, and that is said',
    (id) => {
      expect(open(`#${id}`)).toEqual({
        missing: { near: undefined },
        shown: 'top',
        focused: 'top',
      });
    },
  );

  it('is none: nothing is said, and nothing moves', () => {
    expect(open('')).toMatchObject({ missing: undefined, shown: undefined });
  });

  it('changes with the address', async () => {
    open('#gone');
    location.hash = '#liver';
    await vi.waitFor(() => expect(drawn.at(-1)).toBeUndefined());
    expect(scrolled.at(-1)).toBe('liver');
  });

  it('is shown again where the address names it already', () => {
    open('#liver');
    scrolled.length = 0;
    goToPart('liver');
    expect([scrolled, location.hash]).toEqual([expect.arrayContaining(['liver']), '#liver']);
  });

  it('is told to what draws one part at a time, before it is looked for', () => {
    history.replaceState(null, '', '#lung-surgery');
    const asked: string[] = [];
    goToHash(
      (_, id) => {
        asked.push(id);
        if (id === 'lung') document.body.innerHTML = '<h3 id="lung" tabindex="-1"></h3>';
      },
      (id) => id === 'lung',
    );
    expect([asked, document.activeElement!.id]).toEqual([['lung-surgery', 'lung'], 'lung']);
  });
});
