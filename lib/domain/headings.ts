/** How the parts of a report are headed: words by which a heading is recognised beyond its official title. */
import type { SectionKey } from './keys';

/** Keywords of the sections of the forms of 2019 and 2021, for titles that depart from the official one.
 *  Source: titles seen on published reports; the sub-headings of section one repeat them, so the numbering decides. */
export const sectionWords: readonly { readonly key: SectionKey; readonly words: RegExp }[] = [
  { key: 'disputes', words: /行政复议|行政诉讼|复议.{0,6}诉讼/ },
  { key: 'overview', words: /总体(?:工作)?情况|概述|概况|综述|基本情况/ },
  { key: 'requests', words: /收到和处理|依申请公开|公开申请|申请.{0,8}(?:办理|处理)情况/ },
  { key: 'disclosure', words: /主动公开/ },
  { key: 'problems', words: /问题|不足|困难|短板|薄弱|(?:改进|整改)(?:措施|情况)|下一步|打算|努力方向/ },
  {
    key: 'others',
    words: /(?:其他|其它).{0,8}(?:事项|情况|报告|说明)|需要(?:报告|说明)的(?:其他|其它)?事项/,
  },
];

/** The six contents that 政府信息公开条例 of 2007, art. 32, requires, by the words of their usual headings, and 概述. */
export const topicWords: readonly { readonly key: SectionKey; readonly words: RegExp }[] = [
  { key: 'disputes', words: /复议|诉讼|申诉/ },
  { key: 'fees', words: /收费|减免|费用/ },
  { key: 'requests', words: /申请|依申请/ },
  { key: 'disclosure', words: /主动公开|公开政府信息(?:的)?情况|信息公开情况/ },
  { key: 'problems', words: /问题|不足|改进|打算|下一步|工作计划|工作安排|努力方向/ },
  { key: 'others', words: /其他|其它|附表|需要说明|统计表/ },
  { key: 'overview', words: /概述|概况|总体情况|基本情况/ },
];

/** How lines begin that a site adds around every article. */
const siteBeginnings =
  '上一篇 下一篇 上一条 下一条 上篇 下篇 打印 关闭 【打印 【关闭 [打印 [关闭 分享 责任编辑 责编 编辑: 编辑人 审核: 信息来源: 来源: 发布时间: 发布日期: 发布机构: 发文日期: 成文日期: 索引号 字号 字体 [字体 (字体 浏览次数 浏览量 点击数 点击量 访问量 阅读次数 阅读: 扫一扫 微信扫 返回顶部 返回首页 相关链接 相关阅读 相关文档 相关信息 友情链接 网站地图 关于我们 联系我们 版权所有 主办单位 主办: 承办单位 承办: 技术支持 您现在的位置 当前位置 您的位置 首页> 首页» 收藏 我要纠错 纠错 保存 无障碍 政府网站标识码 网站标识码 ©'.split(
    ' ',
  );
const siteInitials: ReadonlySet<string> = new Set(siteBeginnings.map((each) => each.charAt(0)));
const registration = /^(?:.{0,20}(?:ICP备|公网安备)|Copyright)/i;

/** Whether a line is one that a site adds around every article. */
export function isSiteLine(text: string): boolean {
  return (
    (siteInitials.has(text.charAt(0)) && siteBeginnings.some((beginning) => text.startsWith(beginning))) ||
    registration.test(text)
  );
}

/** Names of files that hold a document or a table. */
export const documentFile =
  /\.(?:docx?|xlsx?|wps|et|pdf|ofd|rtf|zip|rar|7z|png|jpe?g|gif|bmp|tiff?|webp)(?:$|[?#&])/i;
/** Link texts that announce an attached document. */
export const attachmentText =
  /附件|附表|附:|\.(?:docx?|xlsx?|wps|et|pdf|ofd|zip|rar)$|点击(?:下载|查看|打开)|下载(?:表格|附件|文件)/i;
/** Pictures that belong to the site, not to the document. */
export const sitePicture =
  /icon|logo|qr|ewm|erweima|weixin|wechat|weibo|share|print|blank|spacer|dot|arrow|banner|beian|gongan|jiucuo|conac|button|btn|loading/i;
