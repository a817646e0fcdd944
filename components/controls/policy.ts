/** What an administrator has set, for every component: such a setting is shown, and cannot be changed. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingKey } from '../../lib/settings/model';
import { isFixed, noPolicy, type Policy } from '../../lib/settings/policy';

export const PolicyContext = createContext<Policy>(noPolicy);

/** What an administrator has set; nothing outside a page that provides it. */
export function usePolicy(): Policy {
  return useContext(PolicyContext);
}

/** @returns whether the user has no choice in a setting */
export function useFixed(): (key: SettingKey) => boolean {
  const policy = usePolicy();
  return (key) => isFixed(policy, key);
}
