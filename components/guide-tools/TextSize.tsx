import { useState } from 'preact/hooks';
import type { Interface } from '../../glossary/interface.ts';

type Sizes = Interface['choices']['textSize']['options'];
export type Size = keyof Sizes;

interface TextSizeProps {
  value: Size;
  sizes: Sizes;
  words: Interface['guideTools'];
  /** Shows the text in that size; answers whether it could be saved. */
  onChoose(size: Size): Promise<boolean>;
}

/** How large the text is, in one press. */
export function TextSize({ value, sizes, words, onChoose }: TextSizeProps) {
  const [failed, setFailed] = useState(false);
  return (
    <div class="text-size" role="group" aria-label={words.textSize}>
      <span aria-hidden="true">{words.textSize}</span>
      {(Object.keys(sizes) as Size[]).map((size) => (
        <button
          key={size}
          type="button"
          aria-pressed={value === size}
          onClick={() => void onChoose(size).then((saved) => setFailed(!saved))}
        >
          <span class={`size-${size}`}>{sizes[size]}</span>
        </button>
      ))}
      <p class="said" role="status">
        {failed && words.sizeNotKept}
      </p>
    </div>
  );
}
