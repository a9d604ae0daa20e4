import type { ComponentChildren } from 'preact';
import { SourceNumber } from '../../components/Guidance.tsx';
import { Checklist } from '../../components/guide/Checklist.tsx';
import { ForestPlot, type ForestRow } from '../../components/guide/ForestPlot.tsx';
import { Probe } from '../../components/guide/Probe.tsx';
import { Survival } from '../../components/guide/Survival.tsx';
import { Timeline } from '../../components/guide/Timeline.tsx';
import { Picture } from '../../components/pictures/Picture.tsx';
import type { DrawnPicture } from '../../glossary/explanation.ts';
import { fill } from '../../glossary/fill.ts';
import type { Language } from '../../glossary/languages.ts';
import { guidanceWords } from '../../glossary/words.ts';

type IconsProps = Omit<Extract<DrawnPicture, { kind: 'icons' }>, 'kind'>;

/**
 * What the texts of the guide may use. Pictures speak the language of the texts; what the
 * reader presses speaks the reader's.
 */
export function partsOfTexts(
  language: Language,
  numberOf: (id: string) => number,
  covered: boolean,
): Record<string, unknown> {
  const words = guidanceWords(language);
  const english = guidanceWords('en');
  return {
    // A section's title is an h2.
    h2: 'h3',
    h3: 'h4',
    Checklist,
    Timeline,
    Cite({ id }: { id: string }) {
      const number = numberOf(id);
      const label = fill(words.sourceLink, { number: `${number}` });
      return <SourceNumber id={id} number={number} label={label} />;
    },
    Icons: (props: IconsProps) => <Picture picture={{ kind: 'icons', ...props }} />,
    ForestPlot: (props: { rows: ForestRow[]; alt: string }) => (
      <ForestPlot {...props} words={english.forest} language="en" />
    ),
    Probe: () => <Probe words={english.probe} />,
    Survival: ({ children }: { children?: ComponentChildren }) => (
      <Survival words={words.survival} language={language} covered={covered}>
        {children}
      </Survival>
    ),
  };
}
