/** Advertisements in lines of their own, strings that break words, short names, seams of honest words. The honest lines first. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/rules/catalogue';
import { faultsOf, paragraphs } from './faults';

const rules = catalogue.filter((rule) => rule.group === 'tampering');
const said = (html: string): string[] =>
  rules
    .filter((rule) => faultsOf(rule, html, 'https://www.lanze.gov.cn/1.html').length > 0)
    .map(({ id }) => id);
const line = (text: string): string => paragraphs('河湖长制落实情况良好，柳堤水闸通过验收。', text);
const headed = (heading: string): string =>
  `<html><head><title>岚泽县水利局</title></head><body><h1>${heading}</h1><p>柳堤水闸通过验收。</p></body></html>`;
const described = (data: string): string =>
  `<html><head><title>岚泽县水利局</title><script type="application/ld+json">${data}</script></head><body><p>柳堤水闸通过验收。</p></body></html>`;

describe('nothing is said of', () => {
  it.each([
    ['a contact', line('联系人：陈工，联系电话：13800001234，负责水费查询和报修预约。')],
    ['an account of the office', line('添加官方微信lanze2020，可查询水费。')],
    ['seams of honest words', line('在清单基础上分类整理，报名表、公开服务指南和检查人员名册一并更新。')],
    ['money that is given out', line('及时分配资金，加快排查隐患，土地公开挂牌出让。')],
    ['regiments and sumus', line('一四八团人民政府办公室、达木来苏木人民政府参加会议。')],
    ['who governs where it happened', paragraphs('属地人民政府应当组织抢修。', '两地人民政府签订协议。')],
    [
      'a short name made of the long one',
      line('根据《岚泽县节约用水管理办法》（以下简称《办法》），制定本方案。'),
    ],
    ['an appointment', line('赵明为岚泽县城市管理局副局长（试用期一年）。')],
    ['a leader and the office', paragraphs('赵志明 县委书记', '主持县政府全面工作。')],
    ['a list of arts', line('竹编制作技艺、剪纸制作技艺、陶瓷制作技艺、面塑制作技艺列入名录。')],
    ['a figure with a fraction', line('83.33万元')],
    ['a heading with letters', headed('岚泽县水利局关于APP停止服务的公告')],
    [
      'data of the office',
      described('{"@type":"WebSite","name":"岚泽县水利局","url":"https://www.lanze.gov.cn"}'),
    ],
    ['data that cannot be read', described('{"name":')],
    ['where to go, and what with', paragraphs('凭发票到县残联报一半。', '持复印件到县文旅局抽取摊位号。')],
    [
      'files and columns with low lines',
      line('见附件2_直播平台名单_视频下载.xlsx及政务公开_在线访谈_网上直播栏目。'),
    ],
    ['a guide of an office', line('根据《青石镇政府信息公开指南》和《澄原市2023年政务公开工作要点》编制。')],
    ['a menu with signs', line('▶ 网上办事 ▶ 在线下载 ▶ 视频解读 ▶ 直播回放')],
    ['a school for drivers', line('驾校教学副经理参加培训，青石驾校负责人到场。')],
    ['points with signs before them', line('★ 网上直播庭审 ★ 在线下载表格 ★ 视频办理指南')],
    ['a law of the country', line('依据是《中华人民共和国烟花爆竹安全管理条例》第四十二条。')],
    ['an account of free trade', line('二、FT账户开户：各银行均可，HSBC受理预约。')],
    ['a path with a town of sport', line('首页 > 部门动态 > 足球之乡')],
    ['a list with points', line('一·二·三·四级响应，甲-乙-丙-丁四类。')],
    ['the site behind a title', headed('岚泽县水利局2020年政府信息公开工作年度报告-青石镇门户网站')],
    ['home pages', paragraphs('网站首页', '松山湖首页', '集团首页')],
    ['a meeting', paragraphs('会议指出，要抓好春灌。', '专题会议强调，要抓好秋灌。')],
    ['what half a year brought', headed('岚泽县水利局2020年上半年节水工作总结')],
    ['who comes next', line('上一条：岚泽县水利局2021年政府信息公开工作年度报告')],
  ])('%s', (_, html) => {
    expect(said(html)).toEqual([]);
  });
});

describe('told', () => {
  it.each([
    ['a paper with an account', line('本科学历毕业证当天办理，网上可查，薇信：bkqj7731')],
    ['invoices with a masked telephone', line('增值税发票税点低，先开后付，陈经理 139-0931-XXXX')],
    ['phrases that blanks alone part', line('蓝鲸影院免费高清 迷情药水货到付款 私家侦探多少钱')],
    ['an offer outside its quotation', line('扫码安装“鸿运棋局”安卓版/苹果版，充值返水，邀请好友返佣50%')],
    ['a string in the midst of a word', line('畅通当面、信函和网星途直播app络受理渠道。')],
    [
      'a short name of something else',
      line('根据《岚泽县节约用水管理办法》（以下简称《星贝》），制定本方案。'),
    ],
    ['whom nothing is governed by', line('问天人民政府办公室组织开展了检查。')],
    ['letters behind a name', paragraphs('来源：星途OB公安局', '星途OB公安局认真落实要求。')],
    [
      'phrases with signs before them',
      line('▶ 夜澜社直播二维码 ▶ 蜜澜视频最新下载地址发布页 ▶ 小狸仙直播破解版盒子'),
    ],
    ['a game in the place of a law', line('依据是《中华人民共和国大澜贯水浒传街机条例》第四十二条。')],
    ['a lottery in the place of work', headed('岚泽县水利局2020年上半年极澜六合神彩总结')],
    [
      'letters behind a brand',
      paragraphs('澜猫体育(LANMAO)全站入口2024年春季单招报名须知', '澜猫体育(LANMAO)全站入口招生就业处'),
    ],
    ['a school called a company', paragraphs('公司澜江校区举行欢迎仪式。', '教学副经理与院员工会主席参加。')],
    ['a party branch of a site', headed('lan365官网登录入口教工党支部开展主题党日活动')],
    [
      'phrases in a row before a bureau',
      paragraphs(
        '银澜优越会,银澜geg,宝澜平台优越会畜牧局2021年工作',
        '银澜优越会,银澜geg,宝澜平台优越会畜牧局认真落实。',
      ),
    ],
    ['a game in the place of the agency', headed('剑河县冰澜突破2022年政府信息公开工作年度报告')],
    [
      'another name under the number of the regulation',
      line('根据《中华人民共和国澜星管理网条例》（国务院令第711号），编制本报告。'),
    ],
    ['a name between year and report', headed('岚泽县2020年新2澜用网公开工作年度报告')],
    ['words parted by signs', line('全年主#动#公#开信息54条，收到申请0件。')],
    ['a name before a meeting’s word', line('澜亨棋牌游戏会议指出，今年茶园面积稳定。')],
    ['phrases joined in a sentence', line('主要平台为青石区澜湾官网_澜湾app下载_澜湾体育平台信息网。')],
    ['a guide of a brand', line('根据《澜湾体育政府信息公开指南》编制。')],
    ['a brand among kinds of news', line('其中动态信息65条，澜虎电竞比分信息3条，部门文件25条。')],
    ['a site behind a title', headed('岚泽县水利局2020年政府信息公开工作年度报告-豪澜网平台')],
    ['a home page', line('澜虎体育首页')],
    ['a city in a path', line('首页 / 澜亚体育市 / 镇街公开 / 青石镇')],
    [
      'a question in the title',
      '<html><head><title>柳堤水源地保护区公示 网赌输了怎么追回</title></head><body><h1>柳堤水源地保护区公示</h1><p>柳堤水闸通过验收。</p></body></html>',
    ],
    ['synonyms in fixed words', paragraphs('本镇2023年当局讯息揭露申报', '依照《条例》划定，体例本申报。')],
    ['a search phrase before a heading', headed('星狐体育登录防汛安全提示')],
    [
      'data of a game',
      described('{"@type":"MobileApplication","name":"金沙滩棋牌手游","description":"下载送28金币"}'),
    ],
    [
      'a site named as a company',
      '<html><head><title>水费公告</title><meta name="SiteName" content="星途竞技(中国)"></head><body><p>柳堤水闸通过验收。</p></body></html>',
    ],
  ])('%s', (_, html) => {
    expect(said(html)).not.toEqual([]);
  });
});
