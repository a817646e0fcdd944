/** One sign of injected text: not enough to be certain, enough for a person to look. */
import { isCertain } from '../tamper/suspicion';
import { definePageRule } from './define';
import { foreignText } from './parts/foreign-text';

export const suspiciousText = definePageRule({
  id: 'suspicious-text',
  severity: 'warning',
  group: 'tampering',
  basis: null, // one sign is a question, not a breach
  meaning: {
    'zh-CN': '页面文字有一个被篡改的迹象，但不足以断定，请人工核对。已确定的另报为“被植入文字”。',
    en: 'One sign that the text was tampered with, to be looked at by a person. What is certain is reported as injected text.',
  },
  texts: {
    'zh-CN': {
      'name-replaced': '“{term}”出现在本应是地名、机构名称或固定用语的位置，请核对是否被篡改',
      displaced:
        '“{term}”出现在本应是地名的位置，而页面自身的电话、备案号、标识码指向“{meant}”，请核对是否被篡改',
      keyword: '“{term}”像是推广文字，请核对是否属于本页内容',
      noise: '页面文字中夹杂异常内容“{term}”，请核对',
      appended: '“{term}”像是附加在正文之外的推广文字，请核对',
      advice: '请对照原文核对；如非本单位发布的内容，请恢复原文并排查网站安全',
      notApplicable: '页面没有可以读取的文字',
    },
    en: {
      'name-replaced':
        '“{term}” stands where a place, an agency or a fixed phrase belongs: was it put there?',
      displaced:
        '“{term}” stands where a place belongs, while the page’s own telephone, record and site numbers are those of “{meant}”: was it put there?',
      keyword: '“{term}” looks like promotion: does it belong to the page?',
      noise: 'Something odd, “{term}”, is mixed into the text',
      appended: '“{term}” looks like promotion added outside the article',
      advice:
        'Compare with the original; where it is not your own text, restore it and have the site examined',
      notApplicable: 'The page has no text that could be read',
    },
  },
  examples: {
    good: '根据《岚泽县人民政府办公室关于做好年度报告编制工作的通知》',
    bad: '根据《岚泽县人民政府办公室卡瓦湾做好年度报告编制工作的通知》',
  },
  appliesTo: ({ reading }) => reading.blocks.length > 0,

  *check(subject) {
    yield* foreignText(subject, (suspicion) => !isCertain(suspicion));
  },
});
