/** Says of a setting that it is not the user's to change. */
import { useSpeech } from './speech';
import './by-policy.css';

/** A lock and a few words. @param id for the control that is described by it */
export function ByPolicy({ id }: { readonly id?: string }) {
  const { t } = useSpeech();
  return (
    <span id={id} class="by-policy">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 7V5a3 3 0 0 1 6 0v2M3.5 7h9v6.5h-9z" />
      </svg>
      {t('options.byPolicy')}
    </span>
  );
}
