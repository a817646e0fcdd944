/** How a batch begins: from open tabs, from a list of addresses, or from one that was saved. */
import type { ReportLink } from '../../lib/report/model';
import type { BatchDesk } from '../../lib/shell/batch/desk';
import { BatchLinks } from './batch-links';
import { BatchSaved } from './batch-saved';
import { BatchTabs } from './batch-tabs';
import type { BatchActions } from './batch-actions';

interface BatchStartProps {
  readonly desk: BatchDesk;
  readonly links: readonly ReportLink[];
  readonly parallel: number;
  readonly actions: BatchActions;
}

/** The three ways one below the other; saved batches only where there are any. */
export function BatchStart({ desk, links, parallel, actions }: BatchStartProps) {
  return (
    <div class="batch-start">
      <BatchTabs scopes={desk.scopes} onStart={actions.start} />
      <BatchLinks links={links} parallel={parallel} actions={actions} />
      {desk.saved.length > 0 && <BatchSaved saved={desk.saved} fullness={desk.fullness} actions={actions} />}
    </div>
  );
}
