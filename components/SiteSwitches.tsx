import type { Language } from '../core/language.ts';
import { Switch } from './Switch.tsx';

interface Site {
  id: string;
  name: string;
  /** The language of its name, where that is not one of Latin letters. */
  lang: Language | undefined;
  hosts: readonly string[];
}

export interface SiteSwitchesProps {
  sites: readonly Site[];
  off: readonly string[];
  onSwitch(id: string, on: boolean): void;
}

/** A box to tick for each site that is read. */
export function SiteSwitches({ sites, off, onSwitch }: SiteSwitchesProps) {
  return (
    <ul class="switches">
      {sites.map(({ id, name, lang, hosts }) => (
        <li key={id}>
          <Switch
            id={`site-${id}`}
            name={<span lang={lang}>{name}</span>}
            note={hosts.join(' · ')}
            on={!off.includes(id)}
            onSwitch={(on) => onSwitch(id, on)}
          />
        </li>
      ))}
    </ul>
  );
}
