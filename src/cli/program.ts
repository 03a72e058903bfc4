import { Command, CommanderError } from 'commander';
import { terminalText } from '../report/escape/terminalText.js';
import type { Language } from '../shared/language.js';
import { ProblemsError, RequestError } from '../shared/problem.js';
import { addAgreementCommand } from './commands/agreement.js';
import { addCheckCommand } from './commands/check.js';
import { addCleanCommand } from './commands/clean.js';
import { addConvertCommand } from './commands/convert.js';
import type { Does } from './commands/does.js';
import { addFamiliesCommand } from './commands/families.js';
import { addFindingsCommand } from './commands/findings.js';
import { addGuardCommand } from './commands/guard.js';
import { addKernelCommand } from './commands/kernel.js';
import { addMatrixCommand } from './commands/matrix.js';
import { addMergeCommand } from './commands/merge.js';
import { addNewCommand } from './commands/new.js';
import { addPlanCommand } from './commands/plan.js';
import { addPrivacyCommand } from './commands/privacy.js';
import { addPublishCommand } from './commands/publish.js';
import { addRunCommand } from './commands/run.js';
import { addSourcesCommand } from './commands/sources.js';
import { addSynthesiseCommand } from './commands/synthesise.js';
import { addTemplateCommand } from './commands/template.js';
import { addWatchCommand } from './commands/watch.js';
import { exitCodes, exitCodesHelp } from './exitCodes.js';
import { packageVersion } from './packageRoot.js';
import { defaultLanguage, type LanguageFlags } from './projectOptions.js';
import { type ExitCode, openSession, type Session, type Streams } from './session.js';
import { Stopped } from './stoppable.js';
import { languageAsked, usageError } from './usageErrors.js';

const help = `
Start here:
  $ npm start                                   run every notebook on the synthetic example
  $ npm start -- --project my-study.qdpx        the same on your own material
  $ npx brukermote check my-study.qdpx          what is in it, and what is odd
  $ npx brukermote families my-study.qdpx --out families.xlsx   say which codes are conditions and indicators
  $ npx brukermote sources my-study.qdpx --out sources.xlsx     say which kind and level each source is
  $ npx brukermote template --out codebook.qdc  a codebook to begin with
  $ npx brukermote new my-analysis --project my-study.qdpx      a notebook of your own
  $ npx brukermote findings my-study.qdpx       what was found, on one page, without running notebooks
  $ npx brukermote matrix my-study.qdpx         the numbers, as CSV or JSON
  $ npx brukermote plan my-study.qdpx --cell A,B   how many more interviews would settle it
  $ npx brukermote agreement my-study.qdpx      how far the coders agree
  $ npx brukermote convert my-study.qdpx out    into a folder, another tool's file, CSV, XLSX …
  $ npx brukermote merge anna.qdpx bo.qdpx --out both   several files as one project
  $ npx brukermote privacy my-study.qdpx        what in it can tell who somebody is
  $ npx brukermote publish my-study.qdpx --out publication   findings, tables and figures without quotes

Nothing leaves this machine.
${exitCodesHelp}`;

/** In the order in which the help names them. */
const commands = [
  addRunCommand,
  addNewCommand,
  addWatchCommand,
  addFindingsCommand,
  addMatrixCommand,
  addPlanCommand,
  addAgreementCommand,
  addCheckCommand,
  addFamiliesCommand,
  addSourcesCommand,
  addTemplateCommand,
  addConvertCommand,
  addMergeCommand,
  addPrivacyCommand,
  addPublishCommand,
  addGuardCommand,
  addCleanCommand,
  addKernelCommand,
  addSynthesiseCommand,
];

/**
 * The whole command line, within any program: it writes to the given streams only, and leaves the process alone.
 *
 * @param argv what stands after `brukermote`
 * @returns the exit code
 * @example await program(['check', 'study.qdpx'], { stdout, stderr })
 */
export async function program(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const session = openSession(streams);
  let exitCode: ExitCode = exitCodes.done;
  let speaking: Speaking = { lang: languageAsked(argv) ?? defaultLanguage };
  const does: Does =
    (load) =>
    async (...given) => {
      speaking = given.find(speaks) ?? speaking;
      const work = await load();
      exitCode = await work(session, ...given);
    };
  const command = commandLine(streams, languageAsked(argv) ?? defaultLanguage);
  for (const add of commands) add(command, does);
  try {
    await command.parseAsync(argv, { from: 'user' });
    return exitCode === exitCodes.done && session.hasLost ? exitCodes.losses : exitCode;
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode;
    if (error instanceof Stopped) {
      session.say(error.message);
      return error.exitCode;
    }
    await tellFailure(session, error, speaking);
    return exitCodes.refused;
  }
}

const showsHow = {
  nb: '(brukermote --help viser hvordan)',
  en: '(brukermote --help shows how)',
} as const;

function commandLine({ stdout, stderr }: Streams, language: Language): Command {
  return new Command('brukermote')
    .version(packageVersion())
    .description(
      'Co-occurrence of codes in qualitative material: counted, tested, and traced to its evidence.',
    )
    .showHelpAfterError(showsHow[language])
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(terminalText(text)),
      writeErr: (text) => stderr.write(terminalText(text)),
      outputError: (text, write) => write(usageError(text, language)),
      getOutHelpWidth: () => stdout.columns || 80,
      getErrHelpWidth: () => stderr.columns || 80,
    })
    .addHelpText('after', help);
}

/** How a command was asked to speak. */
interface Speaking extends LanguageFlags {
  /** Every place of a problem. */
  readonly all?: boolean;
}

/** Whether something that a command was given says in which language it shall speak. */
function speaks(given: unknown): given is Speaking {
  return typeof given === 'object' && given !== null && 'lang' in given;
}

/** An expected failure in full, or a bug of ours with where it happened. */
async function tellFailure(
  { say, warn }: Session,
  error: unknown,
  { lang: language, all = false }: Speaking,
): Promise<void> {
  if (error instanceof ProblemsError) {
    const { problemLines } = await import('../corpus/problem.statements.js');
    const { title, problems } = error.told(language);
    warn(title);
    for (const line of problemLines(problems, { language, all })) say(`  ${line}`);
  } else if (error instanceof RequestError) {
    warn(error.texts[language]);
  } else if (error instanceof RangeError) {
    warn(error.message);
  } else {
    const { environmentError } = await import('../disk/environmentErrors.js');
    const said = environmentError(error);
    if (said !== null) warn(said[language]);
    else warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
