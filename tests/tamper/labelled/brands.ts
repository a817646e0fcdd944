/** Invented brands and search phrases of every shape, in two halves that share no name: thresholds may look at the first, never at the second. */

export interface Half {
  readonly name: 'dev' | 'held out';
  /** Names of Han characters alone, without any word of trade. */
  readonly bare: readonly string[];
  /** The same with a word of trade: 金翎国际. */
  readonly han: readonly string[];
  /** With Latin letters or digits. */
  readonly mixed: readonly string[];
  /** As people search for them: with 官网, app下载 and the like. */
  readonly phrases: readonly string[];
  /** Two or three phrases joined by a sign. */
  readonly joined: readonly string[];
  /** Rows of phrases as they stand above a page. */
  readonly rows: readonly string[];
}

export const dev: Half = {
  name: 'dev',
  bare: ['卡瓦湾', '多宝奇盛', '飞凰座', '贝拉米奥', '赢得喜'],
  han: ['金翎国际', '星澜体育', '澜星娱乐', '凤翼棋牌', '九曜电竞', '银鲨国际'],
  mixed: ['QV88在线', 'UvedBet体育', 'kq体育', '8573am银龙', 'BT77娱乐', 'mx电子'],
  phrases: [
    '金翎国际官网',
    '星澜体育app下载',
    'QV88娱乐(中国)官方网站',
    '澜星娱乐手机版登录入口',
    '凤翼棋牌最新网址',
    '九曜电竞投注平台',
    '银鲨捕鱼官方下载',
  ],
  joined: [
    'qv88网上娱乐_QV88APP官网_88体育平台网址',
    '金翎国际官网_金翎国际app下载',
    'kq体育官方网站_kq体育登录入口_kq体育',
  ],
  rows: [
    '精品久久国产一区_国产久久在线观看_久久精品免费视频',
    '星澜体育app官网_星澜体育官方下载_星澜体育手机版',
    '亚洲欧美一区二区三区,欧美日韩中文字幕,亚洲无码在线',
    '蓝鲸影院免费观看_蓝鲸影院高清在线_蓝鲸影院手机版',
    '银鲨捕鱼下载丨银鲨捕鱼官网丨银鲨捕鱼平台',
  ],
};

export const heldOut: Half = {
  name: 'held out',
  bare: ['摩卡蒂', '豪旺角', '鑫麒麟阁', '蒂芙罗', '奔腾宝'],
  han: ['翠湾国际', '皓月体育', '盛凰娱乐', '龙隐棋牌', '风云电竞', '海鲸国际'],
  mixed: ['ZX66在线', 'GoldBet体育', 'ow体育', '9921cc金鼎', 'HT55娱乐', 'jd电子'],
  phrases: [
    '翠湾国际官网',
    '皓月体育app下载',
    'ZX66娱乐(中国)官方网站',
    '盛凰娱乐手机版登录入口',
    '龙隐棋牌最新网址',
    '风云电竞投注平台',
    '海鲸老虎机官方下载',
    '怎么下载皓月体育官方客户端',
  ],
  joined: [
    'zx66网上娱乐_ZX66APP官网_66体育平台网址',
    '翠湾国际官网_翠湾国际app下载',
    'ow体育官方网站_ow体育登录入口_ow体育',
  ],
  rows: [
    '成人国产精品麻豆_麻豆精品国产在线观看_国产麻豆免费视频',
    '皓月体育app官网_皓月体育官方下载_皓月体育手机版',
    '日韩无码一区二区,亚洲熟女中文字幕,无码人妻在线播放',
    '青瓜影院免费观看_青瓜影院高清在线_青瓜影院手机版',
    '海鲸老虎机下载丨海鲸老虎机官网丨海鲸老虎机平台',
  ],
};
