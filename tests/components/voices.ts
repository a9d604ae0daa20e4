import { vi } from 'vitest';

/** What a stand-in for the browser's voices was told. */
export interface Heard {
  texts: string[];
  voice: string | undefined;
  rate: number | undefined;
  /** How often it was silenced. */
  silenced: number;
  /** The text being read comes to its end, or is cut off by somebody else. */
  end(): void;
  cut(): void;
  /** The browser finds other voices. */
  find(voices: Voice[]): void;
}

type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

class Utterance extends EventTarget {
  voice?: SpeechSynthesisVoice;
  lang = '';
  rate = 0;
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Puts voices in the place of the browser's, until `vi.unstubAllGlobals()`. */
export function withVoices(voices: Voice[]): Heard {
  const said: Utterance[] = [];
  let known = voices;
  let silenced = 0;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => known,
    speak: (utterance: Utterance) => said.push(utterance),
    cancel: () => {
      silenced += 1;
    },
  });
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return {
    get texts() {
      return said.map(({ text }) => text);
    },
    get voice() {
      return said[0]?.voice?.name;
    },
    get rate() {
      return said[0]?.rate;
    },
    get silenced() {
      return silenced;
    },
    end: () => void said.at(-1)!.dispatchEvent(new Event('end')),
    cut: () => void said[0]!.dispatchEvent(new Event('error')),
    find(found) {
      known = found;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
}

export function voice(name: string, lang: string, localService = true, isDefault = false): Voice {
  return { name, lang, localService, default: isDefault };
}
