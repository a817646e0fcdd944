/** The user's settings, through the whole engine. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../lib/export/markdown';
import { listOf } from '../../lib/export/rows';
import { review, type Context } from '../../lib/judge/review';
import { catalogue } from '../../lib/rules/catalogue';
import { fromHtml } from '../../lib/snapshot/from-html';

const url = 'http://www.lanze.gov.cn/news/1.html';

/** A page on which nothing is suspicious, and one whose names are overwritten. */
const page = (text: string) =>
  `<!doctype html><title>岚泽县举办读书会</title><h1>岚泽县举办读书会</h1><p>${text}</p>`;
const honest = page('十月十二日，县图书馆与青禾书屋在文化广场举办读书会，三百名读者参加。');
const overwritten = readFileSync(resolve(import.meta.dirname, '../../public/samples/tampered.html'), 'utf8');

function found(html: string, settings: Context['settings'] = {}) {
  const { findings } = review(fromHtml(html, url), { settings }).review;
  return findings.filter(({ rule }) => rule === 'injected-text' || rule === 'suspicious-text');
}

describe('a denied term', () => {
  test('is flagged where nothing else would be, at each place', () => {
    expect(found(honest)).toEqual([]);
    const [finding, ...others] = found(honest, { denied: [{ term: '青禾书屋', host: null }] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'injected-text',
      evidence: { term: '青禾书屋' },
      locations: [{ kind: 'text', quote: '青禾书屋' }],
    });
  });

  test('of one host is flagged there and below, nowhere else', () => {
    expect(found(honest, { denied: [{ term: '青禾书屋', host: 'lanze.gov.cn' }] })).toHaveLength(1);
    expect(found(honest, { denied: [{ term: '青禾书屋', host: 'chengyuan.gov.cn' }] })).toEqual([]);
  });

  test('is found whatever its width, case and spaces', () => {
    const spaced = page('县图书馆与ＱＨ 书屋举办读书会。');
    expect(found(spaced, { denied: [{ term: 'qh书屋', host: null }] })).toHaveLength(1);
  });
});

describe('an allowed term', () => {
  const flagged = found(overwritten).map(({ evidence }) => String(evidence['term']));

  test('is never flagged', () => {
    expect(flagged).not.toEqual([]);
    expect(found(overwritten, { allowed: flagged.map((term) => ({ term, host: null })) })).toEqual([]);
  });

  test('of another host is flagged all the same', () => {
    const elsewhere = flagged.map((term) => ({ term, host: 'chengyuan.gov.cn' }));
    expect(found(overwritten, { allowed: elsewhere })).toHaveLength(flagged.length);
  });
});

test('a rule that is switched off finds nothing, and is accounted for with the reason', () => {
  const off = catalogue.map(({ id }) => id);
  const { findings, checks } = review(fromHtml(overwritten, url), { settings: { off } }).review;
  expect(findings).toEqual([]);
  expect(Object.keys(checks)).toEqual(off);
  for (const check of Object.values(checks)) {
    expect(check).toMatchObject({ outcome: 'not-applicable', reason: '该规则已在设置中关闭' });
  }
});

describe('a severity of the user’s own', () => {
  const rule = 'injected-text';

  test('is the finding’s, beside the catalogue’s, and leaves its id alone', () => {
    const usual = found(overwritten).filter((each) => each.rule === rule);
    const own = found(overwritten, { severities: { [rule]: 'notice' } }).filter((each) => each.rule === rule);
    expect(usual.map(({ severity }) => severity)).toEqual(usual.map(() => 'error'));
    expect(own).toEqual(usual.map((each) => ({ ...each, severity: 'notice', usualSeverity: 'error' })));
  });

  test('that is the catalogue’s, or of no severity, is no departure', () => {
    const usual = found(overwritten);
    expect(found(overwritten, { severities: { [rule]: 'error' } })).toEqual(usual);
    expect(found(overwritten, { severities: JSON.parse('{"constructor":"error"}') })).toEqual(usual);
  });

  test('is told in lists and letters, with what it departs from', () => {
    const made = review(fromHtml(overwritten, url), {
      settings: { severities: { [rule]: 'notice' } },
    }).review;
    const severities = listOf([made], { columns: ['severity'] }).rows.map(([cell]) => cell?.text);
    expect(severities).toContain('提示（自定，规则目录为错误）');
    expect(toMarkdown([made])).toContain('提示（自定，规则目录为错误）');
  });
});
