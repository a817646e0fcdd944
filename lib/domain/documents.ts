/** Documents that reports cite as their basis, and the report years for which each applied. Texts are folded: 〔2019〕 reads (2019).
 *  Sources: 国务院令第492号 (in force 2008-05-01), replaced by 国务院令第711号 (in force 2019-05-15); 国办公开办函〔2019〕60号 (2019-11-29),
 *  replaced by 国办公开办函〔2021〕30号 (2021-09-26). */

export interface CitedDocument {
  readonly name: string;
  /** Documents of one matter: citing one that applies makes good citing one that does not. */
  readonly matter: 'regulation' | 'form';
  readonly pattern: RegExp;
  /** First and last report year. */
  readonly from: number;
  readonly to: number;
  /** ISO date of issue: no report published earlier can have cited it. */
  readonly issued: string;
}

export const citedDocuments: readonly CitedDocument[] = [
  {
    name: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
    matter: 'regulation',
    pattern: /国务院(?:令)?\(?第?492号令?|第492号(?:国务院)?令/,
    from: 2007,
    to: 2018,
    issued: '2007-04-05',
  },
  {
    name: '《中华人民共和国政府信息公开条例》（2007年）第三十一条、第三十二条',
    matter: 'regulation',
    pattern: /(?:条例》?|规定)(?:\([^()]{1,30}\))?第(?:三十[一二]|3[12])条[^。;]{0,60}(?:编制|年度报告|年报)/,
    from: 2007,
    to: 2018,
    issued: '2007-04-05',
  },
  {
    name: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    matter: 'regulation',
    pattern:
      /国务院(?:令)?\(?第?711号令?|第711号(?:国务院)?令|(?:新|修订后的?|新修订的?)(?:《(?:中华人民共和国)?(?:政府信息公开)?条例|条例)|条例》?(?:\([^()]{1,30}\))?第(?:四十九|五十|49|50)条/,
    from: 2007, // reports about 2018 and earlier that appeared late may well cite it
    to: 9999,
    issued: '2019-04-03',
  },
  {
    name: '国办公开办函〔2019〕60号',
    matter: 'form',
    pattern: /国办公开办?函?[([]2019[)\]]60(?:号|、)/,
    from: 2019,
    to: 2020,
    issued: '2019-11-29',
  },
  {
    name: '国办公开办函〔2021〕30号',
    matter: 'form',
    pattern: /国办公开办?函?[([]2021[)\]]30(?:号|、)|《中华人民共和国政府信息公开工作年度报告格式》/,
    from: 2021,
    to: 9999,
    issued: '2021-09-26',
  },
];

/** A notice of the year's own about its report: whoever cites it follows what applies. */
export const noticeOfTheYear = /《[^》]{0,60}?(20\d\d)年[^》]{0,30}?(?:年度报告|年报)[^》]{0,30}?通知/;
