import { useState } from 'preact/hooks';
import type { Interface } from '../glossary/interface.ts';

export function Copy({
  text,
  words,
  onCopy,
}: {
  text: string;
  words: Interface['card'];
  onCopy(text: string): Promise<void>;
}) {
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" onClick={() => void onCopy(text).then(() => setCopied(true))}>
      <span role="status">{copied ? words.copied : words.copy}</span>
    </button>
  );
}

/** Closes the card where it could be saved; says so where it could not. */
export function Known({
  words,
  onKnown,
}: {
  words: Interface['card'];
  onKnown(): Promise<boolean>;
}) {
  const [failed, setFailed] = useState(false);
  return (
    <button type="button" onClick={() => void onKnown().then((saved) => setFailed(!saved))}>
      <span role="status">{failed ? words.notSaved : words.known}</span>
    </button>
  );
}
