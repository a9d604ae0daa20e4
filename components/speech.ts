import { useEffect, useState } from 'preact/hooks';

/** How fast a voice reads: times its own speed. */
const rates = { usual: 1, slow: 0.75, fast: 1.25 };
export type Speed = keyof typeof rates;

/** A voice for a language that is on this device: others send the text to somebody's server. */
function localVoice(language: string): SpeechSynthesisVoice | undefined {
  const voices = (globalThis.speechSynthesis?.getVoices() ?? []).filter(
    ({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
  return voices.find((voice) => voice.default) ?? voices[0];
}

/** The same, as soon as the browser knows its voices: it looks for them when first asked. */
export function useLocalVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => localVoice(language));
  useEffect(() => {
    const look = () => setVoice(localVoice(language));
    look();
    globalThis.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}

/** Reads texts one after the other; `ended` by itself or by others. Returns how to stop. */
export function speak(
  texts: string[],
  voice: SpeechSynthesisVoice,
  speed: Speed,
  ended: () => void,
): () => void {
  let going = true;
  const end = () => {
    if (!going) return;
    going = false;
    ended();
  };
  speechSynthesis.cancel();
  texts.forEach((text, at) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rates[speed];
    utterance.addEventListener('error', end);
    if (at === texts.length - 1) utterance.addEventListener('end', end);
    speechSynthesis.speak(utterance);
  });
  return () => {
    if (going) speechSynthesis.cancel();
    end();
  };
}
