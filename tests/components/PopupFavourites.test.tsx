import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupFavourites } from '../../components/PopupFavourites.tsx';
import type { Explanation } from '../../glossary/explanation.ts';
import { popupWords } from '../../glossary/words.ts';
import { faults, metastasis, toggle } from './helpers.ts';

afterEach(cleanup);

function show(explanations: Explanation[], sections: { id: string; title: string }[]) {
  const onGuidance = vi.fn<(section: string) => void>();
  const onChange = vi.fn<(key: string, on: boolean) => void>();
  const { container } = render(
    <PopupFavourites
      {...{ explanations, sections, onGuidance }}
      rowWords={popupWords('en')}
      language="en"
      covered
      favouring={{ has: () => true, onChange }}
      onHowTo={() => undefined}
    />,
  );
  return { container, onGuidance, onChange };
}

describe('favourites in the popup', () => {
  it('are not there where there are none', () => {
    expect(show([], []).container.innerHTML).toBe('');
  });

  it('are folded away, and say how many they are', async () => {
    const { container } = show([metastasis], [{ id: 'liver', title: 'Liver' }]);
    expect(container.querySelector('details')!.open).toBe(false);
    expect(container.querySelector('summary')!.textContent).toBe('Your favorites (2)');
    toggle(container.querySelector('details')!, true);
    expect(await faults(container)).toEqual([]);
  });

  it('lead to sections, and can be taken off', () => {
    const { onGuidance, onChange } = show([metastasis], [{ id: 'liver', title: 'Liver' }]);
    fireEvent.click(screen.getByText('Liver'));
    fireEvent.click(screen.getByText(popupWords('en').favourite));
    expect(onGuidance.mock.calls).toEqual([['liver']]);
    expect(onChange.mock.calls).toEqual([['term:metastasis', false]]);
  });
});
