/** The sections in which a report tells of its own work: what may be told anew, or told in words that stood elsewhere. */
import type { SectionKey, TemplateKey } from '../../domain/keys';

const told: ReadonlySet<SectionKey | null> = new Set(['overview', 'problems']);

/** Sections one and five; every section where no form prescribes any. */
export function toldSections<S extends { readonly key: SectionKey | null }>({
  sections,
  template,
}: {
  readonly sections: readonly S[];
  readonly template: TemplateKey;
}): readonly S[] {
  return sections.filter(({ key }) => template === '2008' || told.has(key));
}
