/** One part of the options: its title, a line on what it is for, its fields. */
import type { ComponentChildren } from 'preact';
import './options-part.css';

interface OptionsPartTexts {
  /** Unique on the page, and part of its address. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A heading, a line below it, and the children. */
export function OptionsPart({ id, title, lead, children }: OptionsPartTexts) {
  return (
    <section id={id} class="options-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="options-lead">{lead}</p>}
      {children}
    </section>
  );
}
