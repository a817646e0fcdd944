/** The reviewer, injected into a page once its detector or a person asks. A second one ends the first. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReviewer } from '../lib/shell/reviewer';

export default defineContentScript({
  registration: 'runtime',
  // The page could read and forge window messages.
  noScriptStartedPostMessage: true,
  main(ctx) {
    void startReviewer(ctx.signal);
  },
});
