/** A review that has something to show: head, verdict, tools, findings, and the account of all checks. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countBySeverity } from '../lib/export/groups';
import type { HandingOver } from '../lib/export/handing-over';
import type { Finding, Review } from '../lib/judge/model';
import type { Pick } from '../lib/shell/state';
import { CheckList } from './check-list';
import { FindingList, inListOrder } from './finding-list';
import type { PanelActions } from './panel';
import { ReportHead } from './report-head';
import { useSpeech } from './speech';
import { Tools } from './tools';
import { useStepping } from './stepping';
import { Verdict } from './verdict';

interface ReviewViewProps {
  readonly review: Review;
  /** The mark that was clicked last on the page. */
  readonly pick: Pick | null;
  /** The page is being reviewed again. */
  readonly busy: boolean;
  readonly marks: boolean;
  readonly over: HandingOver;
  readonly actions: PanelActions;
}

type Unshown = ReadonlyMap<string, 'gone' | 'unseen'>;

const noneUnshown: Unshown = new Map();

export function ReviewView({ review, pick, busy, marks, over, actions }: ReviewViewProps) {
  const { t } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useStatus();
  const [unshown, setUnshown] = useState(noneUnshown);
  const findings = useMemo(() => inListOrder(review), [review]);
  const { selected, select, reveal } = useStepping(list, findings, {
    onCopy: (finding) => void copy(finding),
  });
  const counts = useMemo(() => countBySeverity([review]), [review]);

  const show = useCallback(
    async ({ id }: Finding) => {
      select(id);
      const result = await actions.show(id);
      if (result === 'gone' || result === 'unseen') {
        setUnshown((before) => new Map([...before, [id, result]]));
      }
    },
    [actions, select],
  );

  const copy = async (finding: Finding) => {
    const copied = await actions.copy({ ...review, findings: [finding] }, 'table');
    setStatus(t(copied ? 'finding.copied' : 'copy.failed'));
  };

  useEffect(() => setUnshown(noneUnshown), [review]);
  useEffect(() => {
    if (pick) reveal(pick.findingId);
  }, [pick]);

  return (
    <>
      {review.report ? (
        <ReportHead report={review.report} />
      ) : (
        <p class="panel-lead">{t(review.findings.length > 0 ? 'state.otherFindings' : 'state.otherClean')}</p>
      )}
      <Verdict review={review} />
      <Tools review={review} over={over} marks={marks} busy={busy} actions={actions} onSay={setStatus} />
      <div ref={list} class="panel-findings">
        <FindingList review={review} selected={selected} unshown={unshown} onShow={show} />
      </div>
      <CheckList review={review} />
      <p class="panel-keys">{t('keys.hint')}</p>
      <p class="panel-spoken" role="status">
        {t('verdict.announce', counts)}
      </p>
      <p class="panel-status" role="status">
        {status}
      </p>
    </>
  );
}

/** A short message that goes by itself. */
function useStatus(): [string, (text: string) => void] {
  const [status, setStatus] = useState('');
  useEffect(() => {
    if (status === '') return;
    const timer = setTimeout(() => setStatus(''), 4_000);
    return () => clearTimeout(timer);
  }, [status]);
  return [status, setStatus];
}
