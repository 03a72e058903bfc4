#!/usr/bin/env node
// Nothing is imported at the top: what goes wrong while the program itself is loaded is told in a sentence, too.
const tooManyFiles = {
  nb: 'Programmet kunne ikke leses inn: for mange filer er åpne på en gang, eller det er ikke helt installert. Lukk andre programmer, hev grensen (ulimit -n 1024), eller installer på nytt (npm ci).',
  en: 'The program could not be loaded: too many files are open at once, or it is not wholly installed. Close other programs, raise the limit (ulimit -n 1024), or install it again (npm ci).',
} as const;

try {
  const { processStreams } = await import('./processStreams.js');
  const { program } = await import('./program.js');
  process.exitCode = await program(process.argv.slice(2), processStreams());
} catch (error) {
  const { code = '' } = error as NodeJS.ErrnoException;
  // Node also says that a module is not there where it could not open it.
  if (!['EMFILE', 'ENFILE', 'ERR_MODULE_NOT_FOUND'].includes(code)) throw error;
  const isEnglish = /--lang[ =]en\b/u.test(process.argv.join(' '));
  process.stderr.write(`${tooManyFiles[isEnglish ? 'en' : 'nb']}\n`);
  process.exitCode = 1;
}
