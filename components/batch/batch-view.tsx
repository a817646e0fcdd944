/** The panel for many pages: beginning a batch, or the one that is open. */
import type { ReportLink } from '../../lib/report/model';
import type { BatchDesk } from '../../lib/shell/batch/desk';
import type { BatchActions } from './batch-actions';
import { BatchRun } from './batch-run';
import { BatchStart } from './batch-start';
import './batch.css';

interface BatchViewProps {
  readonly desk: BatchDesk;
  /** The report links of the page in front. */
  readonly links: readonly ReportLink[];
  readonly parallel: number;
  readonly actions: BatchActions;
}

/** Empty until what is stored has been read, so that nothing flickers. */
export function BatchView({ desk, links, parallel, actions }: BatchViewProps) {
  if (!desk.ready) return null;
  return desk.plan ? (
    <BatchRun plan={desk.plan} saved={desk.saved} fullness={desk.fullness} actions={actions} />
  ) : (
    <BatchStart desk={desk} links={links} parallel={parallel} actions={actions} />
  );
}
