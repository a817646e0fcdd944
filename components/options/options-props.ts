/** What the parts of the options page are given, and what they can do. */
import type { Settings, SettingsChange } from '../../lib/settings/model';
import type { SiteActions } from './site-list';

export interface OptionsActions {
  readonly change: (change: SettingsChange) => void;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, text: string) => void;
  readonly sites: SiteActions;
  /** Opens the browser's page for keys. @returns whether it could be opened */
  readonly shortcuts: () => Promise<boolean>;
  /** Forgets everything but the settings. */
  readonly forget: () => Promise<void>;
}

/** What the browser knows, and the settings do not. */
export interface OptionsFacts {
  readonly sites: readonly string[];
  /** The key that reviews a page; empty where there is none. */
  readonly reviewKey: string;
  /** How much is kept beside the settings. */
  readonly keptBytes: number;
}

/** What each part of the page is given. */
export interface OptionsPartProps {
  /** As they count. */
  readonly settings: Settings;
  /** The user's own, whatever the administrator says. */
  readonly own: Settings;
  readonly facts: OptionsFacts;
  readonly actions: OptionsActions;
}
