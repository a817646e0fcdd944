/** What the first page says, in English. */
import type { welcomeZhCN } from './welcome-zh-cn';

export const welcomeEn: Readonly<Record<keyof typeof welcomeZhCN, string>> = {
  'welcome.title': 'First steps with Mingcha',
  'welcome.lead':
    'Open an annual report on government information disclosure: its faults are marked on the page, and the panel says where they are, what the rule rests on, and what to do.',
  'welcome.pin': 'Pin it to the toolbar',
  'welcome.pinDetail':
    'Click the extensions button of the browser (the puzzle piece), then the pin beside Mingcha. The number on the button is the number of faults.',
  'welcome.pinned': 'It is pinned. The number on the button is the number of faults.',
  'welcome.open': 'Open a report',
  'welcome.openDetail': 'Reports on gov.cn sites are reviewed as they open. There is nothing to click.',
  'welcome.panel': 'Open the panel',
  'welcome.panelDetail':
    'Click Mingcha’s button in the toolbar. A click on a finding scrolls the page to it.',
  'welcome.panelKey':
    'Click Mingcha’s button in the toolbar, or press {key}. A click on a finding scrolls the page to it.',
  'welcome.try': 'Try the sample report',
  'welcome.tryDetail':
    'It comes with the extension and needs no network. Its agency and figures are made up.',
  'welcome.privacy': 'Everything is done on this machine. Nothing is uploaded.',
};
