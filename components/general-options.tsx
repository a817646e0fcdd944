/** How the tool itself looks and speaks. */
import { Choice } from './choice';
import type { OptionsPartProps } from './options';
import { useSpeech } from './speech';

const languages = ['auto', 'zh-CN', 'en'] as const;
const themes = ['auto', 'light', 'dark'] as const;

export function GeneralOptions({ settings, actions: { change } }: OptionsPartProps) {
  const { t } = useSpeech();
  return (
    <>
      <div class="options-fields">
        <Choice
          label={t('options.language')}
          value={settings.language}
          choices={languages.map((value) => ({ value, text: t(`options.language.${value}`) }))}
          onChange={(language) => change({ language })}
        />
        <Choice
          label={t('options.theme')}
          value={settings.theme}
          choices={themes.map((value) => ({ value, text: t(`options.theme.${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.marks}
          onChange={({ currentTarget }) => change({ marks: currentTarget.checked })}
        />
        {t('options.marks')}
      </label>
    </>
  );
}
