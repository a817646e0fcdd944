/** The vocabulary of promotion, by trade. No word of it proves anything by itself: where it stands, and with what, does (lib/tamper).
 *  Sources: terms seen on tampered government pages; studies of promotional infections and their word cores (IEEE S&P 2016, 2017). */

/** Betting and lotteries: words that offices write in warnings only. */
export const betting =
  '投注 下注 押注 买球 博彩 赌场 赌球 百家乐 老虎机 水果机 骰宝 轮盘 捕鱼 棋牌 炸金花 牛牛 德州扑克 六合彩 六开彩 时时彩 分分彩 快三 快3 赛车pk 幸运飞艇 一肖 特码 马会 体彩网 福彩网 计划app ' +
  '娱乐城 娱乐场 娱乐平台 现金网 皇冠 葡京 美高梅 贵宾会 真人 荷官 返水 首存 彩金 存款送 注册送 滚球 让球 盘口 赔率 在线开户 必威 bet casino slot judi';

/** Sports as betting sites dress in them; offices of sport write these too. */
export const matches =
  '购彩 竞彩 竞猜 比分 欧洲杯 世界杯 欧冠 英超 西甲 nba cba 电竞 电子竞技 赛程 足球 篮球 体育直播';

/** Pornography, as search phrases. */
export const adult =
  '无码 有码 一区 二区 三区 国产精品 精品国产 国产自拍 自拍 偷拍 盗摄 人妻 熟女 丝袜 美腿 伊人 麻豆 婷婷 激情 av 三级片 三级电 黄片 成人 色情 色图 色综合 裸聊 约炮 找小姐 情色 福利姬 中文字幕 中文字字幕 日韩 欧美 亚洲 久久 狠狠 天堂 在线观看 在线播放 免费视频 高清视频';

/** Private game servers. */
export const games =
  '私服 sf发布 传奇sf 合击 开服表 新开传奇 单机传奇 复古传奇 传奇辅助 传奇发布 传奇 微变 外挂 手游 页游';

/** False papers, loans, medicine, forged goods, services to cheat search engines. */
export const trade =
  '办证 刻章 假证 假学历 代开发票 高仿 网赚 刷单 黑帽 壮阳 白癜风 治癜风 包过 无抵押贷款 代孕 男科 网贷';

/** What search phrases for a site end in. */
export const web =
  '官网 官方网 官方网站 官方平台 官方入口 官方下载 官方app 网址 登录入口 注册入口 入口 登录网 app下载 下载app 手机版 手机app 网页版 安卓版 苹果版 ios 客户端下载 最新版 最新网址 备用网址 提款';

/** Words that brands are made of, and honest names and texts as well. */
export const usual =
  '体育 娱乐 国际 平台 直播 在线 网上 线上 下载 注册 登录 登陆 官方 客户端 手机 视频 观看 网站 彩票 赛事 游戏 电子 集团 公司 俱乐部 会所 备用 最新 版本 免费 高清 中国 澳门 香港 网易 app vip 大厅 中心 开奖 代理 信誉 体验 首页 手机端 大全 攻略 排行 排名 推荐 资讯 正规 安全 十大 入金 影院 影视 电影 精品 综合 专区 论坛 社区 聊天 交友 借款 贷款 抵押 信用卡 股票 期货 外汇 投资 理财 返利 麻将 扑克 赌博';

/** What offices write when they speak of such things: warnings, cases, and the lawful lotteries' own vocabulary. */
export const honestContext =
  '打击 查处 查获 严惩 整治 防范 警惕 谨防 防骗 诈骗 犯罪 违法 违规 非法 涉嫌 案件 处罚 曝光 举报 投诉 禁止 取缔 关停 治理 扫黄打非 虚假 受骗 上当 被骗 赌资 抓获 团伙 侦破 判处 罚款 没收 提醒 请勿 切勿 拒绝 远离 危害 销毁 收缴 劝阻 宣传教育 公益金 理性 实体店 彩民 彩票销售 双色球 大乐透 兑奖 中奖 体彩中心 福彩中心 预防 诊疗 治疗 患者 门诊 医院 纠纷';
