/** Text or links hidden from visitors that promote something or lead to foreign sites. */
import { hostOfPage } from '../domain/hosts';
import { unseenPromotion } from '../tamper/examine';
import { findHidden } from '../tamper/hidden/hidden';
import { isAllowed } from '../tamper/wishes';
import { definePageRule } from './define';

export const hiddenText = definePageRule({
  id: 'hidden-text',
  severity: 'error',
  group: 'tampering',
  basis: null, // nobody writes for readers what readers cannot see
  meaning: {
    'zh-CN':
      '页面中藏有访问者看不到、却在推广或指向境外及无关网站的文字或链接（暗链），包括注释、图片说明等属性以及脚本写入的隐藏内容。隐藏本身不是问题：菜单、选项卡、打印和读屏文字、移动端副本、分享按钮、统计代码和政府网站链接都不在此列。',
    en: 'Something that visitors cannot see promotes or leads to foreign sites, also in comments, in attributes, and in boxes that scripts write. Hiding alone is nothing: menus, tabs, print and screen-reader text, mobile copies, share buttons, statistics and links to government sites are not meant.',
  },
  texts: {
    'zh-CN': {
      link: '页面藏有访问者看不到的外部链接“{term}”，共{count}处，疑为暗链',
      text: '页面藏有访问者看不到的推广文字“{term}”',
      comment: '页面注释中藏有推广内容“{term}”，共{count}处',
      advice: '请删除隐藏内容，并对网站进行安全排查，查明植入途径',
      notApplicable: '页面没有可以检查的内容',
    },
    en: {
      link: 'A link to a foreign site, “{term}”, is hidden from visitors ({count} in all)',
      text: 'Promotional text is hidden from visitors: “{term}”',
      comment: 'Promotion stands in a comment of the page: “{term}” ({count} in all)',
      advice: 'Remove it, and have the site examined for the way by which it came in',
      notApplicable: 'The page has nothing to look at',
    },
  },
  examples: {
    good: '<div style="display:none"><a href="/xxgk/">政务公开</a></div>',
    bad: '<div style="position:absolute;left:-3271px"><a href="http://qv88.example">星澜体育</a></div>',
  },
  appliesTo: () => true,

  *check({ snapshot, reading, settings }) {
    const home = hostOfPage(snapshot.url);
    const unseen = unseenPromotion(snapshot, reading, settings.hosts);
    for (const { kind, term, places } of findHidden(snapshot, home, settings.hosts, unseen)) {
      if (isAllowed(term, settings.allowed, home)) continue;
      yield {
        say: kind,
        at: places,
        with: { term, count: places.length },
        evidence: { technique: 'hidden', term },
      };
    }
  },
});
