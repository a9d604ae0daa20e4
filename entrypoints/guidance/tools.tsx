import type { ComponentChildren } from 'preact';
import type { GuidanceTools } from '../../components/Guidance.tsx';
import { BackButton } from '../../components/guide-tools/BackButton.tsx';
import { Favourites } from '../../components/guide-tools/Favourites.tsx';
import { GuideSearch } from '../../components/guide-tools/GuideSearch.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import type { RowListProps } from '../../components/RowList.tsx';
import { SectionTools } from '../../components/guide-tools/SectionTools.tsx';
import { Situation } from '../../components/guide-tools/Situation.tsx';
import { TextSize } from '../../components/guide-tools/TextSize.tsx';
import { openGlossary, openHowTo } from '../../extension/guidance.ts';
import type { Profile } from '../../extension/kept-shape.ts';
import { addQuestion } from '../../extension/questions.ts';
import { changeSettings } from '../../extension/settings.ts';
import type { Settings } from '../../extension/settings-shape.ts';
import { openPage, ownTab, showTab } from '../../extension/tabs.ts';
import { fill } from '../../glossary/fill.ts';
import { firstSections } from '../../glossary/first-for-you.ts';
import type { Language } from '../../glossary/languages.ts';
import type { Source } from '../../glossary/schema.ts';
import { cardWords, choicesWords, guideToolsWords, popupWords } from '../../glossary/words.ts';
import { askAbout } from '../common/ask-about.ts';
import { namesOfFavourites } from '../common/favourites.ts';
import { keepFavourite } from '../common/keeping.ts';
import { followWayBack } from '../common/way-back.ts';
import { findInGuide } from './find.ts';
import { followKept } from './keep.ts';
import { orderQuestions } from './order-questions.ts';
import { printPart } from './print-part.ts';
import { shareText, textOfSection, textsToHear } from './share.ts';

interface ToolsOptions {
  language: Language;
  settings(): Settings;
  /** Whether texts about how long people live are covered now. */
  covered(): boolean;
  /** In reading order; their text, once it is drawn. */
  sections: readonly { id: string; title: string }[];
  islandOf(id: string): HTMLElement | undefined;
  sources(): readonly { id: string; source: Source }[];
  /** A setting in force on this page, whether or not it can be kept. */
  onSetting(change: Partial<Settings>): void;
  /** Draws the guide anew. */
  redraw(): void;
}

/** All that a reader can do with the guide beside reading it. */
export async function guideTools(options: ToolsOptions): Promise<{
  /** Asked for at each drawing. */
  shown(): GuidanceTools;
  /** To be called after each drawing. */
  drawn(): void;
}> {
  const { language, settings, sections, islandOf, sources, onSetting } = options;
  const words = guideToolsWords(language);
  const choiceWords = choicesWords(language);
  const find = findInGuide(
    () => sections.map((it) => ({ ...it, island: islandOf(it.id)! })),
    language,
  );
  const ids = sections.map(({ id }) => id);
  let from: number | undefined;
  let problem: string | undefined;
  let hadFavourites = false;
  let ready = false;
  const redraw = () => ready && options.redraw();

  const kept = await followKept(redraw);
  await followWayBack((tab) => {
    from = tab;
    redraw();
  });

  async function favourite(key: string, on: boolean): Promise<void> {
    const outcome = await keepFavourite(key, on);
    problem = outcome === 'kept' ? undefined : words.notKept[outcome];
    redraw();
  }

  async function set(change: Partial<Settings>): Promise<boolean> {
    onSetting(change);
    redraw();
    return changeSettings(() => change).then(
      () => true,
      () => false,
    );
  }

  const rows = (): Omit<RowListProps, 'explanations'> => ({
    rowWords: popupWords(language),
    language,
    covered: options.covered(),
    asking: { words: cardWords(language), onAsk: askAbout(language) },
    favouring: {
      has: (key) => kept.favourites().includes(key),
      onChange: (key, on) => void favourite(key, on),
    },
    onGuidance: (section) => (location.hash = section),
    onHowTo: (kind) => void showHowTo(kind),
    onGlossary: (word) => void showGlossary(word),
  });

  const showGlossary = async (word?: string) => openGlossary(word, await ownTab());
  const showHowTo = async (kind: string) => openHowTo(kind, await ownTab());

  const whatIsWrong = () =>
    problem ?? (kept.state() === 'unreadable' ? words.unreadable : undefined);

  const top = () => (
    <>
      {whatIsWrong() && <p role="alert">{whatIsWrong()}</p>}
      <GuideSearch
        {...rows()}
        words={words}
        search={find.search}
        onFound={find.show}
        onGo={find.go}
      />
      <div class="actions">
        <button type="button" onClick={() => void showGlossary()}>
          {popupWords(language).allWords}
        </button>
      </div>
      <TextSize
        value={settings().textSize}
        sizes={choiceWords.textSize.options}
        words={words}
        onChoose={(textSize) => set({ textSize })}
      />
    </>
  );

  function beforeContents(): ComponentChildren {
    const mine = namesOfFavourites(kept.favourites(), sections, language);
    // An emptied list stays, and the focus in it, until the guide is opened anew.
    hadFavourites ||= mine.sections.length + mine.explanations.length > 0;
    return (
      <>
        {hadFavourites && (
          <Favourites
            {...rows()}
            {...mine}
            words={words}
            onRemove={(key) => void favourite(key, false)}
          />
        )}
        <Situation
          answers={kept.profile()}
          survival={settings().survival}
          words={words}
          survivalWords={choiceWords.survival}
          onAnswer={(change) => kept.answer(change as Partial<Profile>)}
          onSurvival={async (survival) =>
            (await set({ survival: survival as Settings['survival'] })) ? 'kept' : 'failed'
          }
          onForget={kept.forget}
        />
      </>
    );
  }

  function under(id: string, title: string): ComponentChildren {
    const key = `section:${id}`;
    return (
      <SectionTools
        title={title}
        favourite={kept.favourites().includes(key)}
        helpful={kept.helpful(id)}
        words={words}
        onAsk={() => addQuestion(fill(words.question, { title }), { key, title })}
        onQuestions={() => void openPage('questions.html')}
        onFavourite={(on) => keepFavourite(key, on)}
        onHelpful={(answer) => kept.answerHelpful(id, answer)}
        onPrint={() => printPart(id)}
        aloud={
          <ReadAloud
            texts={() => textsToHear({ title, island: islandOf(id)! })}
            language="en"
            speed={settings().speed}
            words={cardWords(language)}
          />
        }
        onShare={() =>
          shareText(title, textOfSection({ title, island: islandOf(id)! }, sources(), language))
        }
      />
    );
  }

  ready = true;
  return {
    shown: () => ({
      start: from !== undefined && (
        <BackButton from={from} words={words} onBack={() => showTab(from!)} />
      ),
      top: top(),
      beforeContents: beforeContents(),
      first: {
        ids: firstSections(kept.profile(), ids).first,
        title: words.first,
        others: words.others,
      },
      under,
    }),
    drawn() {
      const questions = islandOf('questions');
      if (questions) orderQuestions(questions, kept.profile());
    },
  };
}
