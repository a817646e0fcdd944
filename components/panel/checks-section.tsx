/** One part of the account of checks: what it is about, and how many there are. */
import type { ComponentChildren } from 'preact';
import { useSpeech } from '../controls/speech';

interface ChecksSectionProps {
  /** Tells the part from the others. */
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A heading with the count, and below it the children. */
export function ChecksSection({ name, title, count, lead, children }: ChecksSectionProps) {
  const { t } = useSpeech();
  const heading = `checks-${name}`;
  return (
    <section class={heading} aria-labelledby={heading}>
      <h2 id={heading}>
        {title}
        <span>{t('checks.count', { count })}</span>
      </h2>
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </section>
  );
}
