/** The command line: `npm run --silent review -- [options] SOURCE...`. Wiring only. */
import { version } from '../../package.json';
import { languageFor } from '../i18n/language';
import { Misuse, parseCommand } from './args';
import { helpTexts } from './help';
import { endWithReader, print } from './print';

endWithReader();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (problem) {
  if (!(problem instanceof Misuse)) throw problem;
  console.error(`mingcha：${problem.message}\n用法见 npm run --silent review -- --help`);
  process.exitCode = 2;
}

/** What a mode needs is loaded with it: a stream's engine runs in threads, and would only delay their start here.
 *  @returns the exit status */
async function run(words: readonly string[]): Promise<number> {
  const command = parseCommand(words);
  switch (command.kind) {
    case 'help':
      await print(helpTexts[languageFor(process.env['LC_ALL'] ?? process.env['LANG'] ?? '')]);
      return 0;
    case 'version':
      await print(`${version}\n`);
      return 0;
    case 'sources':
      return (await import('./answer-sources')).answerSources(command);
    case 'stream':
      return (await import('./answer-stream')).answerStream(command);
    case 'across':
      return (await import('./answer-across')).answerAcross(command);
  }
}
