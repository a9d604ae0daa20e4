import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Guidance, type Section, SourceNumber } from '../../components/Guidance.tsx';
import { guidanceWords } from '../../glossary/words.ts';
import { faults, metastasis } from './helpers.ts';

afterEach(cleanup);

const matter = {
  id: 'pain',
  title: 'Pain',
  reviewed: '2026-11-21',
  nextReview: '2027-05-01',
  state: 'not-by-clinician',
} as const;
const [book, page] = metastasis.sources;
const sources = () => [
  { id: 'book', source: book! },
  { id: 'page', source: page! },
];
const sections: Section[] = [
  { matter, language: 'en', body: <p>It may hurt.</p> },
  {
    matter: { ...matter, id: 'rest', title: 'Rest', state: 'by-clinician' },
    language: 'en',
    body: (
      <p>
        Sleep. <SourceNumber id="page" number={2} label="Source 2" />
      </p>
    ),
  },
];

function show(language: 'en' | 'es' = 'en', missing?: { near: string | undefined }) {
  const words = guidanceWords(language);
  const onCover = vi.fn<(covered: boolean) => void>();
  const props = { sections, sources, words, language, missing, covered: true, onCover };
  const { container } = render(<Guidance {...props} />);
  return { container, words, onCover };
}

describe('the guide', () => {
  it('says first what it is and who it is for', () => {
    const { container, words } = show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.title);
    expect(container.querySelector('h1 + p')!.textContent).toBe(words.who);
  });

  it('says when the address names a section that is not there', () => {
    const { words } = show('en', { near: undefined });
    expect(screen.getByRole('alert').textContent).toBe(words.missingSection);
    expect(screen.getByRole('alert').closest('header')).not.toBeNull();
    cleanup();
    show();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says in the section that comes nearest to it that another one was asked for', () => {
    const { words } = show('en', { near: 'rest' });
    expect(screen.getByRole('alert').textContent).toBe(words.nearestSection);
    expect(screen.getByRole('alert').closest('article')!.id).toBe('rest');
  });

  it('has one switch for all texts about how long people lived, and a way back to the start', () => {
    const { container, words, onCover } = show();
    screen.getByRole('button', { name: words.survival.showAll }).click();
    expect(onCover.mock.calls).toEqual([[false]]);
    for (const article of container.querySelectorAll('article')) {
      const link = within(article).getByRole('link', { name: words.toTop });
      expect(container.querySelector(link.getAttribute('href')!)!.localName).toBe('header');
    }
  });

  it('links to each section, by the id that it has', () => {
    const { container, words } = show();
    const links = within(screen.getByRole('navigation', { name: words.contents })).getAllByRole(
      'link',
    );
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Pain', '#pain'],
      ['Rest', '#rest'],
    ]);
    for (const link of links)
      expect(container.querySelector(link.getAttribute('href')!)!.tagName).toBe('ARTICLE');
  });

  it('says under each section when it was looked over, and by whom not', () => {
    const { container, words } = show();
    const notes = [...container.querySelectorAll('article footer .small')].map((element) =>
      element.textContent.trim(),
    );
    expect(notes).toEqual([
      `Last looked over on 21 November 2026. Next look planned for 1 May 2027. ${words.notReviewed}`,
      'Last looked over on 21 November 2026. Next look planned for 1 May 2027.',
    ]);
  });

  it('says in the reader’s language where a section is only in English', () => {
    const { container, words } = show('es');
    const [note] = container.querySelectorAll<HTMLElement>('article > h2 + p');
    expect(note!.textContent).toBe(words.inEnglish);
    expect(note!.lang).toBe('es');
    expect(container.querySelector('article')!.lang).toBe('en');
    cleanup();
    expect(show('en').container.textContent).not.toContain(guidanceWords('en').inEnglish);
  });

  it('lists the sources that its numbers lead to', () => {
    const { container } = show();
    const items = [...container.querySelectorAll('ol.sources li')].map(
      (element) => element.textContent,
    );
    expect(items).toEqual(['Book. On cells (2020)', 'Page. On spread (read in November 2026)']);
    const number = screen.getByRole('link', { name: 'Source 2' });
    expect(number.textContent).toBe('[2]');
    expect(container.querySelector(number.getAttribute('href')!)!.textContent).toContain(
      'On spread',
    );
  });

  it('opens sources in another tab, without saying where the reader comes from', () => {
    const { container } = show();
    const link = container.querySelector<HTMLAnchorElement>('ol.sources a')!;
    expect([link.href, link.target, link.rel]).toEqual([
      'https://book.example/',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it.each([
    ['en', undefined],
    ['es', { near: undefined }],
    ['es', { near: 'rest' }],
  ] as const)('in %s has no faults for screen readers', async (language, missing) => {
    expect(await faults(show(language, missing).container)).toEqual([]);
  });
});
