/** The findings of a review: compared with the review before, filtered, decided one by one. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { siteOfPage } from '../../lib/decisions/address';
import { filtered, noFilter, type Filter, type ListedFinding } from '../../lib/decisions/filter';
import type { Comparison } from '../../lib/decisions/past';
import { wordingOf } from '../../lib/export/finding-words';
import { sectionWords } from '../../lib/export/place-words';
import type { Review } from '../../lib/judge/model';
import type { Pick } from '../../lib/shell/kept/state';
import { ChangesSince } from './changes-since';
import { useDeciding } from './deciding';
import { FindingFilters } from './finding-filters';
import { FindingList } from './finding-list';
import { KeyList } from '../controls/key-list';
import { useKeys, type KeyWish } from './keys';
import type { PanelActions } from '../panel/panel';
import type { Say } from '../panel/panel-status';
import { PictureSheet } from '../handing-over/picture-sheet';
import { Sheet } from '../controls/sheet';
import { useSpeech } from '../controls/speech';
import { useStepping } from './stepping';

interface FindingsViewProps {
  readonly review: Review;
  readonly all: readonly ListedFinding[];
  readonly comparison: Comparison | null;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** The mark that was clicked last on the page. */
  readonly pick: Pick | null;
  /** Whether single keys do something. */
  readonly keys: boolean;
  readonly actions: PanelActions;
  readonly onCopyOne: (findingId: string) => void;
  readonly say: Say;
  /** Stands between the findings and the hint at the keys. */
  readonly children: ComponentChildren;
}

type Unshown = ReadonlyMap<string, 'gone' | 'unseen'>;

const noneUnshown: Unshown = new Map();

export function FindingsView(props: FindingsViewProps) {
  const { review, all, comparison, filter, onFilter, pick, keys, actions, say, children } = props;
  const speech = useSpeech();
  const { t, language } = speech;
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const [pictured, setPictured] = useState<string | null>(null);
  const [unshown, setUnshown] = useState(noneUnshown);
  const shown = useMemo(() => filtered(all, filter), [all, filter]);
  const shot = all.find(({ finding }) => finding.id === pictured);
  const stepping = useStepping(list, shown);
  const { form, on } = useDeciding(all, actions, { say, beforeLeaving: stepping.passOn, speech });
  const { select, selected } = stepping;

  const show = useCallback(
    async (id: string) => {
      select(id);
      const result = await actions.show(id);
      if (result === 'gone' || result === 'unseen') {
        setUnshown((before) => new Map([...before, [id, result]]));
      }
    },
    [actions, select],
  );

  const obey = (wish: KeyWish): boolean => {
    const current = all.find(({ finding }) => finding.id === stepping.current());
    switch (wish) {
      case 'next':
      case 'previous':
        stepping.step(wish === 'next' ? 1 : -1);
        return true;
      case 'search':
        search.current?.focus();
        return true;
      case 'help':
        setHelp(true);
        return true;
      case 'escape':
        return escape();
      default:
        return current ? decide(wish, current) : false;
    }
  };

  const decide = (wish: KeyWish, { finding, state }: ListedFinding): boolean => {
    const { id } = finding;
    if (wish === 'show') void show(id);
    else if (wish === 'copy') props.onCopyOne(id);
    else if (wish === 'note') on.openForm({ id, kind: 'note' });
    else if (wish === 'confirm') on.confirm(id);
    else if (state === 'dismissed') on.restore(id);
    else on.openForm({ id, kind: 'dismiss' });
    return true;
  };

  /** Closes what is open, nearest first. */
  const escape = (): boolean => {
    if (form) {
      on.closeForm();
      stepping.reveal(form.id);
      list.current
        ?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(form.id)}"] .finding-message`)
        ?.focus();
      return true;
    }
    if (filter.search === '' || document.activeElement !== search.current) return false;
    onFilter({ ...filter, search: '' });
    return true;
  };

  useKeys(list, keys, obey);
  useEffect(() => setUnshown(noneUnshown), [review]);
  useEffect(() => {
    if (pick) stepping.reveal(pick.findingId);
  }, [pick]);

  return (
    <>
      {comparison && (
        <ChangesSince comparison={comparison} onPick={(fate) => onFilter({ ...noFilter, state: fate })} />
      )}
      {all.length > 0 && (
        <FindingFilters
          all={all}
          shown={shown.length}
          filter={filter}
          onFilter={onFilter}
          sectionTitle={(section) => sectionWords(section, wordingOf(review, language))}
          search={search}
        />
      )}
      <div ref={list} class="panel-findings">
        <FindingList
          shown={shown}
          all={all}
          review={review}
          selected={selected}
          unshown={unshown}
          form={form}
          site={siteOfPage(review.url ?? '')}
          onShow={show}
          onPicture={setPictured}
          on={on}
        />
        {shown.length === 0 && all.length > 0 && (
          <p class="panel-lead">
            {t(all.every(({ state }) => state === 'dismissed') ? 'filter.allDismissed' : 'filter.none')}
          </p>
        )}
      </div>
      {children}
      {keys && all.length > 0 && (
        <p class="panel-keys">
          {t('keys.hint')}{' '}
          <button type="button" class="link-button" onClick={() => setHelp(true)}>
            {t('keys.open')}
          </button>
        </p>
      )}
      {shot && (
        <PictureSheet
          review={review}
          finding={shot.finding}
          number={shot.number}
          actions={actions}
          onSay={say}
          onClose={() => setPictured(null)}
        />
      )}
      {help && (
        <Sheet title={t('keys.title')} onClose={() => setHelp(false)}>
          <KeyList />
        </Sheet>
      )}
    </>
  );
}
