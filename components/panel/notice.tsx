/** One state of the panel in words: what is the case, and what to do next. */
import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly busy?: boolean;
  readonly actions?: ComponentChildren;
}

/** Fills the panel where there is no review to show. */
export function Notice({ title, children, busy = false, actions }: NoticeProps) {
  return (
    <section class="notice" aria-busy={busy}>
      <img src="/icon/mark.svg" alt="" width="40" height="40" />
      <h1>{title}</h1>
      <div class="notice-text">{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </section>
  );
}
