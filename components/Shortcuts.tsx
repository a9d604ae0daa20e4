import type { Interface } from '../glossary/interface.ts';

type Words = Interface['settings'];

/** What can be done by key, and the keys as the browser writes them; empty where there are none. */
export interface Shortcut {
  name: keyof Words['keysOf'];
  keys: string;
}

interface ShortcutsProps {
  words: Words;
  shortcuts: Shortcut[];
  onChange(): void;
}

/** The keys in force; they are changed in the browser. */
export function Shortcuts({ words, shortcuts, onChange }: ShortcutsProps) {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words.keys}</h2>
      <p>{words.keysHelp}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{words.keysOf[name]}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="small">{words.noKeys}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <button type="button" onClick={onChange}>
          {words.changeKeys}
        </button>
      </p>
    </section>
  );
}
