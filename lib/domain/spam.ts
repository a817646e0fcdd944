/** The vocabulary of promotion, by trade. No word of it proves anything by itself: where it stands, and with what, does (lib/tamper).
 *  Sources: terms seen on tampered government pages; studies of promotional infections and their word cores (IEEE S&P 2016, 2017). */

/** Betting and lotteries: words that offices write in warnings only. No word may also begin inside honest ones (以下注意, 楼盘口碑, 加快三). */
export const betting =
  '投注 下注平台 网上下注 押注 买球 博彩 赌场 赌球 百家乐 老虎机 水果机 骰宝 轮盘赌 捕鱼达人 捕鱼机 捕鱼游戏 棋牌 炸金花 斗牛牛 德州扑克 六合彩 六开彩 时时彩 分分彩 快三平台 快三开奖 快三官网 快3平台 快3开奖 快3官网 赛车pk 幸运飞艇 一肖 特码 体彩网 福彩网 计划app 娱乐城 娱乐场 娱乐平台 现金网 皇冠体育 皇冠娱乐 皇冠足球 皇冠篮球 皇冠现金 皇冠官网 皇冠网 澳门皇冠 葡京 美高梅 贵宾会 真人娱乐 真人视讯 真人荷官 荷官 返水 首存 彩金 不让提款 存款送 注册送 滚球 让球 盘口赔率 赔率 在线开户 必威 bet casino slot slotgacor gacor togel terpercaya maxwin sbobet judi 开奖直播 杀号 高频彩 计划群 正版资料 澳彩 港彩 赛车开奖 开好彩 天天彩 幸运28 加拿大28 真人第一 旗舰厅 电子游艺 买外围 世界杯外围 足球外围 飞艇平台 极速赛车 极速飞艇';

/** Sports as betting sites dress in them; offices of sport write these too. */
export const matches =
  '购彩 竞彩 竞猜 即时比分 足球比分 比分直播 比分网 比分预测 欧洲杯 世界杯 欧冠 英超 西甲 nba cba 电竞 电子竞技 赛程表 足球 篮球 体育直播';

/** Pornography, as search phrases. */
export const adult =
  '无码 有码 一区二区 二区三区 一二三区 国产精品 精品国产 国产自拍 偷拍 盗摄 人妻 熟女 丝袜 美腿 伊人 麻豆 大香蕉 婷婷五月 五月天 av 三级片 三级电 黄片 色情 色图 色综合 裸聊 约炮 找小姐 情色 福利姬 中文字字幕 久久久 久久精品 久久综合 综合久久 国产久久 精品久久 久久不卡 久久在线 久久免费 狠狠 一卡二卡 楼凤 外围女 外围模特 高端外围 商务模特 看片软件 免费看片 黄色视频 成人视频 成人电影 成人直播 成人抖音 成人影院 午夜影院 裸贷 约会软件 黑料网 吃瓜网 同城约会 上门按摩 空降上门';

/** What such phrases hold beside; each by itself is honest. */
export const adultLike =
  '亚洲 欧美 日韩 成人 中文字幕 在线观看 在线播放 天堂 激情 自拍 免费视频 高清视频 国产 精品 综合 免费观看 影视';

/** Private game servers. */
export const games =
  '私服 sf发布 传奇sf 传奇私服 传奇合击 新开传奇 单机传奇 复古传奇 战神传奇 传奇辅助 传奇发布 传奇版本 传奇微变 传奇手机版 开服表 游戏外挂 变态版 公益服 变态服 满v版 无限钻石 gm后台 内购版 透视挂 自瞄 外挂免费 辅助外挂 游戏辅助 发布网';

/** False papers, loans, medicine, forged goods, services to cheat search engines. */
export const trade =
  '办证 刻章 假证 假学历 代开发票 高仿 网赚 刷单 黑帽 壮阳 白癜风 治癜风 代办包过 考试包过 无抵押贷款 代孕 男科 网贷 破解版 跑分平台 usdt跑分 蜘蛛池 霸屏 养号 刷粉 刷赞 听话水 迷药 催情 春药 假发票 假币 替考 代写论文 论文代写 职称代评 黑户 秒下款 套现 提额 养卡 征信修复 贷款口子 信用卡代还 查开房 开房记录 聊天记录恢复 私家侦探 侦探调查 翻墙软件 虚拟币 比特币 以太坊 usdt 泰达币 高权重 万艾可 伟哥 答案出售';

/** What search phrases for a site end in. */
export const web =
  '官网 官方网 官方网站 官方平台 官方入口 官方下载 官方客户端 官方app 网址 登录入口 注册入口 登录网 app下载 下载app 手机版 手机app 网页版 安卓版 苹果版 ios 客户端下载 最新版 最新网址 备用网址';

/** Calls to pay, play or bet, as sellers write them. */
export const calls =
  '注册即送 注册就送 注册送 首充 首存 充值送 送彩金 领彩金 领取彩金 在线投注 稳赚 日赚 躺赚 包赢 带你赢 诚招代理 招代理 当天下款 当天放款 一夜情 永久地址 永久网址 备用地址 防失联 信誉保证';

/** How sellers offer: alone these are the words of any trade. */
export const offers =
  '出售 出租 批发 到付 秒到 秒下 秒批 无视 包过 包下 包邮 多少钱 哪里买 买哪里 购买渠道 资源群 预约 办理 代办 代写 代发 代考 代扣 代还 代评 调查 取证 恢复 技巧 大全 免费版 靠谱 全国 同城 上门 推荐 一比一 可查 加群 下载 购买';

/** What stands before 体育, 娱乐 and 彩票 where they are no brand's. */
export const honestModifiers =
  '全民 群众 学校 校园 文化 教育 竞技 公共 社区 网络 大众 民族 传统 农村 少年 老年 年人 职工 科技 卫生 广播 电视 旅游 文旅 休闲 户外 水上 冰雪 航空 军事 国家 中国 世界 国际 省级 市级 县级 区级 全国 全省 全市 全县 全区 我市 我县 我省 我区 我国 本市 地方 社会 基层 疾人 妇女 少儿 幼儿 特殊 智慧 数字 现代 健康 医疗 媒体 新闻 美术 音乐 艺术 劳动 智育 德育 美育 文艺 文娱 参加 参与 开展 发展 从事 热爱 喜爱 关心 关注 支持 加强 推进 推动 促进 组织 举办 观看 融入 投身 崇尚 负责 分管 主管 涉及 包括 以及 繁荣 振兴 建设 公益 商业 职业 专业 业余 高校 大学 中学 小学 机关 企业 行业 阳光 快乐 餐饮 住宿 购物 健身 唱歌 歌舞 游艺 剧本 影视 演艺 表演 聚众 供人 亲子 夜间 都市 乡村 城市 儿童 民间 福利 体育 销售 购买 发行 代销 网上 私彩 即开 电脑 竞猜 足球 篮球 乐透 擅自 非法 传媒 出版 广电 城乡 青年 女子 男子 团体 残障 校外 课外 课后 幼教 职教 高教 电子 大型 各类 其他 相关 有关 包含 属于 关于 互联 线上 线下';

/** What brands of entertainment call themselves; honest names have these words too. */
export const entertainment =
  '体育 娱乐 国际 彩票 游戏 捕鱼 影院 电子 会所 俱乐部 麻将 扑克 电玩 电玩城 棋牌室';

/** Words that sites are made of, and honest names and texts as well. */
export const usual =
  '入口 直播 视频 影视 赛事 在线 手游 页游 平台 网上 线上 下载 注册 登录 登陆 官方 客户端 手机 观看 网站 备用 最新 版本 免费 高清 真人 网易 app vip 大厅 开奖 代理 信誉 体验 首页 手机端 攻略 排行榜 正规 十大 入金 聊天 交友 返利 赌博';

/** What offices write when they speak of such things: warnings, cases, and the lawful lotteries' own vocabulary. */
export const honestContext =
  '打击 查处 查获 禁言 封禁 约谈 移交公安 移送公安 黑产 严惩 整治 防范 警惕 谨防 防骗 诈骗 犯罪 违法 违规 非法 涉嫌 案件 处罚 曝光 举报 投诉 禁止 取缔 关停 治理 扫黄打非 虚假 受骗 上当 被骗 赌资 抓获 团伙 侦破 判处 罚款 没收 提醒 请勿 切勿 拒绝 远离 危害 销毁 收缴 劝阻 宣传教育 公益金 理性 实体店 彩民 彩票销售 双色球 大乐透 兑奖 中奖 体彩中心 福彩中心 预防 反诈 涉案 网民 民警 嫌疑 获刑 牟利 宣判 帮凶 警方 窝点 扣押 赌客 不得 责令 夸大 诱导 邀请赛 锦标赛 象棋 围棋 移送 拘留 境外赌博 网络赌博 跨境赌博 参与赌博 赌博网站 涉赌 涉黄 引诱 即开型 停止销售 销量 诊疗 治疗 患者 门诊 医院 纠纷 娱乐场所 出入口 严禁 破获 制售 行骗 骗取 骗局 冒充 声称 自称 案例 典型案 一案 条件案 赌博案 声明 公安 派出所 劝导 警示 揭秘 识别 谨慎 打掉 不得以 名义组织 扰民 噪音 噪声 博彩业 博彩業 博彩监察 博彩監察 幸运博彩 幸運博彩 抵制 渗透 投注站 投注点 暗链 篡改 被植入 植入赌博 植入色情 监测发现 漏洞 仿冒 假冒 冒用 套路 依法关闭 认准 退币 游艺设备 内容审核 坐诊 显微 棋牌类 百家乐园 一肖像 成人高考 自学考试 成绩查询 避孕 预约挂号 专家门诊 岗位 赛马会 賽馬會 办证大厅 办证中心 办证窗口 办证服务';
