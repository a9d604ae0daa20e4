import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillCount } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';
import { CopyFiles } from './CopyFiles.tsx';
import { Confirm } from './AskFirst.tsx';

export interface QuestionsCopiesProps {
  words: Interface['questions'];
  language: string;
  /** How many questions a file holds that waits to be read in. */
  waiting?: number | undefined;
  onExport(): void;
  onImport(file: File): void;
  /** Whether the file that waits is to be read in. */
  onAnswer(sure: boolean): void;
}

/** All that is kept to a file, and from a file, which asks first. */
export function QuestionsCopies(props: QuestionsCopiesProps) {
  const { words, language, waiting, onExport, onImport, onAnswer } = props;
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current && waiting === undefined) input.current!.focus();
    asked.current = waiting !== undefined;
  }, [waiting]);
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{words.copies}</h2>
      <CopyFiles words={words} input={input} onExport={onExport} onImport={onImport} />
      {waiting !== undefined && (
        <Confirm
          ask={fillCount(words.importAsk, waiting, language)}
          sure={words.importSure}
          cancel={words.importCancel}
          onSure={() => onAnswer(true)}
          onCancel={() => onAnswer(false)}
        />
      )}
    </section>
  );
}
