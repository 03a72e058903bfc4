import { type Agreement, agreement as agreementOf } from '../agreement/agreement.js';
import { agreementRecords } from '../agreement/agreementRecords.js';
import { codersStatement } from '../agreement/coders.statements.js';
import type { AgreementUnit } from '../agreement/codeTables.js';
import { type Disagreements, disagreements } from '../agreement/disagreements.js';
import type { Estimate } from '../agreement/estimate.js';
import { nothingCompared } from '../agreement/status.js';
import { statusText, toldNote, toldStatus } from '../agreement/status.labels.js';
import type { UnitOptions } from '../agreement/unitOptions.js';
import { waysToCount } from '../agreement/waysToCount.js';
import { type Code, pathLabel } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Coder } from '../corpus/source.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { markdownText, plainOfMarkdown } from '../report/escape/markdownText.js';
import { spreadsheetCsv } from '../report/spreadsheetCsv.js';
import { progressLine } from '../runner/progressLine.js';
import { given } from '../shared/given.js';
import type { Bilingual } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { sameText } from '../units/place.labels.js';
import { countPlaces, type PlaceCount } from '../units/placeCounts.js';
import type { Matching, OverlapBasis } from '../units/spanMatching.js';
import { openForCommand } from './openForCommand.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';

export interface AgreementFlags extends ProjectFlags {
  readonly unit?: AgreementUnit;
  readonly coders?: readonly string[];
  readonly matching?: Matching['rule'];
  readonly minimumOverlap?: number;
  readonly overlapOf?: OverlapBasis;
  readonly replicates?: number;
  readonly seed?: number;
  readonly disagreements?: boolean;
  readonly print: 'csv' | 'json';
}

export async function agreement(
  session: Session,
  paths: readonly string[],
  flags: AgreementFlags,
): Promise<ExitCode> {
  const { lang: language, print, replicates, seed } = flags;
  const { corpus } = await openForCommand(session, paths, flags);
  const options = unitOptions(corpus, flags);
  const compare = <Result>(work: () => Result) => {
    const progress = progressLine({ label: comparing[language], language }, session.watcher);
    progress.announce();
    try {
      return work();
    } finally {
      progress.end();
    }
  };
  if (flags.disagreements === true) {
    const found = compare(() => disagreements(corpus, options));
    const why = nothingCompared(found);
    if (why !== null) session.say(statusText(why, language));
    session.print(print === 'json' ? placesJson(corpus, found) : placesCsv(corpus, found), 'data');
    return 0;
  }
  const report = compare(() => agreementOf(corpus, { ...options, ...given({ replicates, seed }) }));
  session.say(plainOfMarkdown(markdownText(codersStatement(report).text)));
  session.print(print === 'json' ? reportJson(corpus, report) : reportCsv(report), 'data');
  return 0;
}

/** @throws RangeError for settings that would have no effect, and for fewer than two coders */
function unitOptions(corpus: Corpus, flags: AgreementFlags): UnitOptions {
  const [{ unit: suited }] = waysToCount(corpus);
  const { unit = suited, coders, matching, minimumOverlap, overlapOf } = flags;
  const overlapSet = minimumOverlap !== undefined || overlapOf !== undefined;
  if (unit !== 'selection' && (matching !== undefined || overlapSet)) {
    throw new RequestError({
      nb: `bare tekstutdrag pares; --unit ${unit} tar verken --matching eller overlapp`,
      en: `only selections are matched; --unit ${unit} takes no --matching and no overlap`,
    });
  }
  if (matching === 'identical' && overlapSet) {
    throw new RequestError({
      nb: '--matching identical tar verken --minimum-overlap eller --overlap-of',
      en: '--matching identical takes no --minimum-overlap and no --overlap-of',
    });
  }
  const isShare = minimumOverlap === undefined || (minimumOverlap > 0 && minimumOverlap <= 1);
  const askedOverlap = (matching === 'overlap' || overlapSet) && isShare;
  if (askedOverlap && !waysToCount(corpus).some((way) => way.minimumOverlap !== undefined)) {
    throw new RequestError(noOverlap(countPlaces(corpus)));
  }
  if (coders !== undefined && coders.length < 2) {
    throw new RequestError({
      nb: `--coders tar to kodere eller flere; fant «${coders.join()}»`,
      en: `--coders takes two coders or more; found "${coders.join()}"`,
    });
  }
  return { unit, ...given({ coders, matching, minimumOverlap, overlapOf }) };
}

/** That selections of this material cannot overlap, and what to do instead. */
function noOverlap(places: readonly PlaceCount[]): Bilingual {
  return {
    nb: `--matching overlap, --minimum-overlap og --overlap-of krever steder (tegn, tid eller areal); tekstutdragene her har ingen, og er samme enhet når ${sameText(places, 'nb')}. Utelat valgene`,
    en: `--matching overlap, --minimum-overlap and --overlap-of need places (characters, time or area); the selections here have none, and are the same unit when ${sameText(places, 'en')}. Leave the options out`,
  };
}

/** How it was counted stands in every row, so that a table that travels alone still says so. */
function reportCsv(report: Agreement): string {
  const { coders, unit, matching, kindsOfPlace, confidence, replicates, seed, method } = report;
  const overlap = matching?.rule === 'overlap' ? matching : null;
  const how = {
    unit,
    matching: matching?.rule ?? null,
    minimumOverlap: overlap?.minimumOverlap ?? null,
    overlapOf: overlap?.of ?? null,
    places: kindsOfPlace.map(({ kind, selections }) => `${kind} ${selections}`).join('; ') || null,
    coders: coders.map((coder) => coderName(coder, coders)).join('; '),
    comparedSources: report.sources.length,
    confidence,
    replicates,
    seed,
    method,
  };
  const numbers = ['estimate', 'lower', 'upper', 'observed', 'expected', 'status'] as const;
  const labels = ['scope', 'code', 'name', 'path', 'coefficient'] as const;
  const rows = agreementRecords(report).map((record) => [
    ...[...labels, ...numbers].map((key) => record[key]),
    ...record.prevalence.map(({ share }) => share),
    record.units,
    record.sources,
    ...Object.values(how),
  ]);
  const shares = coders.map((coder) => `prevalence ${coderName(coder, coders)}`);
  return spreadsheetCsv([...labels, ...numbers, ...shares, 'units', 'sources', ...Object.keys(how)], rows);
}

function reportJson(corpus: Corpus, report: Agreement): string {
  const { codes, overall, unit, matching, kindsOfPlace, coders, sources, leftOut, ...rest } = report;
  const { units, unplacedCodings, confidence, replicates, seed, method, status, notes } = rest;
  return json({
    ...aboutProject(corpus),
    unit,
    matching,
    kindsOfPlace,
    ...whoAndWhere(corpus, { coders, sources, leftOut }),
    units,
    unplacedCodings,
    confidence,
    replicates,
    seed,
    method,
    status: toldStatus(status),
    notes: notes.map(toldNote),
    overall:
      overall === null
        ? null
        : {
            ...overall,
            ...tables(overall),
            coefficients: estimates(overall.coefficients),
            setValued: estimates(overall.setValued),
          },
    codes: codes.map(({ code, coefficients, ...about }) => ({
      ...labels(code),
      ...about,
      ...tables(about),
      coefficients: estimates(coefficients),
      status: toldStatus(about.status),
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

/** Coders by id and name in place of all that is known of them. */
function tables({ prevalence, counts }: Pick<Agreement['codes'][number], 'prevalence' | 'counts'>) {
  return {
    prevalence: prevalence.map(({ coder, ...numbers }) => ({
      coder: coder.id,
      coderName: coder.name,
      ...numbers,
    })),
    counts: counts.map(({ first, second, ...numbers }) => ({
      first: first.id,
      firstName: first.name,
      second: second.id,
      secondName: second.name,
      ...numbers,
    })),
  };
}

/** A row for each place and each coder who went through it: what the coder did there, on which text. */
function placesCsv(corpus: Corpus, { places, unit, matching, coders }: Disagreements): string {
  const overlap = matching?.rule === 'overlap' ? matching : null;
  const ids = (codes: readonly Code[]) => codes.map(({ id }) => id).join('; ');
  const names = (codes: readonly Code[]) => codes.map(({ name }) => name).join('; ');
  const rows = places.flatMap(({ source, start, end, line, text, versions, disputed }, i) =>
    versions.map(({ coder, codes, selections }) => [
      i + 1,
      source.id,
      sourceLabelIn(corpus, source),
      start < 0 ? null : start,
      start < 0 ? null : end,
      line < 0 ? null : line + 1,
      text,
      coderName(coder, coders),
      ids(codes),
      names(codes),
      selections.map((selection) => corpus.quote(selection)).join(' // '),
      ids(disputed),
      names(disputed),
      unit,
      matching?.rule ?? null,
      overlap?.minimumOverlap ?? null,
      overlap?.of ?? null,
    ]),
  );
  const columns = [
    'place',
    'source',
    'sourceName',
    'start',
    'end',
    'line',
    'text',
    'coder',
    'codes',
    'codeNames',
    'quote',
    'disputed',
    'disputedNames',
    'unit',
    'matching',
    'minimumOverlap',
    'overlapOf',
  ];
  return spreadsheetCsv(columns, rows);
}

function placesJson(corpus: Corpus, found: Disagreements): string {
  const { unit, matching, kindsOfPlace, places } = found;
  return json({
    ...aboutProject(corpus),
    unit,
    matching,
    kindsOfPlace,
    ...whoAndWhere(corpus, found),
    status: toldStatus(nothingCompared(found)),
    places: places.map(({ source, start, end, line, text, versions, disputed }) => ({
      source: source.id,
      sourceName: sourceLabelIn(corpus, source),
      start: start < 0 ? null : start,
      end: start < 0 ? null : end,
      line: line < 0 ? null : line + 1,
      text,
      versions: versions.map(({ coder, codes, selections }) => ({
        coder: coder.id,
        coderName: coder.name,
        codes: codes.map(({ id }) => id),
        codeNames: codes.map(({ name }) => name),
        quotes: selections.map((selection) => corpus.quote(selection)),
      })),
      disputed: disputed.map(({ id }) => id),
      disputedNames: disputed.map(({ name }) => name),
    })),
  });
}

/** A coder by id, or by name where a tool gave an id that says nothing and no other has the name. */
function coderName({ id, name }: Coder, coders: readonly Coder[]): string {
  const isAlone = coders.filter((other) => other.name === name).length === 1;
  return id.length > 16 && name !== '' && isAlone ? name : id;
}

function aboutProject({ provenance }: Corpus) {
  return { project: provenance.name, synthetic: provenance.synthetic };
}

/** Ids as a program wants them, and beside them the names that a person knows. */
function whoAndWhere(
  corpus: Corpus,
  { coders, sources, leftOut }: Pick<Agreement, 'coders' | 'sources' | 'leftOut'>,
) {
  return {
    coders: coders.map(({ id, name, reconciled }) => ({ id, name, reconciled })),
    sources: sources.map(({ id }) => id),
    sourceNames: sources.map((source) => sourceLabelIn(corpus, source)),
    leftOut: leftOut.map(({ source, reason }) => ({
      source: source.id,
      sourceName: sourceLabelIn(corpus, source),
      reason,
    })),
  };
}

function labels(code: Code) {
  return { code: code.id, name: code.name, path: pathLabel(code) };
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

const comparing = {
  nb: 'Sammenligner koderne og trekker kilder',
  en: 'Comparing the coders and drawing sources',
} as const;
