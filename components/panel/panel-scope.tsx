/** 本页 / 批量: whether the panel is about the page in front, or about many. */
import { useSpeech } from '../controls/speech';
import './panel-scope.css';

const panelScopes = ['page', 'batch'] as const;
export type PanelScope = (typeof panelScopes)[number];

interface PanelScopeProps {
  readonly scope: PanelScope;
  readonly onChange: (scope: PanelScope) => void;
}

/** Two buttons, of which one is pressed. */
export function PanelScopeSwitch({ scope, onChange }: PanelScopeProps) {
  const { t } = useSpeech();
  return (
    <div class="panel-scope" role="group" aria-label={t('scope.label')}>
      {panelScopes.map((each) => (
        <button key={each} type="button" aria-pressed={each === scope} onClick={() => onChange(each)}>
          {t(`scope.${each}`)}
        </button>
      ))}
    </div>
  );
}
