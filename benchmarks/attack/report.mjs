// Writes what was tried, and what held, into README.md: `node benchmarks/attack/report.mjs`. Every number is of a results.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const mark = '<!-- from benchmarks/attack/report.mjs -->';

export const readme = fileURLToPath(new URL('README.md', import.meta.url));

const files = {
  named: 'publication/named.json',
  publication: 'publication/results.json',
  tables: 'tables/results.json',
  kills: 'kills/results.json',
  resources: 'resources/results.json',
  privacy: '../privacy/results.json',
};

/** Results by what they are of; what was not run yet is absent. */
export function readResults() {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, path]) => {
      const file = new URL(path, import.meta.url);
      return existsSync(file) ? [[name, JSON.parse(readFileSync(file, 'utf8'))]] : [];
    }),
  );
}

/** The text of README.md with the numbers behind its mark. */
export function withResults(text, results) {
  const parts = [
    section('Attacks by name', results.named, named),
    section('Small projects', results.publication, projects),
    section('Random tables', results.tables, tables),
    section('Kills survived', results.kills, kills),
    section('Large inputs', results.resources, resources),
    section('Recall of identifiers', results.privacy, privacy),
  ];
  return `${text.slice(0, text.indexOf(mark))}${mark}\n\n${parts.join('\n\n')}\n`;
}

const section = (title, result, tell) =>
  `## ${title}\n\n${result === undefined ? 'Not run yet.' : tell(result)}`;

const number = (value) => value.toLocaleString('en');
const sum = (list, of) => list.reduce((all, one) => all + of(one), 0);
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

function named({ policies }) {
  const [first] = policies;
  const of = (name, own) => own.attacks.find((one) => one.name === name);
  const held = sum(policies, ({ attacks }) => attacks.filter(({ got }) => got === 0).length);
  const all = sum(policies, ({ attacks }) => attacks.length);
  return `Against the shipped example: ${held} of ${all} held. Cells say how many numbers were tried.

${table(
  ['attack', 'what holds it off', ...policies.map(({ policy }) => policy.replace(':', ', '))],
  first.attacks.map(({ name, why }) => [
    name,
    why,
    ...policies.map((own) => {
      const one = of(name, own);
      if (one === undefined) return 'not run';
      return one.got === 0 ? `held (${number(one.tried)})` : `**${one.got} of ${number(one.tried)} got**`;
    }),
  ]),
)}

What a reader keeps of the pairs of codes, and of all counts:

${table(
  [
    'policy, ×',
    'pairs',
    'mentions shown',
    'directed shown',
    'counts shown',
    'subjects of which nothing is told',
  ],
  policies.map(({ policy, shown, counts, pairs, silenced }) => [
    policy.replace(':', ', '),
    number(pairs.all),
    number(pairs.mentions),
    number(pairs.directed),
    `${number(shown)} of ${number(counts)}`,
    number(silenced),
  ]),
)}`;
}

function projects({ runs }) {
  const rules = added(runs.map(({ byRule }) => byRule));
  const ways = added(runs.map(({ byWay }) => byWay));
  const broken = ['unlike', 'gaps', 'besideLabels'];
  const attacked = (own) => [
    number(own.told),
    number(own.targets),
    own.solved,
    own.narrowed,
    own.unanswered,
    sum(broken, (key) => own[key]),
  ];
  const rows = [...rules].map(([rule, own]) => [rule, own.projects, own.refused, ...attacked(own)]);
  const again = [...ways].map(([way, own]) => [way, own.published, own.refused, ...attacked(own)]);
  const total =
    rows.length < 2
      ? []
      : [
          [
            'all',
            ...[1, 2].map((i) => sum(rows, (row) => row[i])),
            ...['told', 'targets'].map((key) => number(sum([...rules.values()], (own) => own[key]))),
            ...[5, 6, 7, 8].map((i) => sum(rows, (row) => row[i])),
          ],
        ];
  const found = (key) => sum(runs, (run) => run[key].found.length);
  return `${number(sum(runs, (run) => run.projects))} projects of seed ${[...new Set(runs.map(({ seed }) => seed))].join(', ')}, published and attacked: all numbers at once as one integer programme, by an attacker who knows of each sign why it stands. Refused is what \`publish\` did not write.

${table(['policy, ×', 'projects', 'refused', 'counts told', 'counts attacked', 'solved', 'narrowed', 'unfinished', 'told elsewhere'], [...rows, ...total])}

The same projects published again, and attacked with all that was published of them before:

${table(['again', 'published', 'refused', 'counts told', 'counts attacked', 'solved', 'narrowed', 'unfinished', 'told elsewhere'], again)}

Formulas that give a withheld count, tried on ${number(sum(runs, (run) => run.formulas.numbers))} printed numbers: ${found('formulas')} found. Columns whose order or absence tells: ${found('rows')} found.`;
}

/** Tallies of several runs, by name. */
function added(tallies) {
  const all = new Map();
  for (const tally of tallies)
    for (const [name, own] of Object.entries(tally)) {
      const before = all.get(name) ?? {};
      all.set(
        name,
        Object.fromEntries(Object.entries(own).map(([key, value]) => [key, value + (before[key] ?? 0)])),
      );
    }
  return all;
}

function tables({ runs }) {
  const keys = ['tables', 'counts', 'shown', 'small', 'eliminated', 'exact', 'narrowed', 'unanswered'];
  const groups = new Map();
  for (const { size, exact, policies } of runs)
    for (const [policy, own] of Object.entries(policies)) {
      const key = `${exact ? '' : 'up to '}${size}, ${policy.replace(':', ', ')}`;
      const before = groups.get(key);
      groups.set(key, Object.fromEntries(keys.map((each) => [each, own[each] + (before?.[each] ?? 0)])));
    }
  const rows = [...groups].map(([key, own]) => [key, ...keys.map((each) => number(own[each]))]);
  const all = ['all', ...keys.map((key) => number(sum([...groups.values()], (own) => own[key])))];
  return `Of seed ${[...new Set(runs.map(({ seed }) => seed))].join(', ')}: ${number(sum(runs, (run) => run.tables))} tables with margins, attacked by code that shares nothing with the audit: by elimination, and by integer programming with what a reader sees and with what an insider knows.

${table(['size, policy, ×', 'tables', 'counts', 'shown', 'small and withheld', 'solved by elimination', 'solved by programming', 'narrowed', 'unfinished'], [...rows, all])}`;
}

function kills({ rows }) {
  const ways = new Map();
  for (const { scenario, how, kills: all, whole } of rows) {
    const way = how === 'at random' ? how : 'before, after and in the midst of each call';
    const key = `${scenario} | ${way}`;
    const before = ways.get(key) ?? { kills: 0, whole: 0 };
    ways.set(key, { kills: before.kills + all, whole: before.whole + whole });
  }
  const total = sum(rows, (row) => row.kills);
  const whole = sum(rows, (row) => row.whole);
  const random = rows.filter(({ how }) => how === 'at random');
  return `${number(whole)} of ${number(total)} kills left all of it whole; ${number(sum(random, (row) => row.kills))} of them came at random, the rest at every call that changes the disk, every rename among them, also of the run that puts in order what a killed one left.

| what is written | killed | kills | whole |
| --- | --- | ---: | ---: |
${[...ways].map(([key, own]) => `| ${key} | ${own.kills} | ${own.whole} |`).join('\n')}`;
}

function resources({ bounds, results }) {
  const held = results.filter((one) => one.held).length;
  return `${held} of ${results.length} were read, or clearly refused, within ${bounds.seconds} s of the processor and ${number(bounds.megabytes)} MB.

${table(
  ['input', 'what is large', 'outcome', 'CPU seconds', 'MB', 'held'],
  results.map(({ name, why, outcome, kinds, cpuSeconds, megabytes, held: own }) => [
    name,
    why,
    kinds.length > 0 ? `${outcome}: ${kinds.join(', ')}` : outcome,
    cpuSeconds ?? '–',
    megabytes ?? '–',
    own ? 'yes' : '**no**',
  ]),
)}`;
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function privacy(results) {
  const measured = Object.keys(results);
  const rowsOf = (counts) =>
    [...new Set(measured.flatMap((part) => Object.keys(results[part][counts])))].sort().map((key) => [
      key.replace('|', ', '),
      ...measured.flatMap((part) => {
        const own = results[part][counts][key];
        return own === undefined ? ['–', '–'] : [own.items, percent(own.found, own.items)];
      }),
    ]);
  const head = (first) => [first, ...measured.flatMap((part) => [`${part}: items`, `${part}: found`])];
  const precision = measured.map((part) => {
    const own = Object.values(results[part].precision);
    return own.length === 0
      ? `${part}: not measured`
      : `${part}: ${percent(
          sum(own, (one) => one.right),
          sum(own, (one) => one.findings),
        )} of ${sum(own, (one) => one.findings)}`;
  });
  return `Synthetic texts, marked by somebody who had not seen the rules; how they came about stands in \`benchmarks/privacy\`. Precision of what blocks: ${precision.join('; ')}.

${table(head('goal'), rowsOf('goals'))}

${table(head('kind'), rowsOf('items'))}

${table(head('names: origin, case'), rowsOf('origins'))}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(readme, withResults(readFileSync(readme, 'utf8'), readResults()));
