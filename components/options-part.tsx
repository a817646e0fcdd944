/** One part of the options: its title, a line on what it is for, its fields. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './options-part.css';

interface OptionsPartTexts {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

export function OptionsPart({ title, lead, children }: OptionsPartTexts) {
  const id = useId();
  return (
    <section class="options-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="options-lead">{lead}</p>}
      {children}
    </section>
  );
}
