/** The reviewer, injected into a page once its detector or a person asks. A second one ends the first. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { untilNext } from '../lib/shell/page/only-one';
import { startReviewer } from '../lib/shell/page/reviewer';

export default defineUnlistedScript(() => {
  void startReviewer(untilNext(document));
});
