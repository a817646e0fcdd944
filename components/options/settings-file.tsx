/** All settings out of the browser and back: a file of settings shows what it would change before it does. */
import { useRef, useState } from 'preact/hooks';
import { reportTexts } from '../../lib/i18n/report-texts';
import { changesBetween } from '../../lib/settings/changes';
import { fromFile, toFile, type ReadFile } from '../../lib/settings/file';
import type { Ignored } from '../../lib/settings/held';
import { Button } from '../controls/button';
import { ByPolicy } from '../controls/by-policy';
import { useFixed } from '../controls/policy';
import { ChangeList } from './change-list';
import { IgnoredList, settingName } from './ignored-list';
import type { OptionsPartProps } from './options-props';
import { useSpeech } from '../controls/speech';

interface Chosen {
  readonly name: string;
  readonly read: ReadFile | { readonly kind: 'fault'; readonly fault: 'unreadable' };
}

/** One saves a file, or chooses one, reads the changes line by line, and applies them or not. */
export function SettingsFile({ own, actions }: OptionsPartProps) {
  const { t } = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [imported, setImported] = useState(false);

  const choose = async (file: File | undefined) => {
    setImported(false);
    if (!file) return;
    const text = await file.text().catch(() => null);
    const unreadable = { kind: 'fault', fault: 'unreadable' } as const;
    setChosen({ name: file.name, read: text === null ? unreadable : fromFile(text, own) });
  };
  const done = (isImported: boolean) => {
    setChosen(null);
    setImported(isImported);
    // The same file, mended, may be chosen again.
    if (picker.current) picker.current.value = '';
    picker.current?.focus();
  };

  return (
    <>
      <div class="options-fields">
        <div>
          <Button onClick={() => actions.save('mingcha-settings.json', toFile(own))}>
            {t('options.export')}
          </Button>
        </div>
        <label class="field">
          <span>{t('options.import')}</span>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        </label>
      </div>
      <div role="status">{imported && <p>{t('options.imported')}</p>}</div>
      {chosen?.read.kind === 'fault' && (
        <p class="field-fault" role="alert">
          {t(`options.file.${chosen.read.fault}`, { file: chosen.name })}
        </p>
      )}
      {chosen?.read.kind === 'settings' && (
        <Preview
          name={chosen.name}
          ignored={chosen.read.ignored}
          changes={changesBetween(own, chosen.read.settings)}
          onApply={() => {
            if (chosen.read.kind === 'settings') {
              const { version: _, ...read } = chosen.read.settings;
              actions.change(read);
            }
            done(true);
          }}
          onCancel={() => done(false)}
        />
      )}
    </>
  );
}

interface PreviewProps {
  readonly name: string;
  readonly changes: ReturnType<typeof changesBetween>;
  readonly ignored: readonly Ignored[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

function Preview({ name, changes, ignored, onApply, onCancel }: PreviewProps) {
  const speech = useSpeech();
  const { t } = speech;
  const isFixed = useFixed();
  const overruled = changes.filter(({ key }) => isFixed(key));
  return (
    <section class="options-sub" aria-label={t('options.preview', { file: name })}>
      <h3>{t('options.preview', { file: name })}</h3>
      {changes.length === 0 ? <p>{t('options.noChange')}</p> : <ChangeList changes={changes} />}
      {overruled.length > 0 && (
        <p class="options-lead">
          {t('options.overruled', {
            names: overruled
              .map(({ key }) => settingName(key, speech))
              .join(reportTexts[speech.language].and),
          })}{' '}
          <ByPolicy />
        </p>
      )}
      {ignored.length > 0 && (
        <>
          <p class="options-lead">{t('options.ignored')}</p>
          <IgnoredList ignored={ignored} />
        </>
      )}
      <div class="entry-actions entry-actions-start">
        {changes.length > 0 && (
          <Button strong onClick={onApply}>
            {t('options.apply')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('options.cancel')}</Button>
      </div>
    </section>
  );
}
