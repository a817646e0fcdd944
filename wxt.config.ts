import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '明察 · 年报审阅助手',
    description: '在政府网站上就地审阅政府信息公开工作年度报告',
  },
});
