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
