/** What the panel can do about batches. */
import { browser } from 'wxt/browser';
import type { BatchActions, BatchChoice } from '../../components/batch-view';
import { hostOf } from '../../lib/batch/host';
import type { Row } from '../../lib/batch/model';
import { usualLimits } from '../../lib/batch/plan';
import { covers, governmentSite, patternOf } from '../../lib/settings/site';
import { visitRow, type BatchFollower } from '../../lib/shell/batch-desk';
import { askWorker } from '../../lib/shell/messages';
import { changeSettings } from '../../lib/shell/settings';

export interface BatchWishes {
  /** The id of the batch that is shown. */
  readonly shown: () => string | null;
  readonly parallel: () => number;
  readonly follower: () => BatchFollower;
}

export function batchActions({ shown, parallel, follower }: BatchWishes): BatchActions {
  const again = async (rows: readonly Row[]) => {
    const batch = shown();
    if (batch === null) return;
    await askWorker('orderBatch', { batch, kind: 'again', indices: rows.map(({ index }) => index) });
  };
  return {
    start: (choice) => {
      // Asked straight from the click: after an await, browsers refuse.
      const allowed = choice.way === 'tabs' ? null : askForHosts(choice.subjects);
      void Promise.resolve(allowed).then(() => start(choice, parallel(), follower()));
    },
    order: (kind) => {
      const batch = shown();
      if (batch !== null) void askWorker('orderBatch', { batch, kind });
    },
    again: (rows) => void again(rows),
    allow: (rows) => void askForHosts(rows).then((allowed) => (allowed ? again(rows) : undefined)),
    allowTabs: (rows) =>
      void browser.permissions
        .request({ permissions: ['tabs'] })
        .then((allowed) => (allowed ? again(rows) : undefined)),
    visit: (row) => void visitRow(row),
    open: (id) => void follower().open(id),
    forget: (id) => void follower().forget(id),
    readRoster: async (file) => {
      // Only who chooses a file pays for its reader.
      const reading = await import('../../lib/shell/roster-file').catch(() => null);
      return reading ? reading.readRoster(file) : { kind: 'fault', fault: 'unreadable' };
    },
    setParallel: (count) => void changeSettings({ parallel: count }),
  };
}

async function start(
  { subjects, way, sleeping, units }: BatchChoice,
  parallel: number,
  follower: BatchFollower,
): Promise<void> {
  const answer = await askWorker('startBatch', {
    subjects: subjects.map(({ url, name, tabId }) => ({ url, name, tabId })),
    way,
    sleeping,
    units,
    limits: { ...usualLimits, parallel },
  });
  if (answer.kind === 'answer') await follower.open(answer.value);
}

/** One request for all sites that need one; none where government sites are meant. */
function askForHosts(pages: readonly { readonly url: string | null }[]): Promise<boolean> {
  const hosts = new Set(pages.flatMap(({ url }) => hostOf(url)?.replace(/:\d+$/, '') ?? []));
  const foreign = [...hosts].filter((host) => !covers(governmentSite, host));
  if (foreign.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: foreign.map(patternOf) });
}
