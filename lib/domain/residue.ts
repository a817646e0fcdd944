/** What a filled-in form leaves behind when nobody filled it in. Texts are folded: ＿ is _, 〔〕 are (), （） are ().
 *  Source: forms and model reports that local offices hand out, and what was left of them on published pages. */

const cross = '[Xx×]';
/** What a count or a name stands in front of in a form; never 某, 诉, 案, 号, where a name or number is masked. */
const counted = '(?:件|条|次|场|篇|期|份|项|个|万元|元|人次|余条|%)';
const named = '(?:年|月|日|市|县|区|局|镇|乡|街道|单位|部门|办公室|委员会|政府|工作部门)';

/** `placeholder`: 20XX年, ××局; `blank`: a line to write on; `instruction`: what tells the writer what to do; `variable`: a field's name. */
export interface Residue {
  readonly kind: 'placeholder' | 'blank' | 'instruction' | 'variable';
  readonly pattern: RegExp;
}

export const residues: readonly Residue[] = [
  // 20XX年, 202X年
  {
    kind: 'placeholder',
    pattern: new RegExp(`(?<![\\dA-Za-z])(?:20${cross}{2}|20\\d${cross})(?:年度?|\\))`, 'g'),
  },
  // XX件, ××局
  {
    kind: 'placeholder',
    pattern: new RegExp(`(?<![\\dA-Za-z×.@_-])${cross}{2,4}(?:${counted}|${named})`, 'g'),
  },
  // 收到申请X件
  {
    kind: 'placeholder',
    pattern: new RegExp(
      `(?<=收到|受理|申请|公开|信息|办结|答复|发布|开展|举办|召开|制发|废止|有效|共|其中|培训|复议|诉讼|收费)${cross}${counted}`,
      'g',
    ),
  },
  // 电话:XXXX
  {
    kind: 'placeholder',
    pattern: new RegExp(
      `(?<=(?:电话|邮编|邮政编码|邮箱|地址|联系人|传真)[::]?)${cross}{2,}(?![\\dA-Za-z@])`,
      'g',
    ),
  },
  {
    kind: 'blank',
    pattern:
      /(?<=[\u4e00-\u9fff])_{2,}(?=(?:年|月|日|件|条|次|场|篇|期|份|项|个|元|万元|市|县|区|局|镇|乡))/g,
  },
  {
    kind: 'instruction',
    pattern:
      /[(【[](?:此处|本处|请在此|在此)[^()【】[\]]{0,24}(?:填写|填入|填报|插入|说明|补充|录入|描述)[^()【】[\]]{0,30}[)】\]]/g,
  },
  {
    kind: 'instruction',
    pattern:
      /\((?:请|可|需)?(?:根据|结合|按照|依据)(?:本(?:单位|部门|机关|地区?))?实际(?:情况)?[^()]{0,12}(?:填写|填报|修改|补充|调整|增减|撰写)[^()]{0,8}\)/g,
  },
  // (请填写本年度收取信息处理费情况,没有的填"无")
  { kind: 'instruction', pattern: /\(请(?:如实|据实)?(?:填写|填报|填入)(?!单位|人)[^()]{2,40}\)/g },
  {
    kind: 'instruction',
    pattern:
      /请(?:在)?此处(?:填写|填报|输入|插入)[^。,;()]{0,10}|(?:该|本|此)部分(?:内容)?(?:请)?以表格(?:的)?形式(?:报告|填报)/g,
  },
  // (此部分填写收到和处理申请的情况,无内容请填0); that somebody filled in a part's figures is no instruction.
  {
    kind: 'instruction',
    pattern:
      /\([此本该](?:部分|栏目?|项|节|段)(?:内容)?(?:请|应|需|须)?(?:如实|据实)?(?:填写|填报|填入|撰写)(?!单位|人)[^()]{0,36}\)|\([^()]{0,30}无(?:内容|此项|此情况|相关(?:内容|情况)|数据)的?,?(?:请|则)?填写?[0零无][^()]{0,8}\)/g,
  },
  { kind: 'variable', pattern: /\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}|<%[^%<>]{0,40}%>/g },
  {
    kind: 'variable',
    pattern:
      /[[【(](?:填写|填|输入|插入)?(?:单位|部门|机关|行政机关|机构)(?:名称|全称|简称)(?:填写)?[\]】)]|[[【](?:年份|日期|数字|数量|金额|请填写|填写|待填|待补充)[^\]】]{0,8}[\]】]/g,
  },
];
