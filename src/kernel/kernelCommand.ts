import { packageFolder } from './package.js';

/** The name that the notebooks ask for, as tslab has it: with another, each front end would ask which kernel to use. */
export const kernelspecName = 'tslab';

/** Says to a kernel that its first cell follows at once, so that it begins with nothing else meanwhile. */
export const atOnce = '--at-once';

/** Says to a kernel that it is to remember its state after each cell, and what each has read: `brukermote watch` returns to them. */
export const remembering = '--remembering';

/** How a kernel is started: this Node and our launcher, by absolute paths, so that nothing has to be on a PATH. */
export function kernelCommand(connectionFile: string): string[] {
  return [
    process.execPath,
    // Where a cell is ended in its middle, Node's own count of callbacks is wrong for a moment; without this it would abort.
    '--no-force-async-hooks-checks',
    '--disable-warning=ExperimentalWarning',
    `${packageFolder}dist/kernel/launch.js`,
    connectionFile,
  ];
}

/** The same time zone, number format and colours everywhere, so that outputs do not tell where they were made. */
export const kernelEnvironment: Readonly<Record<string, string>> = {
  TZ: 'UTC',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
  NO_COLOR: '1',
};
