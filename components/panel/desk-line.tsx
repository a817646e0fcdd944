/** How far deciding has come, and the file by which a colleague looks at the same page. */
import { useRef, useState } from 'preact/hooks';
import { decisionStates } from '../../lib/decisions/model';
import { largestFile, readReviewFile, type ReviewFile } from '../../lib/decisions/file';
import type { ListedFinding } from '../../lib/decisions/filter';
import { MenuButton } from '../controls/menu-button';
import { NameForm } from './name-form';
import type { PanelActions } from './panel-actions';
import { useFixed } from '../controls/policy';
import type { Say } from './panel-status';
import { useSpeech } from '../controls/speech';
import './desk-line.css';

interface DeskLineProps {
  readonly all: readonly ListedFinding[];
  /** The page's address. */
  readonly page: string;
  /** Who reviews; empty where nobody has been asked. */
  readonly reviewer: string;
  readonly actions: PanelActions;
  readonly onOpened: (file: ReviewFile) => void;
  readonly say: Say;
}

interface Fault {
  readonly file: string;
  readonly fault: Extract<ReturnType<typeof readReviewFile>, { kind: 'fault' }>['fault'] | 'unreadable';
  readonly detail: string;
}

/** Counts by state, and a menu that saves the review for a colleague or opens theirs. A file that cannot be used says why. */
export function DeskLine({ all, page, reviewer, actions, onOpened, say }: DeskLineProps) {
  const { t } = useSpeech();
  // Whoever may not name themselves is not asked.
  const isAsked = !useFixed()('reviewer') && reviewer === '';
  const picker = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const save = () => {
    const name = actions.saveReview();
    say(name === null ? t('save.failed') : t('save.done', { name }));
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    // The same file, mended, may be chosen again.
    if (picker.current) picker.current.value = '';
    const text = file.size > largestFile * 4 ? null : await file.text().catch(() => undefined);
    const read = text ? readReviewFile(text, page) : null;
    if (read?.kind === 'review') onOpened(read.file);
    const why = text === null ? 'too-large' : text === undefined ? 'unreadable' : 'not-json';
    setFault(
      read?.kind === 'review'
        ? null
        : { file: file.name, fault: read?.fault ?? why, detail: read?.detail ?? '' },
    );
  };

  return (
    <div class="desk-line">
      {all.length === 0 ? (
        <p class="desk-progress">{t('progress.nothing')}</p>
      ) : (
        <ul class="desk-progress">
          {decisionStates.map((state) => (
            <li key={state}>
              {t(`progress.${state}`, { count: all.filter((each) => each.state === state).length })}
            </li>
          ))}
        </ul>
      )}
      <MenuButton
        label={t('file.menu')}
        groups={[
          {
            title: t('file.menu'),
            items: [
              { text: t('file.save'), onPick: () => (isAsked ? setAsking(true) : save()) },
              { text: t('file.open'), onPick: () => picker.current?.click() },
            ],
          },
        ]}
      >
        {t('file.menu')}
      </MenuButton>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('file.open')}
        onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
      />
      {asking && (
        <NameForm
          onName={(name) => {
            if (name !== '') actions.setReviewer(name);
            setAsking(false);
            save();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      {fault !== null && (
        <p class="desk-fault" role="alert">
          {t(`file.${fault.fault}`, { file: fault.file, detail: fault.detail })}
        </p>
      )}
    </div>
  );
}
