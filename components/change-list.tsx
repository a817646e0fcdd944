/** Differences between two settings, one line each. */
import { reportTexts } from '../lib/i18n/report-texts';
import { ruleSummary } from '../lib/export/rule-texts';
import type { Change } from '../lib/settings/file';
import type { Settings } from '../lib/settings/model';
import type { Term } from '../lib/settings/term';
import { useSpeech, type Speech } from './speech';
import './change-list.css';

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
  const { t } = speech;
  const name = change.key === 'off' ? t('options.ruleOff') : t(`options.${change.key}`);
  const fromTo = (from: string, to: string) => [t('options.change.to', { name, from, to })];
  switch (change.kind) {
    case 'switch':
      return fromTo(t(change.to ? 'options.off' : 'options.on'), t(change.to ? 'options.on' : 'options.off'));
    case 'day':
      return fromTo(change.from ?? t('options.statutory'), change.to ?? t('options.statutory'));
    case 'choice':
      return change.key === 'language'
        ? fromTo(t(`options.language.${change.from}`), t(`options.language.${change.to}`))
        : fromTo(t(`options.theme.${change.from}`), t(`options.theme.${change.to}`));
    case 'value':
      return fromTo(valueWords(change.key, change.from, speech), valueWords(change.key, change.to, speech));
    case 'list': {
      const said = (items: readonly (string | Term)[]) =>
        items.map((item) => itemWords(item, change.key, speech)).join(reportTexts[speech.language].and);
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

function itemWords(item: string | Term, key: Change['key'], { t, language }: Speech): string {
  if (typeof item === 'string') return key === 'off' ? `“${ruleSummary(item, language)}”` : item;
  return `“${item.term}” (${item.host ?? t('options.everywhere')})`;
}
