import type { Corpus } from '../corpus/corpus.js';
import type { Audit } from '../disclosure/audit.js';
import { countKey } from '../disclosure/countModel.js';
import { setsOf, trueCount } from '../disclosure/counts.js';
import { jointly, toldOf } from '../disclosure/earlier.js';
import { type CrossMeaning, type Policy, type PolicyName, policies } from '../disclosure/policy.js';
import type { Release } from '../disclosure/release.js';
import type { Solver } from '../disclosure/solver.js';
import type { Figure } from '../figures/figure.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import { figureRecord } from '../notebook/bundle.js';
import type { Listed } from '../privacy/listed.js';
import { identifierLabel } from '../privacy/privacy.tables.js';
import { type Page, pageOf } from '../questions/page/page.findings.js';
import { pageText } from '../questions/page/text.findings.js';
import type { Finding } from '../report/finding.js';
import type { SectionId } from '../report/section.js';
import { tableCsv } from '../report/tableMarkup.js';
import type { Language } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { auditedRelease } from './audited.js';
import { requireUnlinked } from './checking/requireUnlinked.js';
import { countedBefore } from './countedBefore.js';
import { inLabelsNow } from './inLabelsNow.js';
import { allowedItems, type HiddenLabel, type LabelOptions, publishedLabels } from './labels.js';
import {
  type ChangedNumber,
  type LedgerEntry,
  littleChanged,
  type Remembered,
  remembered,
} from './ledger.js';
import { type MergedModel, mergedModel } from './mergedModel.js';
import { narrowedByGrowth } from './narrowedByGrowth.js';
import { type PartMaker, partMakers } from './parts.js';
import { requireNoPassages } from './passages.js';
import { preferred } from './preferred.js';
import { type PrintedIdentifier, printedIdentifiers, printedLabels } from './printedIdentifiers.js';
import type { PublicPart } from './publicPart.js';
import { type PublicSources, publicSources } from './publicSources.js';
import { type ReleasedTable, releasedTable } from './publicTable.js';
import { isPublished, knownNumbers } from './publishedFindings.js';
import { publishedQuotes } from './quotes.js';
import { type MaterialNow, stillTold } from './stillTold.js';

/** A table as it lies in the folder. */
export interface PublishedTable {
  readonly file: string;
  readonly caption: string;
  readonly rows: number;
  /** Rows with something withheld. */
  readonly withheld: number;
}

export interface PublishedFigure {
  /** Path without its ending. */
  readonly file: string;
  readonly figure: Figure;
}

/** All that a publication holds, but for the pictures and its own description. */
export interface Publication {
  /** Under the labels that are published. */
  readonly corpus: Corpus;
  readonly policy: Policy;
  /** Path inside the folder -> content. */
  readonly files: ReadonlyMap<string, string>;
  readonly tables: readonly PublishedTable[];
  readonly figures: readonly PublishedFigure[];
  /** The page of findings, which is written as text and as data. */
  readonly page: Page;
  readonly release: Release;
  /** The attack that it withstood. */
  readonly audit: Audit;
  /** What was chosen, in the labels that are published. */
  readonly analysis: AnalysisOptions;
  readonly seeds: Readonly<Partial<Record<SectionId, number>>>;
  readonly hidden: readonly HiddenLabel[];
  /** What labels of codes and groups are in the project, for the list of publications. */
  readonly labels: Readonly<Record<string, string>>;
  /** What it tells of counts, for the list of publications. */
  readonly told: Remembered;
  /** Sources in each public group. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Counts that earlier publications have shown, with which this one is held together, be they still true or not. */
  readonly known: number;
  /** Findings that are not told: for who publishes, since how many they are would tell of what is withheld. */
  readonly findingsWithheld: number;
  /** Numbers that differ a little from what earlier publications have shown. */
  readonly changed: readonly ChangedNumber[];
}

export interface PublicationOptions extends Pick<LabelOptions, 'given'> {
  readonly solver: Solver;
  /** Default: `oslomet-5`. */
  readonly policy?: PolicyName;
  /** What × means, where it is not what the policy says. */
  readonly cross?: CrossMeaning;
  readonly quotes?: boolean;
  /** What is known to identify somebody: names of participants, say. */
  readonly listed?: readonly Listed[];
  /** Texts that a person has looked at, and lets through one by one. */
  readonly items?: readonly string[];
  /** Default: all of them. */
  readonly makers?: readonly PartMaker[];
  /** How it is counted and tested. Default: every default. */
  readonly analysis?: AnalysisOptions;
  /** What was published of the project before. */
  readonly earlier?: readonly LedgerEntry[];
  /** Called before each of the steps; may throw to stop. */
  readonly onStep?: () => Promise<void>;
  /** Called often within the longer ones. */
  readonly onPause?: () => Promise<void>;
}

/** Calls of `onStep`. */
export const publicationSteps = partMakers.length + 2;

/** A policy by its name, with its × as it is chosen. */
export function chosenPolicy(name: PolicyName, cross?: CrossMeaning): Policy {
  return cross === undefined ? policies[name] : { ...policies[name], cross };
}

/**
 * Findings, tables and figures of a project with the numbers of `run`, and without what could show who said what: parts count and
 * compute with the whole material, one plan says which counts are shown, one audit attacks all of it at once, and only then is it
 * drawn and told.
 *
 * @throws RequestError where the audit finds a count that could be known, or does not finish
 */
export async function makePublication(whole: Corpus, options: PublicationOptions): Promise<Publication> {
  const { solver, quotes = false, analysis: chosen = {} } = options;
  const { onStep = async () => {}, onPause = async () => {} } = options;
  const policy = chosenPolicy(options.policy ?? 'oslomet-5', options.cross);
  const { given, listed = [], items = [], makers = partMakers } = options;
  const allowed = allowedItems(items);
  const labels = publishedLabels(whole, { allowed, ...(given === undefined ? {} : { given }) });
  const { corpus, hidden, own: ownLabels, options: inPublishedLabels } = labels;
  const earlier = inLabelsNow(options.earlier ?? [], ownLabels);
  requireNoIdentifiers(printedIdentifiers(printedLabels(corpus), { listed, allowed }));
  const analysis = inPublishedLabels(chosen);
  const sources = publicSources(corpus);
  const parts: PublicPart[] = [];
  for (const make of makers) {
    await onStep();
    parts.push(make(sources, analysis, policy));
  }
  const before = await countedBefore(earlier, { sources, makers, own: { parts, analysis, policy }, onPause });
  const merged = mergedModel(sources, [...parts, ...before.parts]);
  const wanted = preferred(mergedModel(sources, parts).candidates, policy.cross);
  const now = countsNow(sources, merged, before);
  const told = jointly(stillTold(earlier, now));
  await onStep();
  const { release, audit } = await auditedRelease({ ...merged, candidates: wanted }, policy, {
    solver,
    corpus,
    earlier: told,
    onProgress: () => onPause(),
  });
  const own = toldOf(merged.model, release);
  requireUnlinked(corpus, earlier, {
    sources,
    merged,
    solver,
    told: jointly([told, own]),
  });
  await onStep();

  const folder = new PublishedFolder();
  for (const part of parts) {
    const tables = part.tables.map((table) => releasedTable(table, release, corpus.language));
    for (const table of tables) folder.addTable(`tables/${part.number}`, table);
    for (const figure of part.figures(tables, release)) folder.addFigure(part.number, figure);
  }
  const numbers = knownNumbers(sources);
  const findings = parts.map(({ findings: own }) => ({ ...own, found: own.found.map(withoutChange) }));
  const page = pageOf(corpus, findings, {
    beside: 'publication',
    isTold: (finding) => isPublished(finding, release, numbers),
  });
  folder.files.set('findings.md', pageText(page));
  const quoted = quotes ? publishedQuotes(corpus, analysis, release) : null;
  requireNoPassages(whole, folder.files, items);
  if (quoted !== null) {
    const place = (row: number) => ({
      nb: `quotes/quotes.csv rad ${row}, kolonne quote`,
      en: `quotes/quotes.csv row ${row}, column quote`,
    });
    const texts = quoted.rows.map(({ quote }, i) => ({ text: String(quote), place: place(i + 1) }));
    requireNoIdentifiers(printedIdentifiers(texts, { listed, allowed }));
    folder.addTable('quotes/quotes', quoted);
  }
  const { files, tables, figures } = folder;
  return {
    corpus,
    policy,
    files,
    tables,
    figures,
    page,
    release,
    audit,
    analysis,
    seeds: Object.fromEntries(parts.flatMap(({ section, seed }) => (seed === null ? [] : [[section, seed]]))),
    hidden,
    labels: Object.fromEntries(ownLabels),
    told: remembered(release, own),
    sizes: now.sizes,
    findingsWithheld: findings.flatMap(({ found }) =>
      found.filter((one) => !isPublished(one, release, numbers)),
    ).length,
    known: new Set(earlier.flatMap(({ counts }) => Object.keys(counts))).size,
    changed: [
      ...littleChanged(earlier, now, policy, (key) => release.shows([key])),
      ...narrowedByGrowth(earlier, own, now, policy),
    ],
  };
}

/** @throws RequestError for the first of what could tell who somebody is, all of it by its places */
export function requireNoIdentifiers(found: readonly PrintedIdentifier[]): void {
  if (found.length === 0) return;
  const told = (language: Language) =>
    found
      .slice(0, 20)
      .map(({ kind, place }) => `\n  ${place[language]}: ${identifierLabel(kind, language)} (${kind})`)
      .join('') + (found.length > 20 ? `\n  … (${found.length})` : '');
  throw new RequestError({
    nb: `Ingenting er publisert: dette ville stått der, og kan vise hvem noen er.${told('nb')}\nGi det et pseudonym i materialet (brukermote privacy --redact), gi koden et annet navn (--label-codes), eller slipp teksten gjennom for seg: --allow-item "TEKST"`,
    en: `Nothing was published: this would have stood there, and can tell who somebody is.${told('en')}\nGive it a pseudonym in the material (brukermote privacy --redact), give the code another name (--label-codes), or let the text through by itself: --allow-item "TEXT"`,
  });
}

/** What would change a finding names single sources and coders. */
function withoutChange({ change: _change, ...finding }: Finding): Finding {
  return finding;
}

/** True numbers of everything that is counted, also of what this publication would not show: others may have. */
export function countsNow(
  { strata, groups }: PublicSources,
  { model }: MergedModel,
  before: MaterialNow['before'],
): MaterialNow {
  const counts = new Map(
    model.subjects.flatMap((subject) =>
      groups.flatMap((group) =>
        setsOf(subject).map((set): [string, number] => [
          countKey(subject.key, set, group.key),
          trueCount(subject, set, group),
        ]),
      ),
    ),
  );
  return {
    count: (key) => counts.get(key),
    model,
    before,
    sizes: Object.fromEntries(
      groups.map((group) => [group.key, group.strata.reduce((sum, s) => sum + strata[s], 0)]),
    ),
  };
}

/** Files of a publication: released tables, and figures drawn from them. */
class PublishedFolder {
  readonly files = new Map<string, string>();
  readonly tables: PublishedTable[] = [];
  readonly figures: PublishedFigure[] = [];

  addTable(start: string, table: ReleasedTable): void {
    if (table.rows.length === 0) return;
    const file = start.startsWith('quotes/') ? `${start}.csv` : `${start}-${table.name}.csv`;
    this.files.set(file, tableCsv(table));
    this.tables.push({ file, caption: table.caption, rows: table.rows.length, withheld: table.withheld });
  }

  addFigure(number: string, figure: Figure): void {
    // A question that the material cannot answer is a sentence, which the page of findings has.
    if (figure.data.length === 0) return;
    const file = `figures/${number}-${figure.name}`;
    this.figures.push({ file, figure });
    this.files.set(`${file}.json`, `${JSON.stringify(figureRecord(figure))}\n`);
  }
}
