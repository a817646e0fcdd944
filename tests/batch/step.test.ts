import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, settledIn } from '../../lib/batch/count';
import { dueIn } from '../../lib/batch/due';
import type { RowOutcome, Plan, Row, ReadingWay } from '../../lib/batch/model';
import { planOf } from '../../lib/batch/plan';
import { step, type BatchEvent } from '../../lib/batch/step';
import { addresses, reviewed, summary, tabs } from './batches';

const at = 1_000;

describe('a batch of tabs', () => {
  const plan = tabs(3);

  test('is begun a few at a time', () => {
    expect(dueIn(tabs(5), at).indices).toEqual([0, 1, 2]);
    const one = step(tabs(5), { kind: 'started', index: 0, at });
    expect(one.rows[0]).toMatchObject({ attempt: 1, state: { kind: 'reading', since: at } });
    expect(dueIn(one, at)).toEqual({ indices: [1, 2], next: at + plan.limits.patience });
  });

  test('ends when every row has its answer', () => {
    const end = run(plan, [
      ...[0, 1, 2].map((index): BatchEvent => ({ kind: 'started', index, at })),
      settled(0, reviewed({ errors: 2 })),
      settled(1, reviewed({ kind: 'other' })),
      settled(2, failed('crash', false)),
    ]);
    expect(end.status).toBe('finished');
    expect(accountOf(end.rows)).toEqual({ total: 3, waiting: 0, reading: 0, done: 1, skipped: 1, failed: 1 });
    expect(end.rows[1]!.state).toEqual({ kind: 'skipped', why: 'not-report' });
  });

  test('a tab closed or turned to another page while it is read costs its own row only', () => {
    const begun = run(plan, [
      { kind: 'started', index: 0, at },
      { kind: 'started', index: 1, at },
      { kind: 'left', tabId: 100, why: 'closed', at },
      { kind: 'left', tabId: 101, why: 'navigated', at },
      { kind: 'left', tabId: 102, why: 'navigated', at },
    ]);
    expect(begun.rows.map(({ state }) => state)).toEqual([
      { kind: 'skipped', why: 'closed' },
      { kind: 'skipped', why: 'navigated' },
      { kind: 'waiting', notBefore: 0 },
    ]);
    expect(step(begun, { kind: 'left', tabId: 102, why: 'closed', at }).rows[2]!.state.kind).toBe('skipped');
  });

  test('a page that takes too long has failed', () => {
    const begun = step(plan, { kind: 'started', index: 0, at });
    const late = at + plan.limits.patience;
    expect(step(begun, { kind: 'tick', at: late - 1 })).toBe(begun);
    expect(step(begun, { kind: 'tick', at: late }).rows[0]!.state).toMatchObject({ why: 'timeout' });
  });

  test('a worker that died takes up again what it was at, and an answer to the first time comes too late', () => {
    const woken = run(plan, [
      { kind: 'started', index: 0, at },
      { kind: 'woken', at },
      { kind: 'started', index: 0, at },
    ]);
    expect(step(woken, settled(0, reviewed(), 1))).toBe(woken);
    expect(step(woken, settled(0, reviewed(), 2)).rows[0]!.state.kind).toBe('done');
  });

  test('a pause begins nothing, and lets what has begun end', () => {
    const paused = run(plan, [
      { kind: 'started', index: 0, at },
      { kind: 'paused', at },
    ]);
    expect(dueIn(paused, at)).toEqual({ indices: [], next: null });
    const settledOne = step(paused, settled(0, reviewed()));
    expect(settledOne.rows[0]!.state.kind).toBe('done');
    expect(settledOne.status).toBe('paused');
    expect(dueIn(step(settledOne, { kind: 'resumed', at }), at).indices).toEqual([1, 2]);
  });

  test('cancelled rows are counted as skipped, and can be taken up again', () => {
    const cancelled = step(plan, { kind: 'cancelled', at });
    expect(cancelled.status).toBe('finished');
    expect(accountOf(cancelled.rows).skipped).toBe(3);
    const again = step(cancelled, { kind: 'again', indices: [1], at });
    expect(again.status).toBe('running');
    expect(dueIn(again, at).indices).toEqual([1]);
  });
});

describe('a batch of addresses', () => {
  test('asks a host again only after its pause', () => {
    const plan = addresses(
      'http://a.gov.cn/1',
      'http://a.gov.cn/2',
      'http://b.gov.cn/1',
      'http://b.gov.cn/1',
    );
    expect(plan.rows.length).toBe(3);
    expect(dueIn(plan, at)).toEqual({ indices: [0, 2], next: at + plan.limits.pause });
    const begun = step(plan, { kind: 'started', index: 0, at });
    expect(dueIn(begun, at + 1).indices).toEqual([2]);
    expect(dueIn(begun, at + plan.limits.pause).indices).toEqual([1, 2]);
  });

  test('asks again after passing failures, later each time, and not before the server wants', () => {
    const plan = addresses('http://a.gov.cn/1');
    let now = step(plan, { kind: 'started', index: 0, at });
    now = step(now, settled(0, failed('http', true)));
    expect(now.rows[0]!.state).toEqual({ kind: 'waiting', notBefore: at + 2_000 });
    now = step(now, { kind: 'started', index: 0, at });
    now = step(now, settled(0, { ...failed('http', true), notBefore: at + 60_000 } as RowOutcome, 2));
    expect(now.rows[0]!.state).toEqual({ kind: 'waiting', notBefore: at + 60_000 });
    now = step(now, { kind: 'started', index: 0, at });
    now = step(now, settled(0, failed('http', true), 3));
    expect(now.rows[0]!.state).toEqual({ kind: 'failed', why: 'http', detail: '' });
    expect(now.status).toBe('finished');
  });
});

describe('whatever happens, in whatever order', () => {
  test.each(['tabs', 'fetch', 'open'] as const)('the account of %s adds up', (way) => {
    fc.assert(
      fc.property(fc.array(events(), { maxLength: 60 }), (happened) => {
        const end = run(planIn(way), happened);
        const account = accountOf(end.rows);
        expect(account.waiting + account.reading + settledIn(account)).toBe(account.total);
        expect(account.total).toBe(4);
        expect(end.rows.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
        expect(end.status === 'finished').toBe(settledIn(account) === account.total);
      }),
    );
  });

  test('what happens twice changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(events(), { maxLength: 30 }), events(), (happened, event) => {
        const once = step(run(planIn('fetch'), happened), event);
        expect(step(once, event)).toEqual(once);
      }),
    );
  });

  test('rows that nothing happened to are the same objects', () => {
    fc.assert(
      fc.property(fc.array(events(), { maxLength: 30 }), fc.nat(3), (happened, index) => {
        const before = run(planIn('fetch'), happened);
        const after = step(before, { kind: 'started', index, at });
        const others = (rows: readonly Row[]) => rows.filter((row) => row.index !== index);
        for (const [place, row] of others(after.rows).entries()) expect(row).toBe(others(before.rows)[place]);
      }),
    );
  });

  test('a batch that is worked through ends with every row settled, whatever dies on the way', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(events()),
        fc.constantFrom<ReadingWay>('tabs', 'fetch', 'open'),
        (stream, way) => {
          let plan = run(planIn(way), [...stream.take(40)]);
          plan = step(plan, { kind: 'resumed', at: 1e6 });
          for (
            let now = 1e6, round = 0;
            plan.status !== 'finished' && round < 100;
            round += 1, now += 60_000
          ) {
            for (const index of dueIn(plan, now).indices)
              plan = step(plan, { kind: 'started', index, at: now });
            plan = step(plan, { kind: 'tick', at: now + 40_000 });
          }
          expect(settledIn(accountOf(plan.rows))).toBe(4);
        },
      ),
    );
  });
});

function run(plan: Plan, happened: readonly BatchEvent[]): Plan {
  return happened.reduce(step, plan);
}

function settled(index: number, outcome: RowOutcome, attempt = 1): BatchEvent {
  return { kind: 'settled', index, attempt, outcome, at };
}

function failed(why: 'crash' | 'http', again: boolean): RowOutcome {
  return { kind: 'failed', why, detail: '', again };
}

function planIn(way: ReadingWay): Plan {
  if (way === 'tabs') return tabs(4);
  const { rows, limits } = addresses(
    'http://a.gov.cn/1',
    'http://a.gov.cn/2',
    'http://b.gov.cn/',
    'http://c.gov.cn/',
  );
  return planOf(rows, { id: 'b', at: 0, way, limits });
}

function events(): fc.Arbitrary<BatchEvent> {
  const index = fc.nat(4);
  const attempt = fc.integer({ min: 0, max: 4 });
  const time = fc.nat(100_000);
  const tabId = fc.integer({ min: 99, max: 104 });
  const outcome = fc.oneof(
    fc.constantFrom('report', 'listing', 'other', 'unreadable').map((kind) => reviewed({ kind })),
    fc.constant<RowOutcome>({ kind: 'skipped', why: 'pdf' }),
    fc.boolean().map((again) => failed('http', again)),
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('started' as const), index, at: time }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('settled' as const), index, attempt, outcome, at: time }),
    },
    fc.record({
      kind: fc.constant('placed' as const),
      index,
      attempt,
      tabId,
      url: fc.constant(null),
      at: time,
    }),
    fc.record({
      kind: fc.constant('left' as const),
      tabId,
      why: fc.constantFrom('closed', 'navigated'),
      at: time,
    }),
    fc.record({
      kind: fc.constant('renewed' as const),
      index,
      earlier: fc.nat(3),
      summary: fc.constant(summary({ errors: 1 })),
      at: time,
    }),
    fc.record({ kind: fc.constantFrom('tick', 'woken', 'paused', 'resumed', 'cancelled'), at: time }),
    fc.record({ kind: fc.constant('again' as const), indices: fc.array(index, { maxLength: 3 }), at: time }),
  );
}
