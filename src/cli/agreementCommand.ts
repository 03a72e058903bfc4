import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Agreement, agreement as agreementOf } from '../agreement/agreement.js';
import { agreementRecords } from '../agreement/agreementRecords.js';
import { codersStatement } from '../agreement/coders.statements.js';
import { type AgreementUnit, agreementUnits } from '../agreement/codeTables.js';
import { type Disagreements, disagreements } from '../agreement/disagreements.js';
import type { Estimate } from '../agreement/estimate.js';
import { type OverlapBasis, overlapBases } from '../agreement/selectionUnits.js';
import { nothingCompared } from '../agreement/status.js';
import { statusText, toldNote, toldStatus } from '../agreement/status.labels.js';
import type { UnitOptions } from '../agreement/unitOptions.js';
import { waysToCount } from '../agreement/waysToCount.js';
import { type Code, pathLabel } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { openProject } from '../notebook/openProject.js';
import { spreadsheetCsv } from '../report/spreadsheetCsv.js';
import { defaults } from '../shared/defaults.js';
import { onError, printResult, say } from './output.js';
import { type ProjectFlags, projectHelp, withProjectOptions } from './projectOptions.js';

interface AgreementFlags extends ProjectFlags {
  readonly unit?: AgreementUnit;
  readonly coders?: readonly string[];
  readonly matching?: 'overlap' | 'identical';
  readonly minimumOverlap?: number;
  readonly overlapOf?: OverlapBasis;
  readonly replicates?: number;
  readonly seed?: number;
  readonly disagreements?: boolean;
  readonly print: 'csv' | 'json';
}

const examples = `
Examples:
  $ brukermote agreement data/brukermote > agreement.csv
      every code and all together, a row for each coefficient, with its interval and how often each coder used the code
  $ brukermote agreement study.qdpx --unit character --print json
  $ brukermote agreement study.qdpx --coders "Kari;Ola" --matching identical
  $ brukermote agreement data/brukermote --minimum-overlap 0.8 --overlap-of shorter
  $ brukermote agreement data/brukermote --disagreements > disputed.csv
      every place that was coded differently, with what each coder did there; this list holds quotes

What is compared (--unit):
  selection   what any of the coders selected; selections of two coders are one unit when they share enough
  character   every character of the text, coded or not
  line        rows of a wide table, coded or not
  Default: line where the table has lines, else selection.

When selections are one unit (--matching, for --unit selection):
  overlap     they share at least --minimum-overlap (0.5) of --overlap-of: both together (union), the shorter, the longer
  identical   they are exactly the same span

Whom (--coders): the individual coders by id or name, two or more with ; or , between. Default: all of them. The
reconciled coding is no further opinion, and is compared only when it is named.
Only sources that two of the coders went through are compared. Intervals come from resampled sources (--replicates,
--seed). An estimate that does not exist is empty, and the column status says why. Where nothing can be compared, a
sentence says so and the result is empty; the exit code is 0, as nothing is wrong.`;

export function addAgreementCommand(program: Command): void {
  const command = program
    .command('agreement')
    .argument('<project>', projectHelp)
    .description('Print how well coders agree, code by code and overall, or every place where they do not')
    .addOption(new Option('--unit <unit>', 'what is compared').choices(agreementUnits))
    .option('--coders <coders>', 'whom, with ; or , between', coderList)
    .addOption(
      new Option('--matching <rule>', 'when selections are one unit').choices(['overlap', 'identical']),
    )
    .option('--minimum-overlap <share>', 'how much selections must share, above 0 and at most 1', number)
    .addOption(new Option('--overlap-of <spans>', 'what that is a share of').choices(overlapBases))
    .option(
      '--replicates <number>',
      `draws of sources behind the intervals, 0 for none (default: ${defaults.samples})`,
      number,
    )
    .option('--seed <number>', `of the draws (default: ${defaults.seed})`, number)
    .option('--disagreements', 'print the disputed places instead, with quotes')
    .addOption(new Option('--print <as>', 'how to print').choices(['csv', 'json']).default('csv'))
    .addHelpText('after', examples);
  withProjectOptions(command).action(agreement);
}

async function agreement(path: string, flags: AgreementFlags): Promise<void> {
  const { corpus } = await during(working[flags.lang].reading, () =>
    openProject(path, { ...flags, language: flags.lang }),
  );
  const options = unitOptions(corpus, flags);
  if (flags.disagreements === true) {
    const found = await during(working[flags.lang].comparing, () => disagreements(corpus, options));
    const why = nothingCompared(found);
    if (why !== null) say(statusText(why, flags.lang));
    printResult(flags.print === 'json' ? placesJson(corpus, found) : placesCsv(corpus, found));
    return;
  }
  const report = await during(working[flags.lang].comparing, () =>
    agreementOf(corpus, {
      ...options,
      ...(flags.replicates === undefined ? {} : { replicates: flags.replicates }),
      ...(flags.seed === undefined ? {} : { seed: flags.seed }),
    }),
  );
  say(codersStatement(report).text.replaceAll('**', ''));
  printResult(flags.print === 'json' ? reportJson(corpus, report) : reportCsv(report));
}

/** Says what is going on while it does, to a person only; the line is gone when the work is done. */
async function during<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  if (process.stderr.isTTY !== true) return work();
  process.stderr.write(onError.dim(what));
  try {
    return await work();
  } finally {
    process.stderr.write('\r\u001b[K');
  }
}

/** @throws RangeError for settings that would have no effect, and for fewer than two coders */
function unitOptions(corpus: Corpus, flags: AgreementFlags): UnitOptions {
  const [{ unit: suited }] = waysToCount(corpus);
  const { unit = suited, coders, matching, minimumOverlap, overlapOf } = flags;
  const overlapSet = minimumOverlap !== undefined || overlapOf !== undefined;
  if (unit !== 'selection' && (matching !== undefined || overlapSet)) {
    throw new RangeError(`only selections are matched; --unit ${unit} takes no --matching and no overlap`);
  }
  if (matching === 'identical' && overlapSet) {
    throw new RangeError('--matching identical takes no --minimum-overlap and no --overlap-of');
  }
  if (coders !== undefined && coders.length < 2) {
    throw new RangeError(`--coders takes two coders or more; found "${coders.join()}"`);
  }
  return {
    unit,
    ...(coders === undefined ? {} : { coders }),
    ...(matching === undefined ? {} : { matching }),
    ...(minimumOverlap === undefined ? {} : { minimumOverlap }),
    ...(overlapOf === undefined ? {} : { overlapOf }),
  };
}

/** How it was counted stands in every row, so that a table that travels alone still says so. */
function reportCsv(report: Agreement): string {
  const { coders, unit, matching, confidence, replicates, seed, method } = report;
  const overlap = matching?.rule === 'overlap' ? matching : null;
  const how = {
    ...{ unit, matching: matching?.rule ?? null },
    minimumOverlap: overlap?.minimumOverlap ?? null,
    overlapOf: overlap?.of ?? null,
    coders: coders.map(({ id }) => id).join('; '),
    comparedSources: report.sources.length,
    ...{ confidence, replicates, seed, method },
  };
  const numbers = ['estimate', 'lower', 'upper', 'observed', 'expected', 'status'] as const;
  const labels = ['scope', 'code', 'name', 'path', 'coefficient'] as const;
  const rows = agreementRecords(report).map((record) => [
    ...[...labels, ...numbers].map((key) => record[key]),
    ...record.prevalence.map(({ share }) => share),
    ...[record.units, record.sources, ...Object.values(how)],
  ]);
  const shares = coders.map(({ id }) => `prevalence ${id}`);
  return spreadsheetCsv([...labels, ...numbers, ...shares, 'units', 'sources', ...Object.keys(how)], rows);
}

function reportJson(corpus: Corpus, report: Agreement): string {
  const { codes, overall, unit, matching, coders, sources, leftOut, ...rest } = report;
  const { units, unplacedCodings, confidence, replicates, seed, method, status, notes } = rest;
  return json({
    ...aboutProject(corpus),
    ...{ unit, matching, ...whoAndWhere({ coders, sources, leftOut }), units, unplacedCodings },
    ...{ confidence, replicates, seed, method, status: toldStatus(status) },
    notes: notes.map(toldNote),
    overall:
      overall === null
        ? null
        : {
            ...{ ...overall, ...tables(overall), coefficients: estimates(overall.coefficients) },
            setValued: estimates(overall.setValued),
          },
    codes: codes.map(({ code, coefficients, ...about }) => ({
      ...labels(code),
      ...{
        ...about,
        ...tables(about),
        coefficients: estimates(coefficients),
        status: toldStatus(about.status),
      },
    })),
  });
}

function estimates(found: Readonly<Record<string, Estimate>>) {
  return Object.fromEntries(
    Object.entries(found).map(([name, { status, ...numbers }]) => [
      name,
      { ...numbers, status: toldStatus(status) },
    ]),
  );
}

/** Coders by id in place of all that is known of them. */
function tables({ prevalence, counts }: Pick<Agreement['codes'][number], 'prevalence' | 'counts'>) {
  return {
    prevalence: prevalence.map(({ coder, ...numbers }) => ({ coder: coder.id, ...numbers })),
    counts: counts.map(({ first, second, ...numbers }) => ({
      ...{ first: first.id, second: second.id, ...numbers },
    })),
  };
}

/** A row for each place and each coder who went through it: what the coder did there, on which text. */
function placesCsv(corpus: Corpus, { places, unit, matching }: Disagreements): string {
  const overlap = matching?.rule === 'overlap' ? matching : null;
  const ids = (codes: readonly Code[]) => codes.map(({ id }) => id).join('; ');
  const rows = places.flatMap(({ source, start, end, line, text, versions, disputed }, i) =>
    versions.map(({ coder, codes, selections }) => [
      ...[i + 1, source.id, source.name, start < 0 ? null : start, start < 0 ? null : end],
      ...[line < 0 ? null : line + 1, text, coder.id, ids(codes)],
      ...[selections.map((selection) => corpus.quote(selection)).join(' // '), ids(disputed)],
      ...[unit, matching?.rule ?? null, overlap?.minimumOverlap ?? null, overlap?.of ?? null],
    ]),
  );
  const columns = [
    ...['place', 'source', 'sourceName', 'start', 'end', 'line', 'text', 'coder', 'codes'],
    ...['quote', 'disputed'],
    ...['unit', 'matching', 'minimumOverlap', 'overlapOf'],
  ];
  return spreadsheetCsv(columns, rows);
}

function placesJson(corpus: Corpus, found: Disagreements): string {
  const { unit, matching, places } = found;
  return json({
    ...aboutProject(corpus),
    ...{ unit, matching, ...whoAndWhere(found), status: toldStatus(nothingCompared(found)) },
    places: places.map(({ source, start, end, line, text, versions, disputed }) => ({
      source: source.id,
      start: start < 0 ? null : start,
      end: start < 0 ? null : end,
      line: line < 0 ? null : line + 1,
      text,
      versions: versions.map(({ coder, codes, selections }) => ({
        coder: coder.id,
        codes: codes.map(({ id }) => id),
        quotes: selections.map((selection) => corpus.quote(selection)),
      })),
      disputed: disputed.map(({ id }) => id),
    })),
  });
}

function aboutProject({ provenance }: Corpus) {
  return { project: provenance.name, synthetic: provenance.synthetic };
}

function whoAndWhere({ coders, sources, leftOut }: Pick<Agreement, 'coders' | 'sources' | 'leftOut'>) {
  return {
    coders: coders.map(({ id, name, reconciled }) => ({ id, name, reconciled })),
    sources: sources.map(({ id }) => id),
    leftOut: leftOut.map(({ source, reason }) => ({ source: source.id, reason })),
  };
}

function labels(code: Code) {
  return { code: code.id, name: code.name, path: pathLabel(code) };
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function coderList(text: string): string[] {
  const names = text.split(text.includes(';') ? ';' : ',');
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('A number is needed.');
  return value;
}

const working = {
  nb: { reading: 'Leser …', comparing: 'Sammenligner koderne og trekker kilder …' },
  en: { reading: 'Reading …', comparing: 'Comparing the coders and drawing sources …' },
} as const;
