/** The frame of the extension's own pages: the product's name, the page's title, its content. */
import type { ComponentChildren } from 'preact';
import { useSpeech } from './speech';
import './tokens.css';
import './base.css';
import './page-frame.css';

interface PageFrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function PageFrame({ title, children }: PageFrameProps) {
  const { t, language } = useSpeech();
  return (
    <div class="page" lang={language}>
      <header class="page-head">
        <p>
          <img src="/icon/mark.svg" alt="" width="20" height="20" />
          {t('product')}
        </p>
        <h1>{title}</h1>
      </header>
      <main class="page-main">{children}</main>
    </div>
  );
}
