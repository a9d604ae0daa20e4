import type { ComponentChildren } from 'preact';
import { fill } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';
import type { GuidanceMatter, Source } from '../glossary/schema.ts';
import { longDate, sourceDate } from './dates.ts';
import { SurvivalSwitch } from './guide/SurvivalSwitch.tsx';
import { Contents } from './guide-tools/Contents.tsx';

export interface Section {
  matter: GuidanceMatter;
  /** The language it is written in. */
  language: string;
  body: ComponentChildren;
}

/** What a reader can do beside reading, and where it stands. */
export interface GuidanceTools {
  /** Above all else. */
  start?: ComponentChildren;
  /** Below who the guide is for. */
  top: ComponentChildren;
  beforeContents: ComponentChildren;
  /** Sections to be listed first, and the headings of both lists. */
  first: { ids: readonly string[]; title: string; others: string };
  /** Below the text of a section. */
  under(id: string, title: string): ComponentChildren;
}

interface GuidanceProps {
  sections: Section[];
  /** Sources in the order of their numbers; complete once all sections have been drawn. */
  sources(): { id: string; source: Source }[];
  words: Interface['guidance'];
  language: string;
  /** The address names a section that is not there; shown is the section `near`, or the start. */
  missing: { near: string | undefined } | undefined;
  /** Whether texts about how long people lived are covered, all together. */
  covered: boolean;
  onCover(covered: boolean): void;
  tools?: GuidanceTools | undefined;
}

/** The whole guide: who it is for, its sections, what they rest on. */
export function Guidance(props: GuidanceProps) {
  const { sections, sources, words, language, missing, covered, onCover, tools } = props;
  return (
    <>
      <header class="top" id="top" tabIndex={-1}>
        {tools?.start}
        <h1>{words.title}</h1>
        {missing && !missing.near && <p role="alert">{words.missingSection}</p>}
        <p>{words.who}</p>
        <p class="who">{words.message}</p>
        {tools?.top}
        <div class="actions">
          <SurvivalSwitch words={words.survival} covered={covered} onCover={onCover} />
        </div>
        {tools?.beforeContents}
        <Contents
          title={words.contents}
          sections={sections.map(({ matter }) => matter)}
          first={tools?.first}
        />
      </header>
      <main>
        {sections.map((section) => (
          <SectionArticle
            key={section.matter.id}
            section={section}
            words={words}
            language={language}
            isNear={missing?.near === section.matter.id}
            under={tools?.under}
          />
        ))}
        <SourceList sources={sources} words={words} language={language} />
        <p class="small">{words.limits}</p>
        <a class="to-top" href="#top">
          {words.toTop}
        </a>
      </main>
    </>
  );
}

/** A component of its own, so that it is drawn after the sections that number its sources. */
function SourceList({
  sources,
  words,
  language,
}: Pick<GuidanceProps, 'sources' | 'words' | 'language'>) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <ol class="sources">
        {sources().map(({ id, source }) => (
          <li key={id} id={sourceAnchor(id)}>
            {source.cite}.{' '}
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {source.title}
            </a>{' '}
            ({sourceDate(source, words, language)})
          </li>
        ))}
      </ol>
    </section>
  );
}

type SectionArticleProps = {
  section: Section;
  isNear: boolean;
  under: GuidanceTools['under'] | undefined;
} & Pick<GuidanceProps, 'words' | 'language'>;

function SectionArticle({ section, words, language, isNear, under }: SectionArticleProps) {
  const { id, title, reviewed, nextReview, state } = section.matter;
  return (
    <article id={id} tabIndex={-1} lang={section.language}>
      <h2>{title}</h2>
      {isNear && (
        <p role="alert" lang={language}>
          {words.nearestSection}
        </p>
      )}
      {section.language !== language && <p lang={language}>{words.inEnglish}</p>}
      {section.body}
      <footer lang={language}>
        {under?.(id, title)}
        <p class="small">
          {fill(words.lastReviewed, { date: longDate(reviewed, language) })}{' '}
          {fill(words.nextReview, { date: longDate(nextReview, language) })}{' '}
          {state === 'not-by-clinician' && words.notReviewed}
        </p>
        <div class="actions">
          <a class="to-top" href="#top">
            {words.toTop}
          </a>
        </div>
      </footer>
    </article>
  );
}

/** The number of a source, linking to it in the list at the end. */
export function SourceNumber({ id, number, label }: { id: string; number: number; label: string }) {
  return (
    <a class="cite" href={`#${sourceAnchor(id)}`} aria-label={label}>
      [{number}]
    </a>
  );
}

function sourceAnchor(id: string): string {
  return `source-${id}`;
}
