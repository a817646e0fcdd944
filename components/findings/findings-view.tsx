/** The findings of a review: compared with the review before, filtered, decided one by one. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { siteOfPage } from '../../lib/decisions/address';
import { filtered, noFilter, type Filter, type ListedFinding } from '../../lib/decisions/filter';
import type { PastComparison } from '../../lib/decisions/past';
import { wordingOf } from '../../lib/export/finding-words';
import { sectionWords } from '../../lib/export/place-words';
import type { Review } from '../../lib/judge/model';
import type { Pick } from '../../lib/shell/kept/state';
import { ChangesSince } from './changes-since';
import { useDeciding } from './deciding';
import { FindingFilters } from './finding-filters';
import { FindingList } from './finding-list';
import { useKeys } from './keys';
import { KeysHelp } from './keys-help';
import { obey } from './obeying';
import type { PanelActions } from '../panel/panel-actions';
import type { Say } from '../panel/panel-status';
import { PictureSheet } from '../handing-over/picture-sheet';
import { useSpeech } from '../controls/speech';
import { useShowing } from './showing';
import { useStepping } from './stepping';

interface FindingsViewProps {
  readonly review: Review;
  readonly all: readonly ListedFinding[];
  readonly comparison: PastComparison | null;
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

/** One goes through the cards by key or click, decides, and sees each on the page. The sheets for pictures and keys open from here. */
export function FindingsView(props: FindingsViewProps) {
  const { review, all, comparison, filter, onFilter, pick, keys, actions, say, children } = props;
  const speech = useSpeech();
  const { t, language } = speech;
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const [pictured, setPictured] = useState<string | null>(null);
  const shown = useMemo(() => filtered(all, filter), [all, filter]);
  const shot = all.find(({ finding }) => finding.id === pictured);
  const stepping = useStepping(list, shown);
  const { form, on } = useDeciding(all, actions, { say, beforeLeaving: stepping.passOn, speech });
  const { unshown, show } = useShowing(review, actions, stepping.select);

  useKeys(list, keys, (wish) =>
    obey(wish, {
      all,
      list,
      search,
      stepping,
      form,
      on,
      filter,
      onFilter,
      onShow: (id) => void show(id),
      onCopy: props.onCopyOne,
      onHelp: () => setHelp(true),
    }),
  );
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
          selected={stepping.selected}
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
      <KeysHelp hint={keys && all.length > 0} open={help} onTurn={setHelp} />
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
    </>
  );
}
