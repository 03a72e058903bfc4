// The table in docs/decisions/0022-the-page.md, from results.json: `node benchmarks/page/report.mjs`. Every number in it is computed here.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { twelve } from './truths.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
export const documentFile = file('../../docs/decisions/0022-the-page.md');
export const marks = ['<!-- benchmarks/page: from here -->', '<!-- benchmarks/page: to here -->'];

export function readResults(path = file('results.json')) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;
/** Three standard errors of a share of so many, in points. */
const threeErrors = (share, of) => (300 * Math.sqrt((share * (1 - share)) / of)).toFixed(1);
const sectionOf = (key) => key.split('.', 1)[0];

/** The table between the marks. */
export function pageTable(results) {
  if (results === null) return 'Not measured yet.';
  const { none, effects, edition, sources } = results;
  const sections = [
    ...new Set([...none, ...effects].flatMap(({ confirmatory }) => confirmatory.map(sectionOf))),
  ].sort();
  const having = (pages, holds) => pages.filter(({ confirmatory }) => confirmatory.some(holds)).length;
  const row = (name, holds) => {
    const [a, b] = [having(none, holds), having(effects, holds)];
    const share = (count, of) => (of === 0 ? '–' : `${count} of ${of} (${percent(count / of)})`);
    return `| ${name} | ${share(a, none.length)} | ${share(b, effects.length)} |`;
  };
  const names = effects.length === 0 ? [] : effects[0].truths.map(({ name }) => name);
  const foundOf = (name) =>
    effects.filter(({ truths }) => truths.find((each) => each.name === name)?.found).length;
  const ofTwelve = effects.map(({ truths }) => truths.slice(0, twelve).filter(({ found }) => found).length);
  const enough = ofTwelve.filter((count) => count >= twelve - 2).length;
  const seconds = [...none, ...effects].map((each) => each.seconds).sort((a, b) => a - b);
  const bound =
    none.length === 0
      ? []
      : [
          `Allowed with ${none.length} pages, three standard errors above 5 %: ${(5 + Number(threeErrors(0.05, none.length))).toFixed(1)} %.`,
        ];
  return [
    `Edition of the generator: ${edition}; sources: ${sources}; seeds from ${Math.min(...[...none, ...effects].map(({ seed }) => seed))}; a page takes ${seconds[seconds.length >> 1]} s (the middle one).`,
    '',
    '| pages with a confirmatory finding | without effects | with effects |',
    '|---|---|---|',
    row('any', () => true),
    ...sections.map((section) => row(section, (key) => sectionOf(key) === section)),
    '',
    ...bound,
    ...(effects.length === 0
      ? []
      : [
          '',
          `At least ${twelve - 2} of the first ${twelve} planted truths are confirmatory in ${enough} of ${effects.length} pages (${percent(enough / effects.length)}).`,
          '',
          '| planted | confirmatory in |',
          '|---|---|',
          ...names.map(
            (name, i) =>
              `| ${i < twelve ? '' : '(beyond the twelve) '}${name} | ${percent(foundOf(name) / effects.length)} |`,
          ),
        ]),
  ].join('\n');
}

/** The document with the table of these results in it. */
export function withTable(document, results) {
  const [before, rest] = document.split(marks[0]);
  const [, after] = rest.split(marks[1]);
  return `${before}${marks[0]}\n\n${pageTable(results)}\n\n${marks[1]}${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(documentFile, withTable(readFileSync(documentFile, 'utf8'), readResults()));
