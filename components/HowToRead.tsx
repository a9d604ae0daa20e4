import type { ComponentChildren } from 'preact';
import type { Interface } from '../glossary/interface.ts';
import type { Lesson } from '../glossary/how-to-read.ts';
import { sourceDate } from './dates.ts';
import { Picture } from './pictures/Picture.tsx';

interface HowToReadProps {
  lessons: Lesson[];
  words: Interface['howToRead'];
  language: string;
  /** Whether texts about how long people live are covered. */
  covered: boolean;
  /** The address names a part that is not there; shown is the part `near`, or the start. */
  missing: { near: string | undefined } | undefined;
  /** What stands above the title, such as a way back. */
  start?: ComponentChildren;
}

/** How to read each kind of figure and code, by a real one. */
export function HowToRead(props: HowToReadProps) {
  const { lessons, words, language, covered, missing, start } = props;
  return (
    <>
      <header class="top" id="top" tabIndex={-1}>
        {start}
        <h1>{words.title}</h1>
        {missing && !missing.near && <p role="alert">{words.missing}</p>}
        <p class="who">{words.intro}</p>
        <nav aria-label={words.contents}>
          <h2>{words.contents}</h2>
          <ul>
            {lessons.map(({ kind, title }) => (
              <li key={kind}>
                <a href={`#${kind}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {lessons.map((lesson) => (
          <LessonArticle
            key={lesson.kind}
            {...{ lesson, words, language, covered }}
            isNear={missing?.near === lesson.kind}
          />
        ))}
        <p class="small">
          {words.notReviewed} {words.limits}
        </p>
        <a class="to-top" href="#top">
          {words.toTop}
        </a>
      </main>
    </>
  );
}

function LessonArticle({
  lesson,
  words,
  language,
  covered,
  isNear,
}: { lesson: Lesson; isNear: boolean } & Pick<HowToReadProps, 'words' | 'language' | 'covered'>) {
  const { kind, title, example, from, explanation } = lesson;
  const reading = <Reading lesson={lesson} />;
  return (
    <article id={kind} tabIndex={-1} lang={explanation.language}>
      <h2>{title}</h2>
      {isNear && (
        <p role="alert" lang={language}>
          {words.nearest}
        </p>
      )}
      <h3 lang={language}>{words.example}</h3>
      {explanation.about === 'survival' && covered ? (
        <details>
          <summary lang={language}>{words.covered}</summary>
          <p class="printed">{example}</p>
          {reading}
        </details>
      ) : (
        <>
          <p class="printed">{example}</p>
          {reading}
        </>
      )}
      <p class="small" lang={language}>
        {words.from}{' '}
        <a href={from.url} rel="noopener noreferrer" target="_blank">
          {from.cite}: {from.title}
        </a>{' '}
        ({sourceDate(from, words, language)})
      </p>
    </article>
  );
}

function Reading({ lesson: { explanation } }: { lesson: Lesson }) {
  const { short, lines = [], more, picture } = explanation;
  return (
    <>
      <p>{short}</p>
      {picture && <Picture picture={picture} />}
      {[...lines, ...more].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
