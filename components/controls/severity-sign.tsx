/** A sign for a severity, told apart by its shape as much as by its colour: octagon, triangle, circle; a tick where all is well. */
import type { Severity } from '../../lib/domain/keys';
import './severity-sign.css';

export type ShownSeverity = Severity | 'passed';

interface Drawing {
  readonly outline: string;
  readonly inside: string;
}

const drawings: Readonly<Record<ShownSeverity, Drawing>> = {
  error: {
    outline: 'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z',
    inside: 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2',
  },
  warning: { outline: 'M8 1.2 15.4 14.4H.6z', inside: 'M8 5.9v4m0 2.1v.3' },
  notice: { outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', inside: 'M8 7.2v4.2m0-7v.3' },
  passed: { outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', inside: 'm4.8 8.2 2.3 2.3 4.2-4.6' },
};

/** Without `label` the sign is decoration beside words that say the same. */
export function SeveritySign({ sign, label }: { readonly sign: ShownSeverity; readonly label?: string }) {
  const { outline, inside } = drawings[sign];
  return (
    <svg
      class={`severity-sign severity-sign-${sign}`}
      viewBox="0 0 16 16"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path class="severity-sign-outline" d={outline} />
      <path class="severity-sign-inside" d={inside} />
    </svg>
  );
}
