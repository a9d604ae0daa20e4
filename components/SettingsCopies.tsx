import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Interface } from '../glossary/interface.ts';
import { CopyFiles } from './CopyFiles.tsx';

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
      <CopyFiles words={words} onExport={onExport} onImport={onImport} />
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
