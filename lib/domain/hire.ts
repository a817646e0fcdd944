/** What link farms sell, as search phrases name it. Offices have all of these words: they tell something only in the text of a link to a site of
 *  nobody (lib/tamper/links). Sources: the trades that studies of promotional infections name (IEEE S&P 2016, Hyperlink hiding 2013/14). */
export const hire =
  // Clinics and medicine.
  '不孕 不育 男科 妇科 肛肠 痔疮 狐臭 腋臭 癫痫 鼻炎 近视 皮肤病 银屑 白癜 湿疣 性病 人流 包皮 植发 整形 整容 隆鼻 双眼皮 祛斑 祛痘 减肥 丰胸 增高 试管 供卵 借卵 捐卵 亲子鉴定 代购药 药代购 仿制药 壮阳 必利劲 保健品 ' +
  // Goods and their copies.
  '手表 名表 腕表 名包 包包 奢侈品 复刻 精仿 高仿 代工 球鞋 潮牌 货源 批发 香烟 免税烟 烟酒 茅台 化妆品 代购 网购 成人用品 情趣 ' +
  // Sites and what serves them.
  '服务器 主机 域名 机房 高防 空间 建站 seo 排名 优化 推广 友链 外链 私服 私发 开区 发布网 传奇 传世 魔域 外挂 代练 金币 租号 网游 手游 ' +
  // Films, books, games of chance.
  '电影 影院 影视 韩剧 美剧 追剧 动漫 漫画 里番 小说 种子 迅雷 磁力 下载 视频 直播 写真 交友 比分 走势 开奖 彩票 预测 论坛 ' +
  // Money and papers.
  '贷款 口子 套现 信用卡 征信 网贷 借钱 垫资 过桥 文凭 学历 毕业证 论文 代写 发票 代开 办证 刻章 ' +
  // Hands for hire.
  '清洗 保洁 开锁 换锁 搬家 搬运 疏通 维修 回收 二手 租车 租赁 出租 装修 家政 月嫂 除甲醛 婚庆 摄影 侦探 催收 讨债 要账 注册公司 代理记账 商标 空调 油烟机 打印机 叉车 钢结构 彩钢 破碎机 球磨机 雕刻机 包装机 输送机 烘干机 粉碎机 脚手架 多少钱 哪家好 价格 厂家 电话';
