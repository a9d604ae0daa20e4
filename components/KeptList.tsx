import { useRef } from 'preact/hooks';
import { fill } from '../glossary/fill.ts';

interface KeptListProps {
  title?: string;
  /** Said where the list is empty. */
  none: string;
  items: { key: string; name: string }[];
  /** With `{name}` in it. */
  remove: string;
  onRemove(key: string): void;
}

/** Things a reader has put on a list, each with a button that takes it off. */
export function KeptList({ title, none, items, remove, onRemove }: KeptListProps) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div ref={list} tabIndex={-1}>
      {title && <h3>{title}</h3>}
      {items.length === 0 ? (
        <p class="small">{none}</p>
      ) : (
        <ul class="kept">
          {items.map(({ key, name }) => (
            <li key={key}>
              <span>{name}</span>
              <button
                type="button"
                onClick={() => {
                  // The button goes; the focus stays near.
                  list.current?.focus();
                  onRemove(key);
                }}
              >
                {fill(remove, { name })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
