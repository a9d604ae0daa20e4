import type { DrawnPicture } from '../../glossary/explanation.ts';
import { Axis } from './Axis.tsx';
import { Drawing } from './Drawing.tsx';
import { Icons } from './Icons.tsx';
import { ReceptorRow } from './ReceptorRow.tsx';
import { Scale } from './Scale.tsx';
import { TnmStrip } from './TnmStrip.tsx';

/** What a figure says, as a picture. Screen readers are told its text; all in it is hidden from them. */
export function Picture({ picture }: { picture: DrawnPicture }) {
  return (
    <div class={`picture ${picture.kind}`} role="img" aria-label={picture.alt}>
      <Kind picture={picture} />
    </div>
  );
}

function Kind({ picture }: { picture: DrawnPicture }) {
  switch (picture.kind) {
    case 'icons':
      return <Icons {...picture} />;
    case 'axis':
      return <Axis {...picture} />;
    case 'tnm':
      return <TnmStrip {...picture} />;
    case 'receptors':
      return <ReceptorRow {...picture} />;
    case 'scale':
      return <Scale {...picture} />;
    case 'drawing':
      return <Drawing {...picture} />;
  }
}
