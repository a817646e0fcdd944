/** The parts of the options, for going straight to one. */
import { useSpeech } from '../controls/speech';
import './options-nav.css';

interface OptionsNavProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Links within the page. */
export function OptionsNav({ parts }: OptionsNavProps) {
  const { t } = useSpeech();
  return (
    <nav class="options-nav" aria-label={t('options.parts')}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
