import { useRef } from 'preact/hooks';
import { fill } from '../../glossary/fill.ts';
import type { Interface } from '../../glossary/interface.ts';
import { RowList, type RowListProps } from '../RowList.tsx';

interface FavouritesProps extends Omit<RowListProps, 'favouring'> {
  sections: { id: string; title: string }[];
  words: Interface['guideTools'];
  onRemove(key: string): void;
}

/** What the reader wants to find again: sections of the guide, then words. */
export function Favourites(props: FavouritesProps) {
  const { sections, words, onRemove } = props;
  const heading = useRef<HTMLHeadingElement>(null);

  /** The button goes; the focus stays near. */
  function remove(key: string): void {
    heading.current?.focus();
    onRemove(key);
  }

  return (
    <section class="favourites" aria-labelledby="favourites">
      <h2 id="favourites" tabIndex={-1} ref={heading}>
        {words.favourites}
      </h2>
      {sections.length > 0 && (
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} lang="en">
                {title}
              </a>
              <button
                type="button"
                aria-label={fill(words.removeLabel, { name: title })}
                onClick={() => remove(`section:${id}`)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {sections.length + props.explanations.length === 0 && <p>{words.noFavourites}</p>}
      <RowList {...props} favouring={{ has: () => true, onChange: remove }} />
    </section>
  );
}
