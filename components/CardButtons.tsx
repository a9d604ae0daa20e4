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

/** What became of a question: see `Interface['card']['asked']`. */
export type Asked = keyof Interface['card']['asked'];

/** Puts a question about it on the sheet, and says what became of that. */
export function Ask({
  words,
  onAsk,
}: {
  words: Pick<Interface['card'], 'ask' | 'asked'>;
  onAsk(): Promise<Asked>;
}) {
  const [asked, setAsked] = useState<Asked>();
  return (
    <button type="button" onClick={() => void onAsk().then(setAsked)}>
      <span role="status">{asked ? words.asked[asked] : words.ask}</span>
    </button>
  );
}
