/** A picture of one finding's place: taken as soon as the sheet opens, then copied or saved. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultWords } from '../../lib/export/shot-fault';
import type { Finding, Review } from '../../lib/judge/model';
import type { TakenPicture } from '../../lib/shell/panel/evidence';
import { Button } from '../controls/button';
import type { EvidenceActions } from './evidence-actions';
import { Sheet } from '../controls/sheet';
import { useSpeech } from '../controls/speech';
import './picture-sheet.css';

interface PictureSheetProps {
  readonly review: Review;
  readonly finding: Finding;
  /** As the card has it. */
  readonly number: number;
  readonly actions: EvidenceActions;
  readonly onSay: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Where no picture could be taken, it says why, and one can try again. */
export function PictureSheet({ review, finding, number, actions, onSay, onClose }: PictureSheetProps) {
  const { t } = useSpeech();
  const [taken, setTaken] = useState<TakenPicture | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  const take = async () => {
    setTaken(null);
    setTaken(await actions.picture(review, finding));
  };
  useEffect(() => void take(), []);

  const png = taken?.kind === 'picture' ? taken.png : null;
  return (
    <Sheet
      title={t('picture.title', { number })}
      onClose={onClose}
      foot={
        png ? (
          <>
            <Button strong onClick={() => void actions.copyPicture(png).then(setCopied)}>
              {t('picture.copy')}
            </Button>
            <Button
              onClick={() => {
                onSay(t('save.done', { name: actions.savePicture(review, finding, png) }));
                onClose();
              }}
            >
              {t('picture.save')}
            </Button>
          </>
        ) : (
          <Button busy={taken === null} onClick={() => void take()}>
            {t('picture.again')}
          </Button>
        )
      }
    >
      <div role="status" class="picture-status">
        {taken === null && t('picture.taking')}
        {copied !== null && t(copied ? 'picture.copied' : 'picture.notCopied')}
      </div>
      {taken !== null && taken.kind !== 'picture' && (
        <p role="alert" class="field-fault">
          {faultWords(taken, t)}
        </p>
      )}
      {png && <Picture png={png} label={t('picture.title', { number })} />}
    </Sheet>
  );
}

/** Painted, not loaded: the extension's policy lets no address but its own be loaded. */
function Picture({ png, label }: { readonly png: Blob; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    void createImageBitmap(png).then((image) => {
      if (!canvas.current) return;
      canvas.current.width = image.width;
      canvas.current.height = image.height;
      canvas.current.getContext('2d')?.drawImage(image, 0, 0);
      image.close();
    });
  }, [png]);
  return <canvas ref={canvas} class="picture" role="img" aria-label={label} />;
}
