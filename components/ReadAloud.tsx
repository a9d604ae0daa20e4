import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Interface } from '../glossary/interface.ts';
import { type Speed, speak, useLocalVoice } from './speech.ts';

interface ReadAloudProps {
  /** What is to be read, asked for when it is. */
  texts(): string[];
  language: string;
  speed?: Speed | undefined;
  words: Pick<Interface['card'], 'readAloud' | 'stopReading'>;
}

/** Reads a text aloud, and stops. Not there where this device has no voice for the language. */
export function ReadAloud({ texts, language, speed = 'usual', words }: ReadAloudProps) {
  const voice = useLocalVoice(language);
  const stop = useRef<(() => void) | undefined>(undefined);
  const [reading, setReading] = useState(false);
  // Silence at once: other effects end a little after what they belong to.
  useLayoutEffect(() => () => stop.current?.(), []);
  if (!voice) return null;

  function start(): void {
    setReading(true);
    stop.current = speak(texts(), voice!, speed, () => setReading(false));
  }
  return (
    <button type="button" onClick={() => (reading ? stop.current!() : start())}>
      {reading ? words.stopReading : words.readAloud}
    </button>
  );
}
