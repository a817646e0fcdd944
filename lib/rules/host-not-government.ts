/** The report stands on a host outside .gov.cn: a copy or an imitation. */
import { hostStandingOf } from '../tamper/host';
import { hostOfPage } from '../domain/hosts';
import type { Place } from '../report/model';
import { definePageRule } from './define';

export const hostNotGovernment = definePageRule({
  id: 'host-not-government',
  severity: 'warning',
  group: 'tampering',
  basis: '《国务院办公厅关于加强政府网站域名管理的通知》（国办函〔2018〕55号）',
  meaning: {
    'zh-CN':
      '报告所在的网站不是政府域名（.gov.cn），可能是转载、镜像或仿冒。页面带有政府网站标识码、主办单位等自称官方的内容时，按疑似仿冒提示。IP 地址、本机和内网地址、设置中信任的网站不在此列。',
    en: 'The report stands on a host that is no government domain: a repost, a mirror or an imitation. Where the page presents itself as the agency’s own it is said to be an imitation. Bare addresses, local and intranet hosts and hosts that the user trusts are not meant.',
  },
  texts: {
    'zh-CN': {
      clone: '本页位于非政府域名“{host}”，却以政府网站自居，疑似仿冒或镜像网站，其内容不宜作为评判依据',
      copy: '本页位于非政府域名“{host}”，可能是转载，请以发布机关网站上的原文为准',
      advice: '请核对发布机关的官方网站；确属仿冒的，请向网信部门举报，不要只要求改正页面内容',
      notApplicable: '不知道页面的网址，或为本机、内网地址，或页面不是年度报告',
    },
    en: {
      clone:
        'The page stands on “{host}”, no government domain, and presents itself as a government site: an imitation or a mirror',
      copy: 'The page stands on “{host}”, no government domain: perhaps a repost; the original counts',
      advice: 'Compare with the agency’s own site; report an imitation instead of asking for corrections',
      notApplicable: 'The address is unknown or local, or the page is no report',
    },
  },
  examples: {
    good: 'https://www.chengyuan.gov.cn/xxgk/nb/t20240116_1.html',
    bad: 'https://chengyuan-gov-cn.example.net/xxgk/nb/t20240116_1.html',
  },
  appliesTo: ({ snapshot, reading, settings }) =>
    hostStandingOf(snapshot, reading, settings.hosts) !== 'unknown',

  *check({ snapshot, reading, settings }) {
    const standing = hostStandingOf(snapshot, reading, settings.hosts);
    if (standing !== 'clone' && standing !== 'copy') return;
    const host = hostOfPage(snapshot.url) ?? '';
    const place: Place = { kind: 'page', part: 'title', text: snapshot.url ?? '', node: null };
    yield { say: standing, at: [place], with: { host }, evidence: { host, standing } };
  },
});
