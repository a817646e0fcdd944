/** The generated pages under tests/pages: real reports retold, honest ones, each in markups that a CMS would produce. */
import { city2021, county2021, department2019, department2021, town2021 } from './page-clean';
import type { Dressing } from './page-html';
import { quiet } from './page-noise';
import { culture2018 } from './page-retold-culture';
import { porcelain2019 } from './page-retold-porcelain';
import { sports2016, sports2019 } from './page-retold-sports';
import { veterans2020 } from './page-retold-veterans';
import type { ReportSpec } from './page-spec';
import { tidy } from './page-styles';

export interface Case {
  readonly name: string;
  readonly spec: ReportSpec;
  readonly dressing: Dressing;
  readonly encoding: 'utf-8' | 'gb2312';
}

/** Word pasted into a TRS site. */
const trs: Dressing = {
  style: { ...tidy, site: 'trs', title: 'div', headings: 'spans', paragraphs: 'word', cells: 'word' },
  noise: { ...quiet, spaces: 'nbsp' },
  seed: 11,
};

/** A site of the nineties: tables in tables, capitals, nothing closed, GB2312. */
const old: Dressing = {
  style: {
    ...tidy,
    site: 'old',
    title: 'cell',
    headings: 'line',
    paragraphs: 'br',
    cells: 'font',
    rows: 'unclosed',
    disclosure: 'nested',
    skew: 'skewed',
    tags: 'upper',
  },
  noise: { ...quiet, brackets: 'ascii', quotes: 'straight', breaks: 'br' },
  seed: 12,
};

/** A div site with a second, hidden copy of the article for phones. */
const modern: Dressing = {
  style: {
    ...tidy,
    site: 'modern',
    headings: 'strong',
    cells: 'p',
    rows: 'thead',
    wrapping: 'scroll',
    disclosure: 'each',
    requests: 'repeated',
    copies: 'mobile',
  },
  noise: { ...quiet, digits: 'full', spaces: 'ideographic' },
  seed: 13,
};

/** A jCMS site, its text copied out of a PDF. */
const jcms: Dressing = {
  style: {
    ...tidy,
    site: 'jcms',
    headings: 'plain',
    paragraphs: 'div',
    rows: 'th',
    disputes: 'stacked',
    title: 'p',
  },
  noise: { ...quiet, radicals: true, zeroWidth: true, breaks: 'paragraphs', quotes: 'corner' },
  seed: 14,
};

/** A disclosure platform with a metadata box, tables through a spreadsheet. */
const portal: Dressing = {
  style: {
    ...tidy,
    site: 'portal',
    headings: 'cell',
    spans: 'fillers',
    disclosure: 'captions',
    wrapping: 'layout',
  },
  noise: { ...quiet, thousands: 'ascii' },
  seed: 15,
};

const cases = (name: string, spec: ReportSpec, dressings: Readonly<Record<string, Dressing>>): Case[] =>
  Object.entries(dressings).map(([markup, dressing]) => ({
    name: `${name}-${markup}`,
    spec,
    dressing,
    encoding: dressing === old ? 'gb2312' : 'utf-8',
  }));

export const pageCases: readonly Case[] = [
  ...cases('sports-2019', sports2019(), { trs, old, modern, jcms }),
  ...cases('sports-2016', sports2016(), { trs, old, modern }),
  ...cases('porcelain-2019', porcelain2019(), { trs, old, modern }),
  ...cases('culture-2018', culture2018(), { old, modern, jcms }),
  ...cases('veterans-2020', veterans2020('网易体育直播'), { trs, modern, portal }),
  ...cases('veterans-2020-invented', veterans2020('星澜体育直播'), { old, jcms }),
  ...cases('honest-department', department2021, { trs, old }),
  ...cases('honest-department-2019', department2019, { modern, jcms }),
  ...cases('honest-county', county2021, { modern, jcms }),
  ...cases('honest-town', town2021, { old, portal }),
  ...cases('honest-city', city2021, { trs, portal }),
];
