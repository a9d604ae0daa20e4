import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Guidance } from '../../../components/Guidance.tsx';
import { guideTools } from '../../../entrypoints/guidance/tools.tsx';
import { readKept, replaceKept } from '../../../extension/kept.ts';
import { nothingKept } from '../../../extension/kept-shape.ts';
import { usualSettings } from '../../../extension/settings-shape.ts';
import { choicesWords, guidanceWords, guideToolsWords } from '../../../glossary/words.ts';
import { giveLocks } from '../../extension/locks.ts';

const words = guideToolsWords('en');
const ids = ['surgery', 'liver', 'questions'];
const bodies: Record<string, string> = {
  surgery: 'It may help.',
  liver: 'A surgeon.',
  questions: 'Ask.',
};

/** The guide with three short sections and all its tools. */
async function open() {
  let settings = usualSettings;
  const titles = ids.map((id) => ({ id, title: `On ${id}` }));
  const tools = await guideTools({
    language: 'en',
    sections: titles,
    islandOf: (id) => document.querySelector<HTMLElement>(`#${id} > div`) ?? undefined,
    settings: () => settings,
    covered: () => settings.survival === 'covered',
    sources: () => [],
    onSetting: (change) => (settings = { ...settings, ...change }),
    redraw: () => draw(),
  });
  const guide = () => (
    <Guidance
      sections={titles.map((title) => ({
        matter: {
          ...title,
          reviewed: '2026-11-21',
          nextReview: '2027-05-21',
          state: 'not-by-clinician',
        },
        language: 'en',
        body: (
          <div>
            <p>{bodies[title.id]}</p>
          </div>
        ),
      }))}
      sources={() => []}
      words={guidanceWords('en')}
      language="en"
      missing={undefined}
      covered={settings.survival === 'covered'}
      onCover={() => undefined}
      tools={tools.shown()}
    />
  );
  const { container, rerender } = render(guide());
  const draw = () => rerender(guide());
  return { container, settings: () => settings };
}
const isPrivate = () =>
  vi.spyOn(browser, 'extension', 'get').mockReturnValue({
    inIncognitoContext: true,
  } as typeof browser.extension);
const press = (part: Element, name: string) =>
  fireEvent.click(
    [...part.querySelectorAll('button')].find(({ textContent }) => textContent === name)!,
  );
const contents = (container: Element) =>
  [...container.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));

beforeEach(async () => {
  fakeBrowser.reset();
  giveLocks();
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  await replaceKept(nothingKept);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the guide with its tools', () => {
  it('keeps a question about a section, with words to begin with', async () => {
    const { container } = await open();
    const liver = container.querySelector('#liver')!;
    press(liver, words.ask);
    await waitFor(() => expect(liver.textContent).toContain(words.asked.added));
    expect((await readKept()).kept.questions).toMatchObject([
      {
        text: 'I read “On liver” in a guide. What does it mean for me?',
        about: { key: 'section:liver', title: 'On liver' },
      },
    ]);
  });

  it('shows favourites at the top, and none at first', async () => {
    const { container } = await open();
    expect(container.querySelector('.favourites')).toBeNull();
    press(container.querySelector('#liver')!, words.favourite);
    await waitFor(() => expect(container.querySelector('.favourites a')).not.toBeNull());
    press(container.querySelector('.favourites')!, words.remove);
    await waitFor(() =>
      expect(container.querySelector('.favourites')!.textContent).toContain(words.noFavourites),
    );
  });

  it('orders the contents at once, the text never', async () => {
    const { container } = await open();
    fireEvent.click(screen.getByText(words.places.options.liver));
    expect(contents(container)).toEqual(['#liver', '#surgery', '#questions']);
    expect([...container.querySelectorAll('article')].map(({ id }) => id)).toEqual(ids);
    await waitFor(async () => expect((await readKept()).kept.profile.places).toEqual(['liver']));
    fireEvent.click(screen.getByText(words.forget));
    expect(contents(container)).toEqual(ids.map((id) => `#${id}`));
    await waitFor(async () => expect((await readKept()).kept.profile.places).toEqual([]));
  });

  it('has a setting in force even where it cannot be kept, and says so', async () => {
    const { container, settings } = await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    press(container.querySelector('.text-size')!, choicesWords('en').textSize.options.largest);
    expect(settings().textSize).toBe('largest');
    await waitFor(() =>
      expect(container.querySelector('.text-size')!.textContent).toContain(words.sizeNotKept),
    );
  });

  it('can be read in a private window, where each tool says that nothing is kept', async () => {
    isPrivate();
    const { container } = await open();
    const liver = container.querySelector('#liver')!;
    expect(liver.textContent).toContain('A surgeon.');
    for (const [name, sentence] of [
      [words.ask, words.asked.private],
      [words.favourite, words.notKept.private],
      [words.yes, words.notKept.private],
    ] as const) {
      press(liver, words.share);
      press(liver, name);
      await waitFor(() => expect(liver.querySelector('.said')!.textContent).toBe(sentence));
    }
    fireEvent.click(screen.getByText(words.places.options.liver));
    await waitFor(() =>
      expect(container.querySelector('.situation > .said')!.textContent).toBe(
        words.answersNotKept.private,
      ),
    );
    expect(contents(container)[0]).toBe('#liver');
  });

  it('can be read where what is kept is damaged, and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('broken');
    });
    const { container } = await open();
    expect(screen.getByRole('alert').textContent).toBe(words.unreadable);
    expect(container.querySelectorAll('article')).toHaveLength(3);
  });
});
