/** A part of a fourth set, retold: written by somebody who had not seen the program, over techniques rather than terms, and the honest lines that
 *  were accused when it was first read. */
import { htmlOf, partsOf, type PageParts } from './page';

export interface Sample {
  readonly technique: string;
  readonly html: string;
}

const home = partsOf('青田县', '青田', '水利局');
const page = (change: Partial<PageParts> = {}): string => htmlOf({ ...home, ...change });
const everywhere = (from: string, to: string): string => page().replaceAll(from, to);
const inside = (from: string, to: string): string => page().replace(from, to);
const shut = (style: string, what: string): string => page({ below: `<div style="${style}">${what}</div>` });
const links = (...texts: readonly string[]): string =>
  texts.map((text, index) => `<a href="http://kx${index}7731.top/">${text}</a>`).join(' ');

/** Everything here is tampered with; what is missed is printed. */
export const fourth: readonly Sample[] = [
  ...['飓风电竞', '8虎娱', '茄子短视频下载', '昊天棋局', '锦尧娱乐', '77宸app'].map((term) => ({
    technique: 'full name',
    html: everywhere(home.place, term),
  })),
  ...['雷火竞技', 'PG电子', '黄金城hjc', '酷鲨直播'].map((term) => ({
    technique: 'stem',
    html: everywhere(home.stem, term),
  })),
  ...['必发集团官网', 'AG真人厅', '蜜桃影像', '易赢球探'].map((term) => ({
    technique: 'agency',
    html: everywhere(home.agency, term),
  })),
  ...['沙巴盘口', '千亿球友会', '韦德1946', '彩神8争霸'].flatMap((term) => [
    { technique: 'disclosure', html: everywhere('政府信息公开', term) },
    { technique: 'statute', html: inside('政府信息公开条例', `${term}条例`) },
  ]),
  ...[
    '香蕉社区_久久福利资源站_伊人午夜入口',
    '单双大小公式,福彩3D杀号,排列五胆码,双色球必中胆',
    '足球让球技巧-大小球预测-滚球走地',
  ].map((term) => ({ technique: 'row', html: page({ top: `<div>${term}</div>` }) })),
  ...[
    '<p>网赌被黑提现不了，出黑团队微信 chuhei8899</p>',
    '<p>标签：不看征信 手机秒批两万 黑户口子</p>',
    '<div>2024-06-01 客服Q 2938475610 专业办本科文凭、四六级证，可入网可查</div>',
    '<p>试管选性别 供卵助孕 三代包男孩 微信zhuyun520</p>',
  ].map((bottom) => ({ technique: 'behind the footer', html: page({ bottom }) })),
  ...['卡五星作弊器', '私彩投注平台', '莞式按摩上门'].map((term) => ({
    technique: 'in a word',
    html: inside('公开内容还不够丰富', `公开内${term}容还不够丰富`),
  })),
  ...['雀神棋牌', '曼巴电竞竞猜', '虎扑球盘', '代孕包成功', '蓝莓视频', '鼎丰汇'].flatMap((term) => [
    { technique: 'before a full stop', html: inside('均按期答复，没有', `均按期答复${term}。没有`) },
    { technique: 'in a sentence', html: inside('解读形式还比较', `解读${term}形式还比较`) },
  ]),
  ...[
    '赢钱大师技巧群，跟单稳赚',
    '沙龙国际网投，充一百送五十八，大额无忧',
    '跑狗玄机,白姐玄机图,六合论坛',
  ].map((term) => ({
    technique: 'hidden text',
    html: shut('position:absolute;clip:rect(0,0,0,0)', term),
  })),
  { technique: 'hidden links', html: shut('display:none', links('四方支付通道')) },
  {
    technique: 'hidden links',
    html: page({ below: `<noscript>${links('脱衣视频', '自拍论坛', '成人抖阴')}</noscript>` }),
  },
  {
    technique: 'hidden links',
    html: page({ below: `<details><summary></summary>${links('大乐透内幕号', '双色六码')}</details>` }),
  },
  {
    technique: 'head',
    html: page({ title: '金鲨银鲨单机版-最新游戏大厅' }).replace(/<h1>[^<]*/, `<h1>${home.title}`),
  },
  { technique: 'head', html: inside('</title>', '_蜜柚直播</title>') },
  { technique: 'head', html: inside('</head>', '<title>葡萄真人荷官</title></head>') },
  {
    technique: 'head',
    html: inside('content="政府信息公开工作年度报告"', 'content="聚彩堂开奖最快，注册领88元体验金"'),
  },
  ...[
    'eval(atob("bG9jYXRpb24uaHJlZj0iaHR0cHM6Ly9xcDk5LnZpcCI="))',
    'window["\\x6c\\x6f\\x63\\x61\\x74\\x69\\x6f\\x6e"]["\\x68\\x72\\x65\\x66"]="\\x68\\x74\\x74\\x70\\x73\\x3a\\x2f\\x2f\\x79\\x6c\\x38\\x2e\\x63\\x63"',
    'if(navigator.userAgent.match(/360Spider|Bytespider/i)){document.getElementsByTagName("h1")[0].innerHTML="斗球"}',
    'location.href="http://go.tz51.xyz/a.php"',
    'document.write(unescape("%3Ca href=%27http://www.hgw0088.net%27%3E%u7687%u6735%3C/a%3E"))',
  ].map((code) => ({ technique: 'script', html: page({ bottom: `<script>${code}</script>` }) })),
  { technique: 'script', html: page({ bottom: '<script src="https://tj.qs8x.icu/js/tongji.js"></script>' }) },
  {
    technique: 'script',
    html: page({ bottom: '<iframe style="display:none" src="http://gg.5kcai.com/in.php"></iframe>' }),
  },
];

/** Honest lines of such pages. */
export const fourthPassages: Readonly<Record<string, readonly string[]>> = {
  政务服务管理局: ['办件情况同步推送国家政务服务平台电子监察系统，由市纪委监委驻局纪检组督办。'],
  人力资源和社会保障局: [
    '清水湾国际大酒店：西餐厨师2名；星之海网络科技有限公司：直播运营4名。',
    '职业中介、代考、包过类培训机构专项检查41家。',
  ],
  公安局: [
    '某棋牌室提供赌博条件案',
    '斗牛场内严禁赌博押注。',
    '公安机关破获制售假证案：查获假毕业证1800余枚',
    '近期个别群众收到“低息贷款、当天放款、黑户可做”的短信，声称是银行合作机构，实际以“包装费”名义行骗。',
    '【以案释法】网上刷单、出租银行卡，小心成为“帮凶”',
  ],
  文化和旅游局: ['剧本杀、电竞酒店备案38家。', '芦笙踩堂、斗牛、村超邀请赛等活动有序开展。'],
};

/** Places that no list has, on the host that is written from their names. */
export const spelled: readonly (readonly [place: string, stem: string, host: string])[] = [
  ['岚陌县', '岚陌', 'lanmo'],
  ['澄墟区', '澄墟', 'chengxu'],
  ['石峦县', '石峦', 'shiluan'],
];
