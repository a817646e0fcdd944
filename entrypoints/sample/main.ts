/** The bundled sample report, as a page that is reviewed like any other: where no government site is at hand, or no network. */
import { showSample } from '../../lib/shell/page/sample';
import { startReviewer } from '../../lib/shell/page/reviewer';

void start();

async function start(): Promise<void> {
  const address = await showSample();
  await startReviewer(new AbortController().signal, address);
}
