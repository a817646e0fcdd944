/** The evidence package of a whole report: what will be in it, how far it is, what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultWords } from '../../lib/export/shot-fault';
import type { Review } from '../../lib/judge/model';
import type { Packed } from '../../lib/shell/panel/evidence';
import { Button } from '../controls/button';
import { Check } from '../controls/check';
import type { EvidenceActions } from './evidence-actions';
import { Sheet } from '../controls/sheet';
import { useSpeech } from '../controls/speech';
import './evidence-sheet.css';

interface EvidenceSheetProps {
  readonly review: Review;
  readonly actions: EvidenceActions;
  readonly onClose: () => void;
}

type State = { readonly kind: 'ready' } | { readonly kind: 'packing'; readonly done: number } | Packed;

/** One chooses with or without pictures and waits, or cancels; closing cancels, too. Findings without a picture are named at the end. */
export function EvidenceSheet({ review, actions, onClose }: EvidenceSheetProps) {
  const { t } = useSpeech();
  const count = review.findings.length;
  const [pictures, setPictures] = useState(count > 0);
  const [state, setState] = useState<State>({ kind: 'ready' });
  const packing = useRef<AbortController | null>(null);

  // Whoever closes the sheet, or turns to another tab, wants no more of it.
  useEffect(() => () => packing.current?.abort(), []);

  const pack = async (withPictures: boolean) => {
    const ending = new AbortController();
    packing.current = ending;
    setPictures(withPictures);
    setState({ kind: 'packing', done: 0 });
    const packed = await actions.pack(review, {
      pictures: withPictures,
      signal: ending.signal,
      onProgress: (done) => setState({ kind: 'packing', done }),
    });
    setState(packed);
  };

  return (
    <Sheet
      title={t('evidence.title')}
      onClose={onClose}
      foot={
        state.kind === 'packing' ? (
          <Button onClick={() => packing.current?.abort()}>{t('evidence.cancel')}</Button>
        ) : state.kind === 'packed' ? (
          <Button onClick={onClose}>{t('sheet.close')}</Button>
        ) : (
          <>
            <Button strong onClick={() => void pack(pictures)}>
              {t(state.kind === 'ready' ? 'evidence.pack' : 'picture.again')}
            </Button>
            {state.kind === 'refused' && (
              <Button onClick={() => void pack(false)}>{t('evidence.without')}</Button>
            )}
          </>
        )
      }
    >
      <p class="sheet-lead">{t('evidence.lead')}</p>
      {state.kind !== 'packing' && state.kind !== 'packed' && count > 0 && (
        <Check on={pictures} onChange={setPictures}>
          {t('evidence.pictures', { count })}
        </Check>
      )}
      <div class="evidence-state" role="status">
        {state.kind === 'packing' && (
          <>
            <progress
              value={state.done}
              max={Math.max(1, pictures ? count : 1)}
              aria-label={t('evidence.title')}
            />
            <p>{pictures ? t('evidence.progress', { done: state.done, count }) : t('evidence.packing')}</p>
            {pictures && <p class="sheet-lead">{t('evidence.stay')}</p>}
          </>
        )}
        {state.kind === 'cancelled' && <p>{t('evidence.cancelled')}</p>}
        {state.kind === 'refused' && <p class="field-fault">{faultWords(state.fault, t)}</p>}
        {state.kind === 'packed' && (
          <>
            <p>{t('evidence.done', { name: state.name, pictures: state.pictures })}</p>
            {state.missing.length > 0 && (
              <ul class="evidence-missing">
                {state.missing.map(({ number, fault }) => (
                  <li key={number}>{t('evidence.missing', { number, reason: faultWords(fault, t) })}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </Sheet>
  );
}
