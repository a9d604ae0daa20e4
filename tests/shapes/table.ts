import { addresses } from './addresses.ts';
import { bidi } from './bidi.ts';
import { blocks } from './blocks.ts';
import { closed } from './closed.ts';
import { elements } from './elements.ts';
import { inline } from './inline.ts';
import { letters } from './letters.ts';
import { nodes } from './nodes.ts';
import { raised } from './raised.ts';
import { senses } from './senses.ts';
import { shadow } from './shadow.ts';
import type { Shape } from './shape.ts';
import { spaces } from './spaces.ts';
import { styled } from './styled.ts';
import { untouchable } from './untouchable.ts';
import { words } from './words.ts';

const themes = {
  addresses,
  bidi,
  blocks,
  closed,
  elements,
  inline,
  letters,
  nodes,
  raised,
  senses,
  shadow,
  spaces,
  styled,
  untouchable,
  words,
};

/** Every shape that holds in one place, by its theme and name. */
export function shapesFor(place: 'browser' | 'node'): Map<string, Shape> {
  return new Map(
    Object.entries(themes).flatMap(([theme, shapes]) =>
      shapes
        .filter(([, , , limits]) => (limits?.only ?? place) === place)
        .map((shape) => [`${theme}: ${shape[0]}`, shape] as const),
    ),
  );
}
