import { fill } from '../glossary/fill.ts';
import { RowList, type RowListProps } from './RowList.tsx';

interface PopupFavouritesProps extends RowListProps {
  sections: { id: string; title: string }[];
}

/** What the reader wants to find again, folded away: what the page mentions comes first. */
export function PopupFavourites(props: PopupFavouritesProps) {
  const { explanations, sections, rowWords, onGuidance } = props;
  const count = explanations.length + sections.length;
  if (count === 0) return null;
  return (
    <details class="basics">
      <summary>{fill(rowWords.favourites, { count: `${count}` })}</summary>
      <RowList {...props} />
      {sections.map(({ id, title }) => (
        <button key={id} type="button" class="guide" onClick={() => onGuidance(id)}>
          {title}
        </button>
      ))}
    </details>
  );
}
