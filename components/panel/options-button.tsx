/** The small gear that leads to the options. */
import { IconButton } from '../controls/icon-button';
import { useSpeech } from '../controls/speech';
import './options-button.css';

/** In the panel's corner, whatever the panel shows. */
export function OptionsButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useSpeech();
  return (
    <div class="options-button">
      <IconButton label={t('action.options')} onClick={onClick}>
        <circle cx="8" cy="8" r="2.2" />
        <path d="M8 1.2v2.2m0 9.2v2.2M1.2 8h2.2m9.2 0h2.2M3.2 3.2l1.6 1.6m6.4 6.4 1.6 1.6m0-9.6-1.6 1.6m-6.4 6.4-1.6 1.6" />
        <circle cx="8" cy="8" r="4.6" />
      </IconButton>
    </div>
  );
}
