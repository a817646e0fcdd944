/** Promotional text injected into the page, shown by two independent signs or by one that admits no other reading. */
import { isCertain } from '../tamper/suspicion';
import { definePageRule } from './define';
import { foreignText } from './parts/foreign-text';

export const injectedText = definePageRule({
  id: 'injected-text',
  severity: 'error',
  group: 'tampering',
  basis: null, // what does not belong on the page was put there by somebody else: no document needs to say so
  meaning: {
    'zh-CN':
      '页面文字被篡改：地名、机构名或“政府信息公开”等固定用语被推广词覆盖，或页面中被加入推广文字。只凭词语本身不作判断，须有两个相互独立的迹象，或一个不可能有其他解释的迹象。体育、彩票、公安、文旅等部门正常使用的词语不在此列。',
    en: 'The text was tampered with: names of places or agencies or fixed phrases are overwritten by promotion, or promotion was added. A word alone proves nothing: it takes two independent signs, or one that admits no other reading.',
  },
  texts: {
    'zh-CN': {
      'name-replaced': '“{term}”出现在本应是地名、机构名称或固定用语的位置，共{count}处，页面疑遭篡改',
      displaced:
        '“{term}”出现在本应是地名的位置，共{count}处，而页面自身的电话、备案号、标识码指向“{meant}”，页面疑遭篡改',
      keyword: '页面中出现与本页无关的推广文字“{term}”，共{count}处，页面疑遭篡改',
      noise: '页面文字中夹杂异常内容“{term}”，共{count}处，页面疑遭篡改或为机器转换的仿冒页',
      appended: '正文之外被附加推广文字“{term}”，共{count}处，页面疑遭篡改',
      advice: '请立即恢复原文，并对网站进行安全排查，清除后门和暗链，而不只是改正本页文字',
      notApplicable: '页面没有可以读取的文字',
    },
    en: {
      'name-replaced':
        '“{term}” stands where a place, an agency or a fixed phrase belongs ({count|time|times})',
      displaced:
        '“{term}” stands where a place belongs ({count|time|times}), while the page’s own telephone, record and site numbers are those of “{meant}”',
      keyword: 'Promotional text “{term}” that has nothing to do with the page ({count|time|times})',
      noise: 'Foreign matter such as “{term}” is mixed into the text ({count|time|times})',
      appended: 'Promotional text “{term}” was added outside the article ({count|time|times})',
      advice: 'Restore the text and have the site examined for back doors, not only this page corrected',
      notApplicable: 'The page has no text that could be read',
    },
  },
  examples: {
    good: '澄原市民政局2023年政府信息公开工作年度报告',
    bad: '星澜体育官网市民政局2023年政府信息公开工作年度报告',
  },
  appliesTo: ({ reading }) => reading.blocks.length > 0,

  *check(subject) {
    for (const fault of foreignText(subject, isCertain)) {
      const { term, meant } = fault.with;
      yield { ...fault, with: { term, count: fault.at.length, meant } };
    }
  },
});
