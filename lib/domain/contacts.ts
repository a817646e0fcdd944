/** How people are reached by messenger, telephone and address, and how sellers write it to pass filters. Patterns over folded text in lower case.
 *  Source: advertisements on tampered pages; telephone numbers by the national plan (电信网编号计划, 2017年版). */

/** 微信 as written and as disguised. */
const weixin = '[微薇威徽葳嶶维卫][信芯]';
const telegram = 'tg|telegram|电报';
const ofLettersAndFigures = '(?=[a-z0-9_-]*[a-z])(?=[a-z0-9_-]*\\d)[a-z0-9_-]{5,20}';

export const contacts = {
  /** Addresses, without those behind an @. The first group is the host. */
  address:
    /((?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|cc|vip|top|xyz|club|app|info|me|tv|io|co|bet|win|fun|site|live|shop|online|cn))(?![a-z0-9.@-])/g,
  /** What every account consists of: most lines of Chinese hold none. */
  run: /[a-z0-9_-]{5}/,
  /** An account, whoever has it. */
  handle: new RegExp(
    `(?:${weixin}|qq|v信|${telegram}|飞机|扣扣|whatsapp)(?:号|群|客服)?:?[a-z0-9_-]{5,20}|(?<![a-z])q:?\\d{7,10}(?!\\d)`,
  ),
  /** A call for a message to an account of letters and figures. */
  asked: new RegExp(
    `(?:加|添加|联系)(?:${weixin}|qq|v信|vx|v|薇|扣扣|飞机|${telegram}|蝙蝠):?${ofLettersAndFigures}`,
  ),
  /** A person's account, where nobody sees it. */
  account: new RegExp(
    `(?:${weixin}|v信|vx|扣扣|飞机|蝙蝠|${telegram}|whatsapp)(?:号|群|客服)?[: ]?@?${ofLettersAndFigures}` +
      '|(?:加|联系|咨询|客服)(?:qq?|扣扣)[: ]?\\d{6,11}(?!\\d)|(?:qq|扣扣)群(?:购买|联系|咨询|进群|领取)?[: ]?\\d{6,11}(?!\\d)',
  ),
  /** An account written so that filters miss it, in a line of its own. */
  sellers: new RegExp(
    `(?:${weixin}|[薇葳嶶]|v信|(?<![a-z])vx?:|加我?q|扣q|扣扣|飞机|蝙蝠|${telegram})(?:号|群|客服)?:?@?(?=[a-z0-9_-]*\\d)[a-z0-9_-]{5,20}|微电同号|微信?同号|v同号`,
  ),
  /** Whose accounts stand on honest pages: the office's own, those of a share button, those of who made the page. */
  owned:
    /公众号|官方|政务|政府|扫一扫|分享|办公|关注|二维码|平台|作者|开发|设计|模板|技术|修改|author|[局厅委]/,
  /** What offices have others run for them, on addresses of any kind. */
  outsourced: /报名网|报名地址|报名系统|准考证|招标|投标/,
  /** Numbers of hotlines and areas in the name of a host. */
  hotline: /(?:12|96|0\d)\d{2,3}/,
  /** A mobile or service telephone, masked or not. */
  phone: /(?<!\d)1[3-9]\d(?:-?[\dx*]){6,8}(?![\d])|(?<!\d)400-?(?:[\dx*]-?){6,7}/,
} as const;
