import { useEffect, useState } from 'preact/hooks';
import type { Interface } from '../../glossary/interface.ts';

interface BackButtonProps {
  /** The tab that the guide was opened from; another one is another button. */
  from: number;
  words: Interface['guideTools'];
  /** Shows that tab; answers whether it is still there. */
  onBack(): Promise<boolean>;
}

/** Leads back to what the reader was reading, as long as that is there. */
export function BackButton({ from, words, onBack }: BackButtonProps) {
  const [gone, setGone] = useState(false);
  useEffect(() => setGone(false), [from]);
  return (
    <div class="back" role="status">
      {gone ? (
        <p>{words.backGone}</p>
      ) : (
        <button type="button" onClick={() => void onBack().then((there) => setGone(!there))}>
          {words.back}
        </button>
      )}
    </div>
  );
}
