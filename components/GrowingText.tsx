interface GrowingTextProps {
  /** Given, because Preact's own ids begin anew with every redraw of a page. */
  id: string;
  label: string;
  text: string;
  /** How many letters it takes. */
  most: number;
  /** Said where it takes no more. */
  full: string;
  onType(text: string): void;
  /** The reader is done with it for now. */
  onLeave(): void;
}

/** A field that is as high as its text: `::after` holds the same text and gives the height. */
export function GrowingText({ id, label, text, most, full, onType, onLeave }: GrowingTextProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <div class="growing" data-text={text}>
        <textarea
          id={id}
          rows={1}
          maxLength={most}
          value={text}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onBlur={onLeave}
          // No service of the browser is to see what is written.
          autocomplete="off"
          spellcheck={false}
        />
      </div>
      {text.length >= most && (
        <p role="alert" class="small">
          {full}
        </p>
      )}
    </>
  );
}
