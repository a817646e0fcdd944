/** The reviewer inside a page: snapshot, extract, check, mark, report; then it waits for calls and for late content. */
import { reportTexts } from '../i18n/report-texts';
import { judge } from '../judge/review';
import { createMarks } from '../marks/draw';
import { read } from '../report/read';
import { fromPage } from '../snapshot/from-page';
import { markedFindings } from './marked-findings';
import { askWorker, onAskReviewer } from './messages';
import { measured } from './timing';
import { unsuitable } from './unsuitable';

/** In milliseconds: somewhat longer than a shown finding pulses. */
const brief = 4_000;

/** Starts reviewing the page. The signal ends it: marks go, listeners go, nothing of it stays. */
export async function startReviewer(signal: AbortSignal): Promise<void> {
  const refusal = unsuitable(document);
  if (refusal) {
    await askWorker('failed', refusal);
    return;
  }
  const told = await askWorker('begin', undefined);
  if (told.kind === 'nobody' || signal.aborted) return;
  const { language } = told.value;
  let { asked, marks: marked } = told.value;

  const marks = createMarks(document, {
    onPick: (findingId) => void askWorker('picked', { findingId }),
    words: reportTexts[language].severity,
    reread: () => read(fromPage(document)),
    signal,
  });
  let drawn: ReturnType<typeof markedFindings> = [];

  const reviewPage = () =>
    measured('review', () => {
      const snapshot = measured('snapshot', () => fromPage(document));
      const reading = measured('extract', () => read(snapshot));
      const reviewed = measured('check', () => judge(snapshot, reading));
      measured('mark', () => {
        const speaks = asked || reviewed.review.kind === 'report';
        drawn = speaks ? markedFindings(reviewed, reading, language) : [];
        marks.draw(marked ? drawn : []);
      });
      return reviewed.review;
    });

  const run = (): void => {
    try {
      void askWorker('reviewed', { asked, review: reviewPage() });
    } catch (error) {
      void askWorker('failed', { reason: 'crash', detail: String(error) });
    }
  };

  const unlisten = [
    onAskReviewer('ping', () => true),
    onAskReviewer('review', (wish) => {
      asked = wish.asked;
      run();
      return true;
    }),
    onAskReviewer('show', ({ findingId }) => {
      if (!marked) showBriefly(findingId);
      return marks.show(findingId);
    }),
    onAskReviewer('setMarks', ({ on }) => {
      setMarks(on);
      return true;
    }),
  ];
  signal.addEventListener('abort', () => unlisten.forEach((stop) => stop()));

  function setMarks(on: boolean): void {
    marked = on;
    marks.draw(on ? drawn : []);
  }

  /** Where marks are switched off, a finding that is asked for shows by itself, and goes again. */
  function showBriefly(findingId: string): void {
    marks.draw(drawn.filter(({ id }) => id === findingId));
    setTimeout(() => {
      if (!marked) marks.clear();
    }, brief);
  }

  run();
}
