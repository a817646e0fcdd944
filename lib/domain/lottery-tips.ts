/** The wording of unlawful lotteries' tips, and of the lawful lotteries and sales that sound like them. Patterns over folded text in lower case.
 *  Source: essays on tampered pages; lawful draws by 彩票管理条例 (国务院令第554号). */
export const lotteryTips = {
  /** What numbers' tips call themselves. */
  called:
    /开奖|资料(?:大全|免费|公开|网)|免费(?:资料|大全|公开)|精准|正版|全年资料|管家婆|白小姐|曾道|[一二三四五六七八九十\d]+[肖码]|特[一二三肖码]|四不像|王中王|黄大仙|救世报|中特|必[出中开]|[平合]特|心水|玄机|跑狗|马会|[澳港奥]门?.{0,4}(?:彩|资料|挂牌|开奖)|澳门\d{2,3}(?![年月])|六合|天天[好彩]|[百\d]+%?(?:准|命中)/,
  /** What titles that borrow an office's subject go on with. */
  goesOn:
    /释义|解释|解读|落实|解析|解答|公开|实施|策略|方案|动态|总结|指南|规划|工作|分析|验证|透明|分享|提示|时代|意义|影响|现象|风险|启示|视角/,
  /** Offices sell lots and list companies (挂牌), and publish draws with the lottery's own name. */
  lawful: /双色球|大乐透|福彩|体彩|福利彩票|体育彩票|挂牌(?:出让|督办|成立|转让|交易)|拍卖|出让|招标/,
  /** A draw or a collection of tips, by the place that they borrow: 新澳门今晚开奖, 澳门资料大全. */
  draw: /(?:新?[澳奥]门?|香港|港澳|六合)[〇々\u3400-\u9fffa-z\d]{0,12}?(?:开奖|(?:开)?好彩|天天彩|资料(?:大全|内部|免费|公开|查询)|精准|正版|内部资料|[一三]肖|一码|特马|跑狗|管家婆)/,
  /** How tips are praised and what essays are made of; each counts once. */
  praised: [
    /今晚|今天|今期|晚上|天天/,
    /精准|最准|[百\d]+%|必中/,
    /大全|内部|免费公开|正版|全年/,
    /解答|解释|释义|诠释|解析|预测/,
    /落实/,
    /查询|结果记录|直播/,
    /好彩|[一二三四六]肖|一码|特马|跑狗|管家婆/,
    /[|丨]/,
    /\d{3}期|(?:\d\d-){4}\d\d/,
  ],
  /** Who speaks of such draws with good reason: cases, warnings, and news of the law. */
  told: /赌博|犯罪|嫌疑|打击|非法|违法|诈骗|骗局|查获|抓获|侦破|警方|公安|警惕|谨防|参赌|下注/,
} as const;
