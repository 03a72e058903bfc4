// The checks that are no part of `npm test`: they take minutes, or need what not everybody has. Each is `npm run check:NAME`; all
// that are due, `npm run check:all`. A check covers what it alone tries, and what is tried again when that changes: files and
// folders, and packages. Numbers are held by `npm test` itself, so that a check covers no folder for the sake of its numbers.

/** Every part of the way from a notebook to its outputs, but for what is computed. */
const notebooks = {
  covers: ['src/kernel', 'src/runner', 'src/notebook', 'src/disk', 'notebooks', 'tests/lab'],
  packages: ['tslab', 'zeromq'],
};

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} tries what, in a few words
 * @property {string[]} covers files and folders
 * @property {string[]} packages whose versions in package-lock.json are covered too
 * @property {string[]} needs of needs.mjs
 * @property {string} [open] what does not pass yet, where it has not passed as a whole: no record is asked for then
 * @property {string[][]} commands each the arguments of Node; the check fails with the first that fails
 */

/** @type {Check[]} */
export const checks = [
  {
    name: 'lab',
    tries:
      'notebooks in JupyterLab, nbclient, nbconvert and papermill, and the commands of docs/notebooks.md',
    covers: [
      ...notebooks.covers,
      'docs/notebooks.md',
      'python',
      'scripts/lab.mjs',
      'scripts/lab.requirements.txt',
      'scripts/jupyter_server_config.py',
    ],
    packages: notebooks.packages,
    needs: ['python'],
    commands: [['scripts/checks/lab.mjs']],
  },
  {
    name: 'deno',
    tries: 'the notebooks in the kernel of Deno',
    covers: [
      'src/notebook/display.ts',
      'notebooks',
      'scripts/checks/deno.mjs',
      'scripts/checks/sameOutputs.mjs',
    ],
    packages: ['csv-parse', 'csv-stringify', 'danfojs'],
    needs: ['npm'],
    commands: [['scripts/checks/deno.mjs']],
  },
  {
    name: 'node',
    tries: 'the notebooks, and interrupts, with other versions of Node',
    covers: [
      'src/kernel',
      'src/runner',
      'notebooks',
      'scripts/checks/node.mjs',
      'scripts/checks/sameOutputs.mjs',
    ],
    packages: notebooks.packages,
    needs: ['npm'],
    open: 'all versions, with every test of the kernel, in one run',
    commands: [['scripts/checks/node.mjs']],
  },
  {
    name: 'attacks',
    tries: 'whether what is withheld in random tables and small projects can be solved',
    covers: [
      'src/disclosure',
      'src/publication',
      'benchmarks/attack/publication',
      'benchmarks/attack/tables',
    ],
    packages: ['highs'],
    needs: [],
    commands: [
      ['benchmarks/attack/tables/run.mjs', '--tables', '2000', '--out', '{temporary}'],
      [
        'benchmarks/attack/tables/run.mjs',
        '--tables',
        '20',
        '--size',
        '12x10',
        '--exact',
        '--out',
        '{temporary}',
      ],
      ['benchmarks/attack/publication/run.mjs', '--projects', '20', '--out', '{temporary}'],
    ],
  },
  {
    name: 'privacy',
    tries: 'the marked texts again, with the recall and the precision that were measured',
    covers: ['src/privacy', 'benchmarks/privacy'],
    packages: ['@navikt/fnrvalidator', 'libphonenumber-js'],
    needs: [],
    commands: [['benchmarks/privacy/again.mjs']],
  },
  {
    name: 'kills',
    tries: 'what a killed process leaves on the disk',
    covers: ['src/disk', 'benchmarks/attack/kills'],
    packages: [],
    needs: [],
    commands: [['benchmarks/attack/kills/run.mjs', '50', '', '{temporary}']],
  },
  {
    name: 'inputs',
    tries: 'files made to harm, damaged ones, and ones far too large',
    covers: ['src/readers', 'benchmarks/hostile', 'benchmarks/fuzz', 'benchmarks/attack/resources'],
    packages: ['@e965/xlsx', '@zip.js/zip.js', 'csv-parse', 'saxes', 'sql.js'],
    needs: [],
    commands: [
      ['benchmarks/hostile/run.mjs', '', '{temporary}'],
      ['benchmarks/attack/resources/run.mjs', '', '{temporary}'],
      ['benchmarks/fuzz/run.mjs', '--runs', '5000', '--out', '{temporary}'],
    ],
  },
  {
    name: 'worlds',
    tries: 'simulated worlds of every sort again, with the numbers that were measured',
    covers: ['src/inference', 'src/statistics', 'src/synthetic', 'benchmarks/calibration'],
    packages: ['pure-rand', 'simple-statistics'],
    needs: [],
    commands: [['benchmarks/calibration/again.mjs']],
  },
];

/** The check of a name. */
export function checkNamed(name) {
  return checks.find((check) => check.name === name);
}
