/** Says when the browser's room for batches nearly runs out. */
import { useSpeech } from '../controls/speech';

/** From here on the storage counts as nearly full. */
const nearlyFull = 0.8;

/** @param fullness from 0 to 1 */
export function BatchRoom({ fullness }: { readonly fullness: number }) {
  const { t } = useSpeech();
  if (fullness <= nearlyFull) return null;
  return (
    <p class="field-fault" role="status">
      {t('batch.storage', { percent: Math.round(fullness * 100) })}
    </p>
  );
}
