import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { popupWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

describe('the switch of a site', () => {
  it.each([
    ['en', true, 'On for a.org', 'true', false],
    ['en', false, 'Off for a.org', 'false', true],
    ['es', true, 'Encendido en a.org', 'true', false],
    ['es', false, 'Apagado en a.org', 'false', true],
  ] as const)('in %s, on: %s, says "%s"', async (language, on, text, checked, asked) => {
    const onChange = vi.fn<(on: boolean) => void>();
    const { container } = render(
      <SiteSwitch site="a.org" on={on} words={popupWords(language)} onChange={onChange} />,
    );
    const button = screen.getByRole('switch', { name: text });
    expect(button.ariaChecked).toBe(checked);
    fireEvent.click(button);
    expect(onChange.mock.calls).toEqual([[asked]]);
    expect(await faults(container)).toEqual([]);
  });

  it('names files on this device as such', () => {
    const words = popupWords('en');
    render(<SiteSwitch site={undefined} on words={words} onChange={() => undefined} />);
    expect(screen.getByRole('switch').textContent).toBe('On for files on this device');
  });
});
