interface ChoiceProps {
  /** What groups the buttons in the document. */
  name: string;
  words: { ask: string; help?: string | undefined; options: Record<string, string> };
  value: string;
  onChoose(value: string): void;
}

/** One question with one answer of a few. */
export function Choice({ name, words, value, onChoose }: ChoiceProps) {
  return (
    <fieldset class="choice">
      <legend>{words.ask}</legend>
      {words.help && <p class="small">{words.help}</p>}
      {Object.entries(words.options).map(([option, label]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={value === option}
            onChange={() => onChoose(option)}
          />
          <span class={`${name}-${option}`}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
