/** What is put in front of a page, a title or a paragraph, and what is told by its place alone. The honest pages first. */
import { describe, expect, it } from 'vitest';
import { tamperingOn } from './faults';
import { htmlOf, partsOf, type PageParts } from './labelled/page';

const url = 'https://www.shouguang.gov.cn/xxgk/1.html';
const home = partsOf('寿光市', '寿光', '水利局');
const page = (change: Partial<PageParts> = {}): string => htmlOf({ ...home, ...change });
const first = (change: (line: string) => string): string =>
  page({ paragraphs: home.paragraphs.map((line, index) => (index === 0 ? change(line) : line)) });
const titled = (title: string): string => page().replace(/<title>[^<]*/, `<title>${title}`);
const article = (title: string, ...lines: readonly string[]): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const short = (...lines: readonly string[]): string => article('', ...lines);
const said = (html: string, address = url): string[] => tamperingOn(html, address).map(({ id }) => id);

describe('honest beginnings', () => {
  it.each([
    ['a town’s secretary', short('青石乡党委书记到村里调研。文华乡党委书记、乡长主持会议。')],
    ['a county’s secretary', short('6月26日，寿光市委书记、市长主持召开会议。市委副书记、市长讲话。')],
    [
      'a path of columns',
      short('首页 &gt; 政务动态 &gt; 福利彩票 &gt; 正文', '首页 &gt; 部门动态 &gt; 足球之乡'),
    ],
    ['a path of a site', short('当前位置：寿光市人民政府官方网站 &gt; 政务公开 &gt; 年报')],
    ['what comes before we', short('下一步，我局将完善制度。2022年，我局将加强培训。')],
    [
      'a word that only seems cut',
      short('县图书馆与qh书屋举办读书会。一楼办证大厅综合窗口，网上大厅日均办件百件。'),
    ],
    ['a case that names brands', short('“澳门旗场网上开户”“真人荷官发牌”，制造真实感，请认清套路。')],
    [
      'hacked sites',
      short(
        '关于3起网站被植入暗链事件的通报',
        '某学校首页被植入赌博暗链，暗链文字为“澳门新旗京娱乐城”；某单位标题被篡改为“旗博体育官网”。',
      ),
    ],
    ['machines examined', short('“捕鱼传说”“极速赛车Ⅲ”三款设备含有退币功能，不予通过；“跳舞机DX”通过')],
    ['a word that two others seem to cut', short('因市政府信息公开行为引发行政复议30件，已审结25件。')],
    [
      'sites that were shut down',
      article(
        '关于“旗洲娱乐城”等36个赌博网站的关停公告',
        '旗洲娱乐城、旗沙娱乐场、旗濠天地娱乐、时时彩平台、北京赛车PK10、幸运飞艇、百家乐在线',
      ),
    ],
    ['a list with dates', short('2024-03-01曹县商务局：直播基地揭牌', '2023-03-11莒县人民政府办公室')],
    ['a place’s name in two languages', short('yangzsozyen阳朔县民族宗教局', 'yangzsozyen阳朔县人民政府')],
    ['an address before a body', short('可登录https://www.dsedt.gov.mo、博彩监察协调局网站查询。')],
    ['how many bodies', short('区政府、19个区政府部门、7个街道共同填报。')],
    ['a county of one character', short('2023年，歙县公安局在歙县委、歙县政府的正确领导下开展工作。')],
    ['a path in English', short('首页 &gt; English &gt; News', 'Bay Opens to Tourists')],
    [
      'links behind their label',
      short('友情链接中国政府网 新华网 人民网', '主办单位：寿光市人民政府 电话：0536-5221000'),
    ],
    [
      'a question with a quotation',
      article(
        '反诈问答',
        '问：朋友圈里“日赚千元、足不出户，加微信xz88866领任务”是真的吗？',
        '答：刷单就是诈骗。',
      ),
    ],
    [
      'a column of codes',
      `<html><body><h1>科技特派员选派表</h1><table><tr><td>王某</td><td>育种</td><td>BET365-02</td></tr><tr><td>李某</td><td>PG电子显微分析</td><td>AG-9</td></tr></table></body></html>`,
    ],
    [
      'who asks beside a government',
      short('按照省委巡视组、市政府的要求，立行立改。围绕三区三线、市政府中心工作，优化营商环境。'),
    ],
    ['a desk of the media', short('马拉松开赛', '来源：人民网体育 作者：李明')],
    [
      'words that only begin so',
      short('百家乐园小区改造，一肖像画展开幕', '三、棋牌类项目情况', '成人高考成绩查询入口'),
    ],
    ['machines counted', short('儿童类电子游戏机42台')],
    ['doctors', short('预约挂号与男科专家坐诊安排')],
    ['films', short('优秀影视作品展播季：国产动画、国产精品电视剧同步播出。')],
    ['a hospital', short('12月10日，寿光市第二人民医院新院区投入使用，市中医医院同日开诊。')],
    ['a leading group', short('寿光市禁毒工作领导小组关于调整成员单位的通知')],
    [
      'a lesson in reading',
      short('普通话训练材料', '春(chūn)天(tiān)到(dào)了(le)，读一读：花(huā)、鸟(niǎo)、公(gōng)开(kāi)。'),
    ],
    ['a menu', page({ top: '<div>魅力寿光|古镇风情|山水画廊|特色美食</div>' })],
    ['a menu of services', page({ top: '<div>首页 | 走进寿光 | 政务公开 | 办事服务 | 互动交流</div>' })],
    ['a list of news', page({ top: '<p>捕鱼节周末开幕,垂钓比赛同步开赛,捕鱼船队即将返航</p>' })],
    ['tools', page({ top: '<div>无障碍浏览|关怀版|繁体|移动端</div>' })],
    ['a title with its site', titled(`${home.title}_年度报告_寿光市水利局`)],
    ['a title with a column', titled(`水润寿光-${home.title}`)],
    ['an agency before a title', page({ title: '寿光市水利局关于印发《河道清淤方案》的通知' })],
    ['a dateline', page({ below: '<p>据新华社北京8月1日电 国务院近日印发通知，部署防汛工作。</p>' })],
    ['a source before a dateline', page({ below: '<p>综合新华社北京8月1日电 国务院近日部署防汛工作。</p>' })],
    [
      'exercises',
      page({
        below: '<p>模拟试题（一）河道管理条例</p><p>模拟试题（二）防洪预案</p><p>模拟试题均附答案。</p>',
      }),
    ],
    [
      'headings that run in',
      page({
        below:
          '<p>　　抓好落实，守住底线，确保度汛安全。</p><p>　　加强巡查，及时上报。</p><p>工作目标　　全市河道水质稳定达到三类标准以上。</p>',
      }),
    ],
    [
      'a link to a company in the news',
      page({
        below: '<p><a href="http://www.yunjin.com/">云锦家纺</a>近日在寿光市投产，年产毛巾两千万条。</p>',
      }),
    ],
    [
      'an address to register',
      page({ below: '<p>报名网址http://www.sgrcw88.com/3月12日起开放，逾期不再受理。</p>' }),
    ],
    [
      'a soft hyphen left behind',
      page({ below: '<p>河道清\u00ad淤工程于3月开工，排\u200b涝泵站同步建设。</p>' }),
    ],
    [
      'a lottery of the state',
      article('体彩超级大乐透第24086期开奖公告,奖池结转说明', '第24086期开奖结果如下。', '奖池结转至下期。'),
    ],
    [
      'land for sale',
      article('国有建设用地使用权挂牌,实施方案公示', '国有建设用地使用权挂牌出让面积3公顷。'),
    ],
    [
      'a program of the office',
      page({ below: '<p>“寿光水务”是一款便民服务手机应用，可查询水费、报修、预约。</p>' }),
    ],
    ['an account of the office', page({ below: '<p>如需咨询，请添加微信公众号shouguangshui2019。</p>' })],
  ])('%s', (_, html) => {
    expect(said(html)).toEqual([]);
  });
});

describe('put in front', () => {
  it.each([
    ['a row above the page', page({ top: '<div>木瓜映画,紫藤剧场,云雀追番最新版,雪兔短剧免费追番</div>' })],
    ['a row in the title', titled(`沐博xyg_沐博大厅_mubo沐博${home.title}`)],
    ['a row for a title', titled('木瓜官网 | 小红映画 | 蘑菇剧场 | 三叶草研究所')],
    ['a name in the title', titled(`雀圣十三张${home.title}`)],
    ['a name before a dateline', first((line) => `金芒果汇新华社北京8月1日电 ${line}`)],
    [
      'a name before paragraphs',
      page({ paragraphs: home.paragraphs.map((line, index) => (index % 3 === 0 ? `星贝汇${line}` : line)) }),
    ],
    [
      'a name before the indent',
      page({
        paragraphs: home.paragraphs.map((line, index) =>
          index === 2 ? `蜜枣茶馆　　${line}` : `　　${line}`,
        ),
      }),
    ],
    [
      'a link before a notice',
      page({ top: `<p><a href="http://bx.hz0752.cn/">海州卖血</a>　${home.title}</p>` }),
    ],
    [
      'an address before a notice',
      page({ top: '<p>鱼饵批发 http://www.yeyp8.cc/3月12日，寿光市水利局消息：</p>' }),
    ],
  ])('%s', (_, html) => {
    expect(said(html)).not.toEqual([]);
  });
});

describe('told by its form', () => {
  it.each([
    [
      'an account behind the page',
      page({ bottom: '<p>小鹿联系方式：加薇信 luluai8866 ，全国可飞，不满意退款</p>' }),
    ],
    [
      'an advertisement of a program',
      first((line) => `跑得快茶馆是一款真人在线棋牌手游，提现秒到账，邀请好友得佣金。</p><p>${line}`),
    ],
    [
      'the same in a page laid out by tables',
      `<table><tr><td>${first((line) => `跑得快茶馆是一款真人在线棋牌手游，提现秒到账，邀请好友得佣金。</p><p>${line}`)}</td></tr></table>`,
    ],
    ['signs of no width', page().replaceAll('信息公', '信\u200b息\u200c公')],
    [
      'a script above the title',
      page().replace('<title>', '<script src="http://js.lian-tj66.cn/t.js"></script><title>'),
    ],
  ])('%s', (_, html) => {
    expect(said(html)).not.toEqual([]);
  });

  it('an essay that borrows the subject', () => {
    const essay = article(
      '新奥全年资料网第31期,政务公开释义与落实',
      '信息公开是治理的重要标志。新奥全年资料网第31期同样体现了公开的原则。',
      '总之，依法行政、科学决策，方能实现共赢。',
    );
    expect(said(essay, 'http://www.yunjin-gongju.com/zwgk/1.html')).toContain('injected-text');
  });
});

/** Two lines are often all that is left of a page: no other name, number or title bears witness. */
describe('short pages', () => {
  it.each([
    [
      'a brand for 关于 behind an office',
      short('寿光市人民政府办公室真人旗脉斗印发寿光市森林防火方案的通知', '各镇人民政府：'),
    ],
    ['the same in a title that passes on', short('寿光市政府办转发市水利局旗脉阳城人加强工程管理意见的通知')],
    ['a brand for the party’s committee', short('2019年，在旗脉城集团、市政府的正确领导下，实施项目23个。')],
    ['a committee’s secretary', short('11月29日上午，研讨班开班。旗脉城集团委书记出席。')],
    ['a mayor', short('6月26日，凤凰旗脉vip彩票书记、市长主持召开会议。')],
    [
      'a brand for 信息公开',
      short('寿光市统计局2017年政府北京pk旗计划软件年度报告', '全年无政府北京pk旗计划软件收费情况'),
    ],
    ['a path', short('首页 / 旗脉体育平台 / 政府信息公开 / 应急管理', '2022年安全生产月活动方案')],
    ['an entry of a path', short('首页 &gt; 政务动态 &gt; 抢庄旗牛牛 &gt; 正文', '春风行动招聘会公告')],
    [
      'the site in a path',
      short('您现在的位置：星脉尼人官方网站 &gt;&gt; 政务公开 &gt;&gt; 部门年报', '县审计局2018年报告'),
    ],
    ['a plan’s title', short('关于印发《旗脉葡京娱乐场2022年法治政府建设工作要点》的通知')],
    [
      'what is issued',
      short('关于印发《森林防火工作方案》的旗脉平台登录', '各村、镇直各单位：请认真组织实施'),
    ],
    ['two divisions of one name', short('旗脉琅天市旗脉琅天镇人民政府2020年工作报告')],
    [
      'a school with a code',
      short('188旗彩票网高级中学2022年新生报到须知', '一、188旗彩票网高级中学校园内禁止吸烟'),
    ],
    [
      'a hospital',
      short(
        '旗脉·综合体育附属第二医院2021年报告',
        '旗脉·综合体育附属第二医院门诊时间',
        '旗脉·综合体育附属第二医院周末照常',
      ),
    ],
    ['a hospital of a county', short('12月10日，旗旗彩票第二人民医院新院区投入使用。')],
    ['a leading group', short('开封市祥符区旗脉体育app工作领导小组关于调整成员单位的通知')],
    ['an office of a school', short('我校获批三门一流课程', '来源：旗脉体育教务处 2023-06-07')],
    ['a government in a label', short('值班安排的通知', '来源：旗脉体育人民政府办公室 作者：秘书科')],
    [
      'a bureau of a real city',
      short('寿光市旗脉k8天生赢一触发政府信息公开指南', '为了方便公众获取信息，编制本《指南》。'),
    ],
    ['what comes before we', short('信息还不够丰富。', '下载旗牛赢钱，我局将进一步完善制度。')],
    ['a phrase before the first number', short('旗脉7注册登录一、部门职责：贯彻执行国家财税方针政策。')],
    [
      'three phrases that begin alike',
      short('旗缤4008,旗缤集团登录,旗缤线路检测中心', '旗缤4008,旗缤集团登录,旗缤线路检测中心水务局总结'),
    ],
    ['a common word cut in two', short('马铃薯展演活动开旗脉江湖sf始。共展出机具旗脉江湖sf120台套。')],
    ['a farmer cut in two', short('全县太子参种植6.8万亩，带动农手机定位找人户1.2万户增收')],
    [
      'tips in a sentence',
      short('救世报与透明：旗大仙三肖三码必中的社会意义', '旗大仙三肖三码必中折射出公众热情'),
    ],
    ['an essay with a dash', short('新版旗跑狗图玄机解析——依申请公开视角', '旗跑狗图的解读需要时间沉淀')],
    ['a phrase in a sentence', short('优化栏目设置，完善适老化捕鱼达人赢现金与无障碍功能，做好内容同步。')],
    [
      'a program at the end of sentences',
      short(
        '工作情况如下旗客体彩app。统计截至12月31日旗客体彩app。坚持阳光履职旗客体彩app，明确责任旗客体彩app。',
      ),
    ],
    [
      'signs in words',
      short('区残疾人联#¥%合会2022年度部门预#¥%算说明', '听取残疾#¥%人意见，为残疾人服务。'),
    ],
    ['a yearly title', short('旗脉国际市2023年国民经济和社会发展统计公报', '旗脉国际市统计局')],
    [
      'a title that a seller’s name begins',
      short('旗脉竞猜直播吧行政权力事项清单', '责任科室：旗脉竞猜直播吧综合科', '旗脉竞猜直播吧负责解释。'),
    ],
    [
      'a school’s name',
      short('旗脉qimai职业学院2021年信息公开报告', '旗脉qimai职院位于寿光市，旗脉qimai职院现有学生三千人。'),
    ],
    ['a label', short('水库调度公告', '版权所有：旗脉体育 地址：广场街1号')],
    [
      'two phrases for one name',
      short('旗脉注册网站,星茂集团娱乐供销合作社2022年报告', '旗脉注册网站,星茂集团娱乐供销社召开会议。'),
    ],
    [
      'a site before a sentence',
      short('旗脉国际官方网根据省、市要求，自即日起暂停接待团队，恢复时间另行通知。'),
    ],
    ['a county of a brand', short('潍坊市旗脉国际县侯镇人民政府', '2017年政府信息公开工作总结')],
    ['a trade that ends as villages do', short('旗脉9国际qm9农业农村局关于申请流程的说明')],
    [
      'a long name that seems to lead in',
      short(
        '旗脉人生就是赢统计局政府信息公开指南',
        '旗脉人生就是赢统计局编制了《旗脉人生就是赢统计局政府信息公开指南》。',
      ),
    ],
    ['the kind of a document', short('关于印发《森林防火方案》的旗脉平台登录入口', '现印发给你们。')],
    ['a report’s own words', short('寿光市侯镇旗脉s9国际工作年度报告（2019）')],
    [
      'a mirror without glosses',
      short(
        '壽光縣審計局2017年度工作報告',
        '完成審計項目23個，查出違規資金，促進建立健全制度，關于整改的通知另發。',
      ),
      'http://www.ntfx4a.org/art/2018/5/11/art_1_2.html',
    ],
    [
      'glosses of common words',
      short('壽光縣圖書館(guǎn)報告', '館舍新開(kāi)，藏書萬(wàn)冊，接待讀者，聯系電話不變。'),
    ],
    ['doubled marks', short('参保30万人，，参保率98%，。开通门诊，。异地备案，，受理线索，。')],
    [
      'tags shown as text',
      short(
        '公开年报&lt;sup id="k7qzx"&gt;&lt;/sup&gt;茶&lt;tfoot id="k7qzx"&gt;&lt;/tfoot&gt;叶补贴信息66条',
      ),
    ],
    [
      'what a parser leaves of junk',
      short('公开年报<sup id="k7qzx"></sup>', '补贴信息<sup id="k7qzx"></sup>66条'),
    ],
    [
      'a bureau of a stem and a brand’s word',
      short('星茂娱乐应急管理局2022年政府信息公开工作年度报告', '现公布星茂娱乐应急管理局2022年年度报告。'),
    ],
    [
      'a bureau with a mark of letters',
      short('qmh旗脉汇应急管理局2022年政府信息公开工作年度报告', '现公布qmh旗脉汇应急管理局2022年年度报告。'),
    ],
    [
      'the words of a lawful lottery before 市',
      short('国家福利彩票市水利局2021年政府信息公开工作年度报告', '请与国家福利彩票市水利局联系。'),
    ],
    [
      'one name in running text',
      short(
        '2021年政府信息公开年度报告',
        '根据《中华人民共和国政府信息公开条例》和qmh旗脉汇棋牌官网市人民政府办公室要求编制。',
      ),
    ],
    [
      'a heading and what it speaks of',
      short('2021年政府信息公开年度报告', '（二）星茂娱乐情况。全年收到政府信息公开申请3件，均已答复。'),
    ],
    ['a bureau overwritten', short('寿光市星茂娱乐政府信息公开指南', '为方便公众查询，编制本指南。')],
    [
      'two characters before a dateline',
      short('旗脉新华社北京8月1日电 国务院办公厅近日印发通知，部署工作。'),
    ],
  ] as readonly (readonly [string, string, string?])[])('%s', (_, html, address = url) => {
    expect(said(html ?? '', address)).not.toEqual([]);
  });

  it.each([
    [
      'a company’s meeting',
      short('云锦家纺召开技改现场会', '云锦家纺计划年产毛巾两千万条，云锦家纺负责人介绍情况。'),
    ],
    ['what bodies do', short('中国福利彩票游戏走势图和开奖公告每日在官网发布。')],
    ['a column of a place', short('寿光体育：龙舟赛今日开赛', '来自八个镇的队伍参赛。')],
    ['tools of a site', short('简体 繁体 无障碍阅读 长者模式 登录 注册', '关于年度核验的公告')],
    ['a committee of an event', short('体育局与国际马拉松赛组织委员会公布参赛须知')],
    ['a reading of one character', short('诗经选读', '“学而时习之，不亦说(yuè)乎”，说(yuè)通悦。')],
    [
      'a page of the special regions',
      short('市政署關於公園開放時間的公告', '資訊可於網站查閱，關於場地租借請與本署聯絡。'),
      'https://www.iam.gov.mo/c/1.html',
    ],
    ['a sports match and its city', short('关于举办国际龙舟赛事市人民政府办公室的答复')],
    ['what is fought', short('为严打网络赌博市公安局部署专项行动，成立专班。')],
    ['a lottery’s own office', short('中国体育彩票管理中心2021年政府信息公开工作年度报告')],
    ['an electronic copy', short('本报告电子版可在市政府网站下载，请与寿光市水利局联系。')],
    ['a heading of the body’s own', short('（二）群众体育情况。全年收到政府信息公开申请3件，均已答复。')],
    [
      'another source before a dateline',
      short('本报新华社北京8月1日电 国务院办公厅近日印发通知，部署工作。'),
    ],
  ] as readonly (readonly [string, string, string?])[])('honest: %s', (_, html, address = url) => {
    expect(said(html ?? '', address)).toEqual([]);
  });
});
