/** What the first page says, in Chinese. */

export const welcomeZhCN = {
  'welcome.title': '开始使用明察',
  'welcome.lead':
    '打开政府信息公开工作年度报告，明察就在页面上标出问题，并在面板中逐条说明位置、依据和整改建议。',
  'welcome.pin': '固定到工具栏',
  'welcome.pinDetail': '点击浏览器工具栏上的扩展图标（拼图），再点“明察”旁的图钉。角标上的数字就是问题数。',
  'welcome.pinned': '已经固定。角标上的数字就是问题数。',
  'welcome.open': '打开一份报告',
  'welcome.openDetail': '在 gov.cn 网站上打开年度报告，审阅自动进行，不必操作。',
  'welcome.panel': '打开面板',
  'welcome.panelDetail': '点击工具栏上的明察图标。点面板中的一条问题，页面就滚动到相应位置。',
  'welcome.panelKey': '点击工具栏上的明察图标，或按 {key}。点面板中的一条问题，页面就滚动到相应位置。',
  'welcome.try': '试审示例报告',
  'welcome.tryDetail': '示例随扩展安装，不需要网络；其中的单位和数字都是虚构的。',
  'welcome.privacy': '审阅全部在这台电脑上完成，不上传任何内容。',
} as const;
