/** What a report has to speak of, and the words by which a reader sees that it does. Texts are folded and simplified.
 *  Sources: 国办公开办函〔2021〕30号, annex, section one (five aspects); 政府信息公开条例 of 2007, art. 32 (six contents), of 2019, art. 50 (items of a
 *  report; assessment, review and accountability in a government's); 国办函〔2020〕109号 (fees for handling information). */
import type { SectionKey } from './keys';
import { type Basis, contentsBasis } from './law';

export interface DutyTopic {
  readonly name: string;
  /** Any of these words is enough: what matters is whether the topic is touched at all. */
  readonly words: RegExp;
}

/** The five aspects of 总体情况. */
export const aspects: readonly DutyTopic[] = [
  {
    name: '主动公开',
    words: /主动公开|(?:公开|发布)(?:了|各类|政府|政务|相关|有关|动态)?(?:信息|文件|内容|政策|\d)/,
  },
  { name: '依申请公开', words: /依申请|申请公开|公开申请|(?:收到|受理|办理|答复|处理)[^。,;]{0,12}申请/ },
  {
    name: '政府信息管理',
    words:
      /信息(?:资源|发布|动态|内容)?(?:规范)?管理|规范性文件|公开制度|制度(?:建设|规范|体系)|管理(?:制度|办法|规定|机制)|保密|(?:信息|发布|内容|公开)审[查核]|先审后|三审|源头|归档|公开属性|台账|动态(?:管理|调整)/,
  },
  {
    name: '政府信息公开平台建设',
    words: /平台|网站|新媒体|渠道|专[区栏]|公众号|微信|微博|公报|客户端|查阅点/,
  },
  { name: '监督保障', words: /监督|保障|考核|培训|评议|检查|督[促查办导]|问责|追究|领导小组|组织领导/ },
];

/** The contents that reports up to 2018 had to have, in the order of the regulation. 其他 is whatever else there is: its absence says nothing. */
export const contents: readonly (DutyTopic & { readonly key: SectionKey })[] = [
  {
    key: 'disclosure',
    name: '主动公开政府信息的情况',
    words: /主动公开|公开(?:了|各类|政府|政务)?信息|发布/,
  },
  { key: 'requests', name: '依申请公开政府信息的情况', words: /申请/ },
  { key: 'fees', name: '政府信息公开的收费及减免情况', words: /收费|减免|费用|收取/ },
  { key: 'disputes', name: '申请行政复议、提起行政诉讼的情况', words: /复议|诉讼|申诉|应诉/ },
  { key: 'problems', name: '主要问题及改进情况', words: /问题|不足|困难|薄弱|改进|差距|有待/ },
];

/** What a government says of the review of its own work. */
export const accountability = /考核|考评|评议|测评|满意度|第三方评估|追究|追责|问责/;

/** A word on fees for handling information. Fees for administrative services (行政事业性收费) are another thing. */
export const feeStatement =
  /信息处理(?:收|收取)?费|(?:没有|无)(?:需要)?报告的收费|(?:信息公开|申请)[^。;]{0,24}(?:收费|费用|收取)|(?:收费|费用|收取)[^。;]{0,24}(?:信息公开|申请)|(?:未|没有|无|不|零)(?:发生|产生|存在|向[^。;,]{1,12})?(?:任何|相关|过)?(?:收取|收费|费用)|收取[^。;,]{0,8}费|收费(?:情况|通知|金额|总额)|(?<![\d.])0元/;
/** An amount that was charged for handling information, and that nothing was: both of the whole year, and of no other body. */
export const feeCharged =
  /(?<!(?:标准|减免|免收|退还|上年|去年|应)[^。;]{0,12})(?:收取|收到|收缴|征收)了?(?:政府)?(?:信息公开)?信息处理费(?:共计|合计|总计|共|计|为|:|,)?(?!0(?:\.0+)?[元万])\d[\d.]*万?元/;
export const feeDenied =
  /(?<!(?:其余|其他|上年|去年|以前|此前)[^。;]{0,16})(?:均未|[未没]有?|无)(?:向[^。;,]{1,12})?(?:收取|产生|发生)(?:过)?(?:任何|相关)?(?:政府)?(?:信息公开)?信息(?:公开)?处理费(?!的)/;
export const otherFees =
  /(?:行政事业性|涉企|经营服务性|教育|停车|物业|执法|乱)收费|收费(?:标准|目录|清单|公示|项目)/g;

export const aspectsBasis: Basis = {
  '2008': contentsBasis,
  '2019': '《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条、国办公开办函〔2019〕60号',
  '2021': '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第一部分',
};
export const accountabilityBasis =
  '《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条第一款第四项';
export const feeBasis = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';

/** A sentence that only tells how the report is built, or whom to ask, touches no topic. */
export const aboutTheReport =
  /[二三四五六七八]个?(?:部分|方面)(?:组成|构成|内容)?$|(?:电话|邮编|邮箱|地址|传真)[:(]|编制(?:了|而成)?本|本(?:年度)?报告(?:中|由|是|所|的)|统计期限|现将[^。;]{0,120}如下/;
