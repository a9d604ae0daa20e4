import type { ComponentChildren } from 'preact';
import type { Interface } from '../glossary/interface.ts';
import { Choice } from './Choice.tsx';
import { Island } from './Island.tsx';

/** The choices that matter most on the first day. */
const first = ['steady', 'opening', 'textSize', 'survival'] as const;
type ChoiceName = (typeof first)[number];

interface WelcomeProps {
  words: Interface['welcome'];
  choiceWords: Interface['choices'];
  values: Record<ChoiceName, string>;
  /** Which browser's buttons are described. */
  firefox: boolean;
  /** A sentence on what went wrong, if something did. */
  problem?: string | undefined;
  /** Called once with the sample text, to mark its words. */
  onSample(element: HTMLElement): void;
  onChoose(name: ChoiceName, value: string): void;
  onGuidance(): void;
  onSettings(): void;
}

/** The first page after the installation: try it, choose, know what it may do. */
export function Welcome(props: WelcomeProps) {
  const { words, choiceWords, values, firefox, problem } = props;
  const { onSample, onChoose, onGuidance, onSettings } = props;
  /** Steady mode decides how a card opens. */
  const isOpenChoice = (name: ChoiceName) => name !== 'opening' || values.steady === 'off';
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <Part id="try" title={words.tryIt}>
        <p>{words.tryHelp}</p>
        <div class="sample" lang="en">
          <Island onReady={onSample}>
            {words.sample.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Island>
        </div>
      </Part>
      <Part id="choose" title={words.choose}>
        <p>{words.chooseHelp}</p>
        {problem && <p role="alert">{problem}</p>}
        {first.filter(isOpenChoice).map((name) => (
          <Choice
            key={name}
            name={name}
            words={choiceWords[name]}
            value={values[name]}
            onChoose={(value) => onChoose(name, value)}
          />
        ))}
      </Part>
      <Part id="button" title={words.button}>
        <ol>
          {(firefox ? words.buttonFirefox : words.buttonChromium).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part id="access" title={words.access}>
        <Texts texts={words.accessWhat} />
        <p>{firefox ? words.accessFirefox : words.accessChromium}</p>
      </Part>
      <Part id="private" title={words.private}>
        <p>{firefox ? words.privateFirefox : words.privateChromium}</p>
      </Part>
      <Part id="limits" title={words.limitsTitle}>
        <ul>
          {words.cannot.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Part>
      <Part id="use" title={words.use}>
        <Texts texts={words.useWhat} />
      </Part>
      <p class="actions">
        <button type="button" onClick={onGuidance}>
          {words.openGuidance}
        </button>
        <button type="button" onClick={onSettings}>
          {words.openSettings}
        </button>
      </p>
      <p class="small">{words.start}</p>
    </main>
  );
}

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Texts({ texts }: { texts: string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}
