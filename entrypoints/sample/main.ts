/** The bundled sample report, as a page that is reviewed like any other: where no government site is at hand, or no network. */
import { showSample } from '../../lib/shell/sample';
import { startReviewer } from '../../lib/shell/reviewer';

void start();

async function start(): Promise<void> {
  const address = await showSample();
  await startReviewer(new AbortController().signal, address);
}
