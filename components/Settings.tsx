import type { Interface } from '../glossary/interface.ts';
import { Choice } from './Choice.tsx';
import { KeptList } from './KeptList.tsx';
import { SettingsCopies } from './SettingsCopies.tsx';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';

type ChoiceName = keyof Interface['choices'];

interface SettingsProps {
  values: Record<ChoiceName, string>;
  /** Hosts, or what files on this device are called. */
  sitesOff: { key: string; name: string }[];
  sitesOn: { key: string; name: string }[];
  known: { key: string; name: string }[];
  words: Interface['settings'];
  choiceWords: Interface['choices'];
  /** The keys in force; absent where the browser has none. */
  shortcuts?: Shortcut[] | undefined;
  onShortcuts(): void;
  /** How the last change went; `alarm` where it did not. */
  message?: { text: string; alarm: boolean } | undefined;
  onChoose(name: ChoiceName, value: string): void;
  onRemove(list: 'sitesOff' | 'sitesOn' | 'known', key: string): void;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
}

/** Everything that a reader can choose. */
export function Settings(props: SettingsProps) {
  const { values, sitesOff, sitesOn, known, words, choiceWords, message } = props;
  const { onChoose, onRemove } = props;
  const ask = (...names: ChoiceName[]) =>
    names.map((name) => (
      <Choice
        key={name}
        name={name}
        words={choiceWords[name]}
        value={values[name]}
        onChoose={(value) => onChoose(name, value)}
      />
    ));
  const steady = values.steady === 'on';
  const chosen = values.sites === 'chosen';
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <div class="message">
        <p role="status">{message?.alarm === false && message.text}</p>
        {message?.alarm && <p role="alert">{message.text}</p>}
      </div>
      <section aria-labelledby="marks">
        <h2 id="marks">{words.marks}</h2>
        {ask('density', 'markStyle')}
      </section>
      <section aria-labelledby="cards">
        <h2 id="cards">{words.cards}</h2>
        {ask('steady', ...(steady ? [] : (['opening'] as const)), 'survival', 'speed')}
      </section>
      <section aria-labelledby="looks">
        <h2 id="looks">{words.looks}</h2>
        {ask('textSize', 'theme', 'language')}
      </section>
      {props.shortcuts && (
        <Shortcuts words={words} shortcuts={props.shortcuts} onChange={props.onShortcuts} />
      )}
      <section aria-labelledby="where">
        <h2 id="where">{words.where}</h2>
        {ask('sites')}
        <KeptList
          title={chosen ? words.sitesOn : words.sitesOff}
          none={words.noSites}
          items={chosen ? sitesOn : sitesOff}
          remove={words.remove}
          onRemove={(key) => onRemove(chosen ? 'sitesOn' : 'sitesOff', key)}
        />
      </section>
      <section aria-labelledby="words">
        <h2 id="words">{words.words}</h2>
        <p>{words.knownWords}</p>
        <KeptList
          none={words.noKnownWords}
          items={known}
          remove={words.explainAgain}
          onRemove={(key) => onRemove('known', key)}
        />
      </section>
      <SettingsCopies {...props} />
      <p class="small">{words.limits}</p>
    </main>
  );
}
