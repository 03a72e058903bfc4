import { sourceLabelIn } from '../../corpus/sourceLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { pEquals } from '../../words/statistics.js';
import { termsIn } from '../../words/terms.js';
import type { DocumentConflicts } from './documentConflicts.js';
import { pairLabel } from './labels.js';
import { sideRow } from './opposing.quotes.js';

export interface DocumentTableOptions {
  /** Conditions, or pairs of documents, shown at most; default 6 and 10. */
  readonly most?: number;
  /** Letters of a quote at most; default: all of it. */
  readonly letters?: number;
}

/**
 * The conditions on which documents pull in opposite directions, each with the document that promotes it most often
 * and the one that hinders it most often, and a quote of either.
 */
export function documentConflictTable(
  { found, conflicts }: DocumentConflicts,
  options: DocumentTableOptions = {},
): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const rows = conflicts.slice(0, options.most ?? 6).flatMap((conflict) =>
    (['promotes', 'hinders'] as const).map((direction) => {
      const side = conflict[direction];
      return {
        subject: pairLabel(conflict.cell, language),
        promoting: conflict.cell.all.promotes,
        hindering: conflict.cell.all.hinders,
        opposing: conflict.opposing,
        pairs: conflict.pairs,
        direction: label(direction, language),
        ...sideRow(found, side, language, options.letters),
      };
    }),
  );
  const columns = [
    { key: 'subject', label: terms.condition },
    { key: 'promoting', label: texts.promoting },
    { key: 'hindering', label: texts.hindering },
    { key: 'opposing', label: texts.opposing },
    { key: 'pairs', label: texts.pairs },
    { key: 'direction', label: terms.direction },
    { key: 'source', label: texts.document },
    { key: 'quote', label: terms.quote },
  ];
  const documents = counted(found.corpus.sources.length, 'document', language);
  return {
    kind: 'table',
    language,
    name: 'document-conflicts',
    columns,
    rows,
    caption:
      conflicts.length === 0
        ? found.corpus.sources.length === 0
          ? texts.noDocuments
          : texts.nothing(documents)
        : texts.caption({
            conflicts: counted(conflicts.length, 'condition', language),
            documents,
            least: formatNumber(found.leastSources, language),
          }),
  };
}

/** The pairs of documents that oppose each other on most conditions, with what they agree on. */
export function documentPairTable(
  { found, pairs, chance }: DocumentConflicts,
  options: DocumentTableOptions = {},
): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
  const { sources } = found.corpus;
  const rows = pairs.slice(0, options.most ?? 10).map(({ documents: [a, b], opposing, agreeing }) => ({
    first: sourceLabelIn(found.corpus, sources[a]),
    second: sourceLabelIn(found.corpus, sources[b]),
    opposing: opposing.length,
    agreeing,
    subjects: opposing.map((cell) => pairLabel(found.cells[cell], language)).join('; '),
  }));
  const columns = [
    { key: 'first', label: texts.document },
    { key: 'second', label: texts.second },
    { key: 'opposing', label: texts.opposed },
    { key: 'agreeing', label: texts.agreed },
    { key: 'subjects', label: texts.subjects },
  ];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const caption =
    chance === null
      ? sources.length === 0
        ? texts.noDocuments
        : texts.nothing(counted(sources.length, 'document', language))
      : texts.pairCaption({
          pairs: counted(pairs.length, 'pair', language),
          largest: counted(chance.largest, 'condition', language),
          expected: number(chance.expected, 1),
          p:
            chance.pValue === null
              ? texts.noP(formatNumber(chance.clusters.count, language))
              : pEquals(chance.pValue, language),
          alike: chance.clusters.grouped ? texts.alike(label(found.clusters.by ?? '', language)) : '',
          permutations: number(chance.permutations),
          seed: String(chance.seed),
        });
  return { kind: 'table', language, name: 'document-pairs', columns, rows, caption };
}

/** What the caption of conflicts fills in. */
interface Conflicts {
  readonly conflicts: string;
  readonly documents: string;
  readonly least: string;
}

/** How many conditions the most opposed pair opposes on, and what chance would give. */
interface PairsByChance {
  readonly pairs: string;
  readonly largest: string;
  readonly expected: string;
  readonly p: string;
  /** That documents of a cluster count as one; empty where each stands for itself. */
  readonly alike: string;
  readonly permutations: string;
  readonly seed: string;
}

const words = {
  nb: {
    promoting: 'Dokumenter som fremmer',
    hindering: 'Dokumenter som hemmer',
    opposing: 'Motsatte dokumentpar',
    pairs: 'Dokumentpar',
    document: 'Dokument',
    second: 'Mot dokument',
    opposed: 'Motsatt om',
    agreed: 'Enig om',
    subjects: 'Hva de er motsatte om',
    noDocuments: 'Materialet har ingen dokumenter (oppgi typen `document` for kildene).',
    nothing: (documents: string) => `Ingen av ${documents} trekker samme betingelse i motsatt retning.`,
    caption: ({ conflicts, documents, least }: Conflicts) =>
      `${conflicts} har dokumenter på begge sider, blant ${documents}. De med størst andel motsatte dokumentpar står først, og de som færre enn ${least} dokumenter omtaler, sist. Dokumentene er valgt av regel: det der fremmer oftest overstiger hemmer, og det der hemmer oftest overstiger fremmer (ved likhet det med mest ensidig balanse, så det første); sitatet er det første i den retningen. Et enkelt dokument er ett belegg: les sitatene.`,
    pairCaption: ({ pairs, largest, expected, p, alike, permutations, seed }: PairsByChance) =>
      `${pairs} av dokumenter er motsatte om noe. Det mest motsatte paret er det om ${largest}; deles dommene ut på nytt mellom dokumentene som omtaler hver betingelse, er det i snitt ${expected} (${p}; ${permutations} trekninger, frø ${seed}).${alike}`,
    noP: (count: string) => `ingen p: ${count} grupper av like dokumenter er for få`,
    alike: (by: string) => ` Dokumenter med samme ${by} er regnet som ett her.`,
  },
  en: {
    promoting: 'Documents that promote',
    hindering: 'Documents that hinder',
    opposing: 'Opposing pairs of documents',
    pairs: 'Pairs of documents',
    document: 'Document',
    second: 'Against document',
    opposed: 'Opposed on',
    agreed: 'Agreed on',
    subjects: 'What they are opposed on',
    noDocuments: 'The material has no documents (give the sources the kind `document`).',
    nothing: (documents: string) => `None of ${documents} pull the same condition in opposite directions.`,
    caption: ({ conflicts, documents, least }: Conflicts) =>
      `There are documents on both sides of ${conflicts}, among ${documents}. Those with the largest share of opposing pairs come first; those that fewer than ${least} documents describe come last. The documents are chosen by rule: the one in which promoting most outnumbers hindering, and the one in which hindering most outnumbers promoting (in a tie, the one with the most one-sided balance, then the first); the quote is the first in that direction. A single document is one piece of evidence: read the quotes.`,
    pairCaption: ({ pairs, largest, expected, p, alike, permutations, seed }: PairsByChance) =>
      `${pairs} of documents are opposed on something. The most opposed pair is opposed on ${largest}; when the verdicts are reassigned at random among the documents that describe each condition, the number is ${expected} on average (${p}; ${permutations} draws, seed ${seed}).${alike}`,
    noP: (count: string) => `no p: ${count} groups of like documents are too few`,
    alike: (by: string) => ` Documents with the same ${by} count as one here.`,
  },
} as const;
