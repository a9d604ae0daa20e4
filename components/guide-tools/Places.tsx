import type { Situation } from '../../glossary/first-for-you.ts';
import type { Interface } from '../../glossary/interface.ts';

type PlaceList = Situation['places'];
type Place = PlaceList[number];

interface PlacesProps {
  chosen: PlaceList;
  words: Interface['guideTools']['places'];
  onChoose(places: PlaceList): void;
}

/** One question with any number of answers. */
export function Places({ chosen, words, onChoose }: PlacesProps) {
  const all = Object.keys(words.options) as Place[];
  return (
    <fieldset class="choice">
      <legend>{words.ask}</legend>
      {words.help && <p class="small">{words.help}</p>}
      {all.map((place) => (
        <label key={place}>
          <input
            type="checkbox"
            name="places"
            value={place}
            checked={chosen.includes(place)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(all.filter((it) => (it === place ? checked : chosen.includes(it))))
            }
          />
          <span>{words.options[place]}</span>
        </label>
      ))}
    </fieldset>
  );
}
