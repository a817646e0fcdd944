/** A setting that has a sheet of its own: what it is now, and the button that opens the sheet. */
import type { ComponentChildren } from 'preact';
import { ByPolicy } from '../controls/by-policy';
import './setting-line.css';

interface SettingLineProps {
  readonly title: string;
  readonly value: string;
  readonly action: ComponentChildren;
  /** An administrator has chosen. */
  readonly fixed: boolean;
}

/** @param value in words, as it is now */
export function SettingLine({ title, value, action, fixed }: SettingLineProps) {
  return (
    <div class="setting-line">
      <div>
        <h3>{title}</h3>
        <p class="options-lead">{value}</p>
        {fixed && <ByPolicy />}
      </div>
      {action}
    </div>
  );
}
