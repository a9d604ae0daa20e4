import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface SearchFieldProps {
  /** Of the field; also a class of the whole. */
  id: string;
  label: string;
  clear: string;
  text: string;
  /** What is to be said of what was found. */
  said: string;
  onText(text: string): void;
  /** Called once typing has come to rest, when what was found is said. */
  onRest?: () => void;
  /** What was found. */
  children: ComponentChildren;
}

/** How long typing rests before what was found is said, in milliseconds. */
const rest = 300;

/** A field to look something up, and below it what was found; Escape clears it. */
export function SearchField(props: SearchFieldProps) {
  const { id, label, text, said, onText, onRest, children } = props;
  const [heard, setHeard] = useState('');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const later = setTimeout(() => {
      setHeard(said);
      onRest?.();
    }, rest);
    return () => clearTimeout(later);
  }, [text]);

  function clear(): void {
    onText('');
    field.current?.focus();
  }

  return (
    <search class={`search-field ${id}`}>
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="search"
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          clear();
        }}
        // No service of the browser is to see what is looked up.
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        translate={false}
      />
      {text !== '' && (
        <button type="button" onClick={clear}>
          {props.clear}
        </button>
      )}
      <p class="said" role="status">
        {heard}
      </p>
      {children}
    </search>
  );
}
