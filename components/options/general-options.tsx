/** How the tool itself looks and speaks. */
import { Check } from '../controls/check';
import { Choice } from '../controls/choice';
import { useFixed } from '../controls/policy';
import type { OptionsPartProps } from './options-props';
import { useSpeech } from '../controls/speech';

const languages = ['auto', 'zh-CN', 'en'] as const;
const themes = ['auto', 'light', 'dark', 'contrast'] as const;
const sizes = ['normal', 'large', 'largest'] as const;

/** Language, theme and size of the text to choose, and whether pages are marked. */
export function GeneralOptions({ settings, actions: { change } }: OptionsPartProps) {
  const { t } = useSpeech();
  const isFixed = useFixed();
  return (
    <>
      <div class="options-fields">
        <Choice
          label={t('options.language')}
          value={settings.language}
          choices={languages.map((value) => ({ value, text: t(`options.language.${value}`) }))}
          fixed={isFixed('language')}
          onChange={(language) => change({ language })}
        />
        <Choice
          label={t('options.theme')}
          value={settings.theme}
          choices={themes.map((value) => ({ value, text: t(`options.theme.${value}`) }))}
          fixed={isFixed('theme')}
          onChange={(theme) => change({ theme })}
        />
        <Choice
          label={t('options.textSize')}
          value={settings.textSize}
          choices={sizes.map((value) => ({ value, text: t(`options.textSize.${value}`) }))}
          fixed={isFixed('textSize')}
          onChange={(textSize) => change({ textSize })}
        />
      </div>
      <Check on={settings.marks} fixed={isFixed('marks')} onChange={(marks) => change({ marks })}>
        {t('options.marks')}
      </Check>
    </>
  );
}
