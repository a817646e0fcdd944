/** The command line: `npm run --silent review -- [options] SOURCE...`. Wiring only. */
import { version } from '../../package.json';
import { toJsonLine } from '../export/json';
import { languageFor } from '../i18n/language';
import { Misuse, parseCommand, type Options } from './args';
import { helpTexts } from './help';
import { endWithReader, exitStatus, formatReviews, print } from './print';
import { reviewLines } from './review-lines';
import { reviewSources } from './review-sources';
import { expandSources, fileSource } from './sources';

endWithReader();
try {
  await run(process.argv.slice(2));
} catch (problem) {
  if (!(problem instanceof Misuse)) throw problem;
  console.error(`mingcha：${problem.message}\n用法见 npm run --silent review -- --help`);
  process.exitCode = 2;
}

async function run(words: readonly string[]): Promise<void> {
  const command = parseCommand(words);
  if (command.kind === 'help')
    await print(helpTexts[languageFor(process.env['LC_ALL'] ?? process.env['LANG'] ?? '')]);
  else if (command.kind === 'version') await print(`${version}\n`);
  else if (command.ndjsonIn) await answerLines();
  else await answerSources(command);
}

async function answerLines(): Promise<void> {
  for await (const review of reviewLines(process.stdin)) {
    raiseStatus(exitStatus(review));
    await print(toJsonLine(review));
  }
}

async function answerSources({ sources, url, format, previous }: Options): Promise<void> {
  const pages = await expandSources(sources);
  if (url !== null && pages.length !== 1) throw new Misuse('--url 只用于单个页面。');
  const { reviews, complaint } = await reviewSources(pages, {
    url,
    previous: previous === null ? null : fileSource(previous),
  });
  for (const review of reviews) raiseStatus(exitStatus(review));
  if (complaint !== null) {
    console.error(`mingcha：${complaint}`);
    raiseStatus(2);
  }
  await print(formatReviews(reviews, format, new Date()));
}

/** The worst counts. */
function raiseStatus(status: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}
