import type { Interface } from '../../glossary/interface.ts';

interface SurvivalSwitchProps {
  words: Interface['guidance']['survival'];
  covered: boolean;
  onCover(covered: boolean): void;
}

/** Shows or covers all texts about how long people lived, on this page for now. */
export function SurvivalSwitch({ words, covered, onCover }: SurvivalSwitchProps) {
  return (
    <button type="button" onClick={() => onCover(!covered)}>
      {covered ? words.showAll : words.coverAll}
    </button>
  );
}
