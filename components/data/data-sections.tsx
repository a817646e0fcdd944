/** The parts of a report with the beginning of their text; the rest folds out, and every line leads to the page. */
import { sectionForms } from '../../lib/domain/forms';
import type { SectionKey } from '../../lib/domain/keys';
import type { Location } from '../../lib/judge/model';
import type { ReportRecord } from '../../lib/report/record';
import { useSpeech } from '../controls/speech';

interface DataSectionsProps {
  readonly record: ReportRecord;
  readonly onShow: (location: Location) => void;
}

interface Part {
  readonly title: string;
  /** Whether the title stands on the page. */
  readonly isHeading: boolean;
  readonly section: SectionKey | null;
  readonly isKnown: boolean;
  readonly lines: readonly string[];
}

/** Enough to recognise a part by. */
const firstWords = 48;

/** A part that the form does not know is said to be none of it. A click on a heading or a line shows it on the page. */
export function DataSections({ record, onShow }: DataSectionsProps) {
  const { t } = useSpeech();
  const parts: readonly Part[] = [
    ...extra(t('data.preamble'), record.preamble),
    ...record.sections.map(({ key, ordinal, title, text }) => ({
      title: ordinal === null ? title : `${ordinal}、${title}`,
      isHeading: true,
      section: key,
      isKnown: sectionForms.some((form) => form.key === key) || record.template === '2008',
      lines: text,
    })),
    ...extra(t('data.closing'), record.closing),
  ];
  return (
    <ol class="data-sections">
      {parts.map((part, index) => (
        <li key={index}>
          <PartView part={part} onShow={onShow} />
        </li>
      ))}
    </ol>
  );
}

function PartView({ part, onShow }: { readonly part: Part; readonly onShow: (location: Location) => void }) {
  const { t } = useSpeech();
  const { title, isHeading, isKnown, section, lines } = part;
  const show = (quote: string) => onShow({ kind: 'text', section, quote });
  const name = title.replace(/^[^、]*、/, '');
  return (
    <>
      {isHeading ? (
        <button type="button" class="data-heading" onClick={() => show(name)}>
          {title}
        </button>
      ) : (
        <span class="data-heading">{title}</span>
      )}
      {!isKnown && <small>{t('data.sectionUnknown')}</small>}
      {lines.length === 0 ? (
        <p class="data-quiet">{t('data.noLines')}</p>
      ) : (
        <details>
          <summary>
            {beginning(lines)} <span>{t('data.lines', { count: lines.length })}</span>
          </summary>
          {lines.map((line, index) => (
            <button key={index} type="button" class="data-line" onClick={() => show(line)}>
              {line}
            </button>
          ))}
        </details>
      )}
    </>
  );
}

function extra(title: string, lines: readonly string[]): readonly Part[] {
  return lines.length > 0 ? [{ title, isHeading: false, section: null, isKnown: true, lines }] : [];
}

function beginning([first = '']: readonly string[]): string {
  const characters = [...first];
  return characters.length > firstWords ? `${characters.slice(0, firstWords).join('')}…` : first;
}
