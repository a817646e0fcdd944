/** A sheet over the panel: it takes the focus, Escape and the cross close it, and the focus goes back to where it was. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './icon-button';
import { useSpeech } from './speech';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons that stay in sight below what scrolls. */
  readonly foot?: ComponentChildren;
}

/** Opens as it is drawn; whoever draws it takes it away in `onClose`. */
export function Sheet({ title, onClose, children, foot }: SheetProps) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  // Before the next key comes, not after the next painting.
  useLayoutEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id} onClose={onClose}>
      <header class="sheet-head">
        <h2 id={id}>{title}</h2>
        <IconButton label={t('sheet.close')} onClick={() => dialog.current?.close()}>
          <path d="m4 4 8 8m0-8-8 8" />
        </IconButton>
      </header>
      {/* Where nothing in it can be changed, it is scrolled by keyboard all the same. */}
      <div class="sheet-body" tabIndex={0}>
        {children}
      </div>
      {foot && <footer class="sheet-foot">{foot}</footer>}
    </dialog>
  );
}
