import { fill } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';

interface SiteSwitchProps {
  /** A host, or `undefined` for files on this device. */
  site: string | undefined;
  on: boolean;
  words: Interface['popup'];
  onChange(on: boolean): void;
}

/** The one switch: this site on or off, with its name. */
export function SiteSwitch({ site, on, words, onChange }: SiteSwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      class="switch"
      onClick={() => onChange(!on)}
    >
      <span>{fill(on ? words.siteOn : words.siteOff, { site: site ?? words.files })}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
