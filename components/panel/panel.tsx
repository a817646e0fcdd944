/** The whole panel of one tab. Everything that it can do to browser or page is an action that it is given. */
import type { ComponentChildren } from 'preact';
import type { HandingOver } from '../../lib/export/handing-over';
import type { Policy } from '../../lib/settings/policy';
import type { Desk } from '../../lib/shell/panel/desk';
import type { PanelFacts } from '../../lib/shell/panel/panel-tab';
import { useLastReview, useSilence } from './last-review';
import { Notice } from './notice';
import { NoticeButtons } from './notice-buttons';
import { OptionsButton } from './options-button';
import type { PanelActions } from './panel-actions';
import { PanelScopeSwitch, type PanelScope } from './panel-scope';
import { ReviewView } from './review-view';
import { PolicyContext } from '../controls/policy';
import { SpeechContext, type Speech } from '../controls/speech';
import { noticeOf } from './tab-notice';
import '../controls/tokens.css';
import '../controls/base.css';
import './panel.css';

interface PanelProps {
  readonly facts: PanelFacts;
  readonly desk: Desk;
  readonly marks: boolean;
  /** Whether single keys do something. */
  readonly keys: boolean;
  /** Who reviews; empty where nobody is named. */
  readonly reviewer: string;
  /** What is known and wished when findings are copied or saved. */
  readonly over: HandingOver;
  readonly policy: Policy;
  readonly speech: Speech;
  readonly actions: PanelActions;
  readonly scope: PanelScope;
  readonly onScope: (scope: PanelScope) => void;
  /** What is shown in place of the page. */
  readonly batch: ComponentChildren;
}

/** The page's review, a notice where there is none, or the batch. While a page is reviewed again, its last review stays. */
export function Panel({
  facts,
  desk,
  marks,
  keys,
  reviewer,
  over,
  policy,
  speech,
  actions,
  scope,
  onScope,
  batch,
}: PanelProps) {
  const shown = useLastReview(facts);
  const silent = useSilence(shown);
  const notice = noticeOf(shown, silent);
  const { t } = speech;
  return (
    <SpeechContext.Provider value={speech}>
      <PolicyContext.Provider value={policy}>
        <main class="panel" lang={speech.language}>
          <OptionsButton onClick={actions.options} />
          <PanelScopeSwitch scope={scope} onChange={onScope} />
          {scope === 'batch' ? (
            batch
          ) : notice === null && shown.state?.kind === 'reviewed' ? (
            <ReviewView
              key={shown.tab?.id}
              review={shown.state.review}
              record={shown.record}
              desk={desk}
              earlier={shown.state.earlier}
              pick={facts.pick}
              busy={facts.state?.kind === 'reviewing'}
              marks={marks}
              keys={keys}
              reviewer={reviewer}
              over={over}
              actions={actions}
            />
          ) : (
            notice && (
              <Notice
                title={t(notice.title)}
                busy={notice.busy}
                actions={<NoticeButtons notice={notice} actions={actions} />}
              >
                {notice.details.map((detail) => (
                  <p key={detail}>{t(detail, notice.values)}</p>
                ))}
              </Notice>
            )
          )}
        </main>
      </PolicyContext.Provider>
    </SpeechContext.Provider>
  );
}
