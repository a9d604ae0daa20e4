import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followFavourites } from '../../../entrypoints/popup/favourites.ts';
import { changeKept, replaceKept } from '../../../extension/kept.ts';
import { nothingKept } from '../../../extension/kept-shape.ts';

beforeEach(() => replaceKept(nothingKept));
afterEach(() => vi.restoreAllMocks());

const namesIn = ({ found }: ReturnType<typeof followFavourites>) => {
  const { explanations, sections } = found();
  return [...explanations.map(({ title }) => title), ...sections.map(({ id }) => id)];
};

describe('favourites in the popup', () => {
  it('are named in the order in which they were saved, words first', async () => {
    await changeKept('favourites', () => [
      'section:liver',
      'term:metastasis',
      'term:lost',
      'section:lost',
      'term:cryoablation',
    ]);
    const favourites = followFavourites('en', () => undefined);
    await vi.waitFor(() =>
      expect(namesIn(favourites)).toEqual(['metastasis', 'cryoablation', 'liver']),
    );
  });

  it('change, and tell of it', async () => {
    const changed = vi.fn<() => void>();
    const favourites = followFavourites('en', changed);
    expect(await favourites.change('section:liver', true)).toBe('kept');
    expect(await favourites.change('section:liver', true)).toBe('kept');
    await vi.waitFor(() => expect(namesIn(favourites)).toEqual(['liver']));
    expect([favourites.has('section:liver'), changed.mock.calls.length > 0]).toEqual([true, true]);
    await favourites.change('section:liver', false);
    await vi.waitFor(() => expect(favourites.has('section:liver')).toBe(false));
  });

  it('are not kept in private windows', async () => {
    vi.spyOn(browser, 'extension', 'get').mockReturnValue({
      inIncognitoContext: true,
    } as typeof browser.extension);
    const favourites = followFavourites('en', () => undefined);
    expect(await favourites.change('section:liver', true)).toBe('private');
    expect(favourites.has('section:liver')).toBe(false);
  });
});
