/** The reader's own thread: decodes, reads and judges what was fetched, so that no page of the extension ever waits for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReads } from '../lib/shell/batch/reader-thread';

export default defineUnlistedScript(answerReads);
