import type { Interface } from '../glossary/interface.ts';

/** What a reader can be told of a page, by the name of its sentence; and what can be done, if anything. */
const presses = {
  loading: undefined,
  reading: undefined,
  nothing: undefined,
  turnedOff: undefined,
  notChosen: undefined,
  paused: 'resume',
  translated: 'original',
  openedBefore: 'reload',
  noAnswer: 'reload',
  access: 'allow',
  browserPage: undefined,
  browserPageOrReader: 'back',
  browserPageOrFile: 'allowFiles',
  store: undefined,
  pdf: undefined,
  noText: undefined,
} as const;

export type Note = keyof typeof presses;
export type Press = NonNullable<(typeof presses)[Note]>;

interface StateNoteProps {
  note: Note;
  words: Interface['popup'];
  onPress(press: Press): void;
}

/** One sentence on how it stands with the page, and the one thing to do about it. */
export function StateNote({ note, words, onPress }: StateNoteProps) {
  const press = presses[note];
  return (
    <div class="note">
      <p>{words[note]}</p>
      {press && (
        <button type="button" onClick={() => onPress(press)}>
          {words[press]}
        </button>
      )}
    </div>
  );
}
