import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Interface } from '../glossary/interface.ts';

interface SettingsCopiesProps {
  words: Interface['settings'];
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
}

/** Settings to a file, from a file, and back to the first day. */
export function SettingsCopies({ words, onExport, onImport, onReset }: SettingsCopiesProps) {
  const [asking, setAsking] = useState(false);
  const [touched, setTouched] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (touched) next.current!.focus();
  }, [asking]);
  const ask = (now: boolean) => {
    setTouched(true);
    setAsking(now);
  };
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{words.copies}</h2>
      <p class="small">{words.exportHelp}</p>
      <p>
        <button type="button" onClick={onExport}>
          {words.export}
        </button>
      </p>
      <p>
        <label class="file">
          {words.import}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onImport(file);
              // The same file may be chosen again after it has been mended.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p class="small">{words.resetHelp}</p>
      <p class="actions">
        {asking ? (
          <>
            <button
              type="button"
              onClick={() => {
                ask(false);
                onReset();
              }}
            >
              {words.resetSure}
            </button>
            <button type="button" ref={next} onClick={() => ask(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button type="button" ref={next} onClick={() => ask(true)}>
            {words.reset}
          </button>
        )}
      </p>
    </section>
  );
}
