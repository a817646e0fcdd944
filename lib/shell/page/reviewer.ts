/** The reviewer inside a page: it reviews, marks, reports; then it waits for calls and for late content. */
import { isDismissed } from '../../decisions/model';
import { reportTexts } from '../../i18n/report-texts';
import { judge } from '../../judge/review';
import { createMarks } from '../../marks/draw';
import { placeAt } from '../../marks/place-at';
import type { MarkedFinding } from '../../marks/model';
import { watchPage } from '../../marks/watch';
import { acceptedOf } from '../../report/accepted';
import { read } from '../../report/read';
import { recordOf } from '../../report/record';
import { arrivals } from '../../snapshot/arrivals';
import { fromPage, type PageOptions } from '../../snapshot/from-page';
import { pageTexts } from '../../snapshot/page-text';
import type { Snapshot } from '../../snapshot/tree';
import { markedFindings } from './marked-findings';
import { askWorker, onAskReviewer } from '../messages';
import type { Commission, ReviewMade } from './calls';
import { measured } from './timing';
import { unsuitable } from '../worker/unsuitable';

/** In milliseconds: somewhat longer than a shown finding pulses. */
const brief = 4_000;

/** Starts reviewing the page. The signal ends it: marks go, listeners go, nothing of it stays.
 *  @param address where the page counts as standing, if not where it does */
export async function startReviewer(signal: AbortSignal, address?: string): Promise<void> {
  const refusal = unsuitable(document);
  if (refusal) {
    await askWorker('failed', refusal);
    return;
  }
  const told = await askWorker('begin', undefined);
  if (told.kind === 'answer' && !signal.aborted) work(told.value, address, signal);
}

function work(commission: Commission, address: string | undefined, signal: AbortSignal): void {
  let { asked, marks: isMarked, language, settings, dismissals, previous } = commission;
  let findings: ReviewMade['review']['findings'] = [];
  let found: readonly MarkedFinding[] = [];
  let reported = '';
  const isLate = arrivals(document);
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const pageNow = (options?: PageOptions): Snapshot => {
    const snapshot = fromPage(document, options);
    return address === undefined ? snapshot : { ...snapshot, url: address };
  };

  const marks = createMarks(document, {
    onPick: (findingId) => void askWorker('picked', { findingId }),
    words: () => reportTexts[language].severity,
    reread: () => read(pageNow(), acceptedOf(settings.labels)),
    signal,
  });

  const marked = (): readonly MarkedFinding[] => {
    const dismissed = new Set(findings.filter((each) => isDismissed(each, dismissals)).map(({ id }) => id));
    return isMarked ? found.filter(({ id }) => !dismissed.has(id)) : [];
  };

  const draw = (): void => marks.draw(marked());

  /** @returns the review and the report's record, or null where it says what was last reported: the marks then stay as they are */
  const reviewPage = (always: boolean, bySettings: boolean): ReviewMade | null =>
    measured('review', () => {
      const snapshot = measured('snapshot', () => pageNow({ isLate }));
      const reading = measured('extract', () => read(snapshot, acceptedOf(settings.labels)));
      const reviewed = measured('check', () =>
        judge(snapshot, reading, { settings, previous: previous?.record ?? null }),
      );
      const words = JSON.stringify(reviewed.review);
      if (words === reported && !always) return null;
      reported = words;
      findings = reviewed.review.findings;
      const speaks = asked || reviewed.review.kind === 'report';
      found = speaks ? markedFindings(reviewed, reading, language) : [];
      measured('mark', draw);
      return {
        asked,
        bySettings,
        review: reviewed.review,
        record: reading.kind === 'report' ? recordOf(reading.report) : null,
        previous: previous?.id ?? null,
      };
    });

  const report = (always: boolean, bySettings = false): void => {
    try {
      const made = reviewPage(always, bySettings);
      if (made) void askWorker('reviewed', made);
    } catch (error) {
      void askWorker('failed', { reason: 'crash', detail: String(error) });
    }
  };

  /** What is not marked shows when it is asked for, and goes again. */
  const showUnmarked = (findingId: string): void => {
    if (marked().some(({ id }) => id === findingId)) return;
    const unmarked = found.find(({ id }) => id === findingId);
    if (!unmarked) return;
    marks.draw([...marked(), unmarked]);
    clearTimeout(hiding);
    hiding = setTimeout(draw, brief);
  };

  const unlisten = [
    onAskReviewer('ping', () => true),
    onAskReviewer('review', (wish) => {
      ({ asked, marks: isMarked, language, settings, dismissals, previous } = wish);
      report(true, wish.bySettings);
      return true;
    }),
    onAskReviewer('show', ({ findingId }) => {
      showUnmarked(findingId);
      return marks.show(findingId);
    }),
    onAskReviewer('showPlace', (location) => {
      const place = placeAt(location, read(fromPage(document)));
      return place ? marks.glance(place) : 'gone';
    }),
    onAskReviewer('sight', ({ findingId }) => {
      showUnmarked(findingId);
      return marks.sight(findingId);
    }),
    onAskReviewer('pageTexts', () => pageTexts(document)),
    onAskReviewer('setMarks', ({ on }) => {
      isMarked = on;
      draw();
      return true;
    }),
    onAskReviewer('dismiss', (changed) => {
      const before = marked().length;
      dismissals = changed;
      // A confirmation or a note changes no mark; what is dismissed or restored changes their number.
      if (marked().length !== before) draw();
      return true;
    }),
  ];
  signal.addEventListener('abort', () => unlisten.forEach((stop) => stop()));
  // Back from the browser's cache: the worker has forgotten the page meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && report(true), { signal });

  report(true);
  watchPage(document, { onChange: () => report(false), signal });
}
