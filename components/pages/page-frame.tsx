/** The frame of the extension's own pages: the product's name, the page's title, its content. */
import type { ComponentChildren } from 'preact';
import { useSpeech } from '../controls/speech';
import '../controls/tokens.css';
import '../controls/base.css';
import './page-frame.css';

interface PageFrameProps {
  readonly title: string;
  /** Stands beside the content where there is room, above it where not. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The title is the page's only h1. */
export function PageFrame({ title, aside, children }: PageFrameProps) {
  const { t, language } = useSpeech();
  return (
    <div class={aside ? 'page page-wide' : 'page'} lang={language}>
      <header class="page-head">
        <p>
          <img src="/icon/mark.svg" alt="" width="20" height="20" />
          {t('product')}
        </p>
        <h1>{title}</h1>
      </header>
      {aside}
      <main class="page-main">{children}</main>
    </div>
  );
}
