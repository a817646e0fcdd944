/** What the texts of links say of whom they lead to: institutions and companies, services and programs. Source: links of government pages, in
 *  the open and in menus, and of infected ones. */

/** Names of institutions, media, shops that pages link to in the open and in menus. */
export const institution =
  /政府|(?:[局厅委署院校所会社]|(?<!代)办)$|大学|学院|学校|医院|银行|新闻|日报|晚报|在线$|广播|电视|[市县省]|(?<!社)区|协会|中心|地图|邮箱|党|人民|中国|国家|图书|博物|文明|信用|招标|采购|集团|公司|(?<!官)网$|技术支持|版权|备案/;

/** What else leads away from a box that is shut: services and the page's own tools. */
export const tools = /统计|下载|登录|系统|平台|微[信博]|关注|分享|更多|浏览器|^[^〇々\u3400-\u9fff]*$/;

/** A company signs with its kind, an office with its own. */
export const signed =
  /公司$|有限公司|集团|股份|厂$|银行|大学|学院|学校|中学|小学|政府|[局厅委办署]$|法院|协会|学会/;
/** What pages let their readers load. */
export const programs = /浏览器|阅读器|播放器|输入法|office|wps|pdf|控件|插件/;
/** Services of offices, named with the same words. */
export const services = /客户端|app|地图|邮箱|登录|系统|平台|专区|专栏/;

/** An office's name, which leads to no address that is bought by the dozen. */
export const organ = /(?:人民政府|[市县区省].{0,12}[局厅委])$/;
