/** Differences between two settings, one line each. */
import { reportTexts } from '../../lib/i18n/report-texts';
import { formLabels } from '../../lib/domain/form-labels';
import type { Severity } from '../../lib/domain/keys';
import { ruleSummary } from '../../lib/export/rule-texts';
import type { AcceptedLabel } from '../../lib/report/accepted';
import type { Change } from '../../lib/settings/changes';
import type { Settings } from '../../lib/settings/model';
import type { Term } from '../../lib/settings/term';
import { settingName } from './ignored-list';
import { useSpeech, type Speech } from '../controls/speech';
import './change-list.css';

/** Each line says the setting and from what to what, or what is added and removed. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const speech = useSpeech();
  return (
    <ul class="changes">
      {changes
        .flatMap((change) => linesOf(change, speech))
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  );
}

function linesOf(change: Change, speech: Speech): string[] {
  const { t, language } = speech;
  const texts = reportTexts[language];
  const name = settingName(change.key, speech);
  const fromTo = (from: string, to: string) => [t('options.change.to', { name, from, to })];
  switch (change.kind) {
    case 'switch':
      return fromTo(t(change.to ? 'options.off' : 'options.on'), t(change.to ? 'options.on' : 'options.off'));
    case 'day':
      return fromTo(change.from ?? t('options.statutory'), change.to ?? t('options.statutory'));
    case 'value':
      return fromTo(valueWords(change.key, change.from, speech), valueWords(change.key, change.to, speech));
    case 'severity': {
      const word = (severity: Severity | null) =>
        severity === null ? t('options.severity.usual') : texts.severity[severity];
      const rule = ruleSummary(change.rule, language);
      return [t('options.change.severity', { name, rule, from: word(change.from), to: word(change.to) })];
    }
    case 'choice':
      switch (change.key) {
        case 'language':
          return fromTo(t(`options.language.${change.from}`), t(`options.language.${change.to}`));
        case 'theme':
          return fromTo(t(`options.theme.${change.from}`), t(`options.theme.${change.to}`));
        case 'textSize':
          return fromTo(t(`options.textSize.${change.from}`), t(`options.textSize.${change.to}`));
      }
    case 'list': {
      const said = (items: readonly (string | Term | AcceptedLabel)[]) =>
        items.map((item) => itemWords(item, change.key, speech)).join(texts.and);
      return [
        ...(change.added.length > 0 ? [t('options.change.added', { name, items: said(change.added) })] : []),
        ...(change.removed.length > 0
          ? [t('options.change.removed', { name, items: said(change.removed) })]
          : []),
      ];
    }
  }
}

type ValueKey = Extract<Change, { kind: 'value' }>['key'];

function valueWords(key: ValueKey, value: Settings[ValueKey], { t, language }: Speech): string {
  if (key === 'noticeTemplate') return t(value === null ? 'options.template.usual' : 'options.template.own');
  if (value === '' || value === null) return t('options.empty');
  if (typeof value !== 'object') return String(value);
  const { columns, and } = reportTexts[language];
  return value.map((column) => columns[column]).join(and);
}

function itemWords(item: string | Term | AcceptedLabel, key: Change['key'], { t, language }: Speech): string {
  if (typeof item === 'string') return key === 'off' ? `“${ruleSummary(item, language)}”` : item;
  if ('wording' in item) {
    const label = formLabels.find(({ id }) => id === item.label)?.label ?? item.label;
    return `“${item.wording}” (${t('options.wordingNote', { label })})`;
  }
  return `“${item.term}” (${item.host ?? t('options.everywhere')})`;
}
