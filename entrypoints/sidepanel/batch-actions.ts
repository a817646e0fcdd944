/** What the panel can do about batches. */
import { browser } from 'wxt/browser';
import type { BatchActions, BatchChoice } from '../../components/batch/batch-actions';
import { hostWithPort } from '../../lib/batch/host';
import type { Plan, Row } from '../../lib/batch/model';
import { usualLimits } from '../../lib/batch/plan';
import type { HandingOver } from '../../lib/export/handing-over';
import { covers, governmentSite, patternOf } from '../../lib/settings/site';
import { visitRow, type BatchFollower } from '../../lib/shell/batch/desk';
import { comparedWith, handedBatch, laidTogether } from '../../lib/shell/batch/hand';
import { copyLater } from '../../lib/shell/panel/clipboard';
import { save } from '../../lib/shell/panel/download';
import { askWorker } from '../../lib/shell/messages';
import { changeSettings } from '../../lib/shell/kept/settings';

export interface BatchWishes {
  /** The batch that is shown. */
  readonly shown: () => Plan | null;
  readonly over: () => HandingOver;
  readonly parallel: () => number;
  readonly follower: () => BatchFollower;
}

export function batchActions({ shown, over, parallel, follower }: BatchWishes): BatchActions {
  const again = async (rows: readonly Row[]) => {
    const batch = shown()?.id;
    if (batch === undefined) return;
    await askWorker('orderBatch', { batch, kind: 'again', indices: rows.map(({ index }) => index) });
  };
  return {
    start: (choice) => {
      // Asked straight from the click: after an await, browsers refuse.
      const allowed = choice.way === 'tabs' ? null : askForHosts(choice.subjects);
      void Promise.resolve(allowed).then(() => start(choice, parallel(), follower()));
    },
    order: (kind) => {
      const batch = shown()?.id;
      if (batch !== undefined) void askWorker('orderBatch', { batch, kind });
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
      const reading = await import('../../lib/shell/batch/roster-file').catch(() => null);
      return reading ? reading.readRoster(file) : { kind: 'fault', fault: 'unreadable' };
    },
    copy: (format) => {
      const plan = shown();
      if (plan === null) return Promise.resolve(false);
      const content = Promise.all([making(), handedBatch(plan)]).then(([made, batch]) =>
        made.batchCopy(format, batch, over()),
      );
      return copyLater(content, format === 'table' || format === 'summary');
    },
    save: async (format) => {
      const plan = shown();
      // After an update, the file of this version may be gone.
      const made = await making().catch(() => null);
      if (plan === null || made === null) return null;
      const file = made.batchFile(format, await handedBatch(plan), over());
      save(file);
      return file.name;
    },
    compare: async (earlier) => {
      const plan = shown();
      return plan && comparedWith(plan, earlier);
    },
    together: async () => {
      const plan = shown();
      return plan && laidTogether(plan);
    },
    setParallel: (count) => void changeSettings({ parallel: count }),
  };
}

/** Only who hands over pays for the making. */
function making() {
  return import('../../lib/export/batch-content');
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
  const hosts = new Set(pages.flatMap(({ url }) => hostWithPort(url)?.replace(/:\d+$/, '') ?? []));
  const foreign = [...hosts].filter((host) => !covers(governmentSite, host));
  if (foreign.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: foreign.map(patternOf) });
}
