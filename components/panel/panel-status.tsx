/** A short message that goes by itself, with a way back where what it tells of can be undone. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { useSpeech } from '../controls/speech';
import './panel-status.css';

interface Status {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** Shows a sentence for a few seconds. @param undo takes back what it tells of; the sentence then stays longer */
export type Say = (text: string, undo?: () => void) => void;

/** In milliseconds; what can be undone stays long enough to be read and clicked. */
const brief = 4_000;
const long = 12_000;

/** @returns what `PanelStatus` is to show, and what says something new in its place */
export function useStatus(): [Status | null, Say] {
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    if (status === null) return;
    const timer = setTimeout(() => setStatus(null), status.undo ? long : brief);
    return () => clearTimeout(timer);
  }, [status]);
  const say = useCallback<Say>(
    (text, undo) =>
      setStatus({
        text,
        undo: undo
          ? () => {
              undo();
              setStatus(null);
            }
          : null,
      }),
    [],
  );
  return [status, say];
}

/** Stands in the page without words, too: screen readers tell only of what changes. */
export function PanelStatus({ status }: { readonly status: Status | null }) {
  const { t } = useSpeech();
  return (
    <div class="panel-status" role="status">
      {status?.text}
      {status?.undo && <Button onClick={status.undo}>{t('dismiss.undo')}</Button>}
    </div>
  );
}
