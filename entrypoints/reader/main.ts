/** The hidden page that fetches and reads pages of a batch: it stays while the worker comes and goes. */
import { startReader } from '../../lib/shell/batch/reader';

startReader(() => new Worker('/reader-thread.js'));
