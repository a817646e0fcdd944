/** The wording of unlawful lotteries' tips, and of the lawful lotteries and sales that sound like them. Patterns over folded text in lower case.
 *  Source: essays on tampered pages; lawful draws by 彩票管理条例 (国务院令第554号). */
export const lotteryTips = {
  /** What numbers' tips call themselves. */
  called:
    /开奖|资料(?:大全|免费|公开|网)|免费(?:资料|大全|公开)|精准|正版|全年资料|管家婆|白小姐|曾道|[一二三四五六七八九十\d]+[肖码]|特[一二三肖码]|四不像|王中王|黄大仙|救世报|中特|必[出中开]|[平合]特|心水|玄机|跑狗|马会|[澳港奥]门?.{0,4}(?:彩|资料|挂牌|开奖)|六合|天天[好彩]|[百\d]+%?(?:准|命中)/,
  /** What titles that borrow an office's subject go on with. */
  goesOn:
    /释义|解释|解读|落实|解析|解答|公开|实施|策略|方案|动态|总结|指南|规划|工作|分析|验证|透明|分享|提示|时代|意义|影响|现象|风险|启示|视角/,
  /** Offices sell lots and list companies (挂牌), and publish draws with the lottery's own name. */
  lawful: /双色球|大乐透|福彩|体彩|福利彩票|体育彩票|挂牌(?:出让|督办|成立|转让|交易)|拍卖|出让|招标/,
} as const;
