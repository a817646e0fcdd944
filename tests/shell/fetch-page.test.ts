import { expect, test } from 'vitest';
import { retryTime } from '../../lib/shell/batch/fetch-page';

const now = Date.UTC(2026, 0, 1);

test.each([
  ['seconds', '120', now + 120_000],
  ['a date', 'Thu, 01 Jan 2026 00:01:00 GMT', now + 60_000],
  ['a date that is past', 'Wed, 31 Dec 2025 00:00:00 GMT', now],
  ['longer than anyone waits', '86400', now + 600_000],
  ['nonsense', 'soon', null],
  ['nothing', null, null],
])('a server that wants us back after %s', (_, header, time) => {
  expect(retryTime(header, now)).toBe(time);
});
