/** Phrases that people search sites and programmes by, and terms of a deal, as sellers strew them. Patterns over folded text in lower case.
 *  Source: rows of phrases on tampered pages. */
export const searchPhrases = {
  /** Terms of a deal that no office offers. */
  bargain: /货到付款|包过|包下证|秒到账|可查|一比一|无视征信/,
  /** A thing to load or watch, and how: 某某直播app下载, 某某钱包官网. */
  site: /(?:app|软件|视频|直播|影院|影视|手游|游戏|交易所|加速器|钱包|盒子|助手|平台|体育|娱乐|国际|电子|真人|全站|网页|登录|官网|旗舰厅|中文版)(?:中国|官方|最新|手机|免费|正版|安卓|苹果|ios|网页版?|在线|app)*(?:官方网站|官网|网站|网址|入口|登录|注册|下载|客户端|版本?|观看|大全|app)$/,
  /** What people ask, of what offices do not offer: 哪个app好买球彩. */
  asked:
    /^(?=.*(?:哪[个里家些]|怎么|怎样|如何|什么|多少|[吗么]$))(?=.*(?:app|[买赌投]球|足彩|竞彩|彩票|投注|下注|提款|赢钱|直播|欧洲杯|世界杯|娱乐城|棋牌|开户|网赌|赌钱|365))/,
  /** How alone, behind a name. */
  searched:
    /(?:官网|官方网站|网址|(?:官方|最新|登录|网页)入口|app|app下载|手机版|网页版|免费版|最新版本?|破解版|版下载|平台注册|下载安装|资料大全|邀请码|预测网|爆料网)$/,
  /** The characters that both end in. */
  ends: new Set('站网址口录册载端版本看全p装码'),
  /** Verbs behind which a site or programme is named as something to use. */
  used: /登录|登陆|访问|通过|使用|下载|打开|进入|点击|搜索|关注|注册|推广|上线|开通|开发|建设|升级|开设|推出|运营|依托|利用|借助|查询|详见|认准|安装|整治|查处|关停|冒充|[在从到见可请及和与的用].{0,2}$/,
} as const;
