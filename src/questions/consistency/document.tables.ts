import { codeLabel } from '../../figures/codeLabels.js';
import { sourceLabel } from '../../figures/sourceLabel.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { pEquals } from '../../words/statistics.js';
import type { DocumentConflicts } from './documentConflicts.js';
import { pairLabel } from './labels.js';
import { sideRow } from './opposing.quotes.js';

export interface DocumentConflictOptions {
  readonly language?: Language;
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
  options: DocumentConflictOptions = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
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
        name: found.corpus.sources[side.source].name,
      };
    }),
  );
  const columns = [
    { key: 'subject', label: texts.subject },
    { key: 'promoting', label: texts.promoting, partOfSources: 'sides' },
    { key: 'hindering', label: texts.hindering, partOfSources: 'sides' },
    { key: 'opposing', label: texts.opposing, givesAway: 'sides' },
    { key: 'pairs', label: texts.pairs },
    { key: 'direction', label: texts.direction },
    { key: 'source', label: texts.document },
    { key: 'name', label: texts.name },
    { key: 'quote', label: texts.quote },
  ];
  const documents = formatNumber(found.corpus.sources.length, language);
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
        : texts.caption(
            formatNumber(conflicts.length, language),
            documents,
            formatNumber(found.leastSources, language),
          ),
  };
}

/** The pairs of documents that oppose each other on most conditions, with what they agree on. */
export function documentPairTable(
  { found, pairs, chance }: DocumentConflicts,
  options: DocumentConflictOptions = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  const { sources } = found.corpus;
  const rows = pairs.slice(0, options.most ?? 10).map(({ documents: [a, b], opposing, agreeing }) => ({
    first: sourceLabel(sources[a]),
    firstName: sources[a].name,
    second: sourceLabel(sources[b]),
    secondName: sources[b].name,
    opposing: opposing.length,
    agreeing,
    subjects: opposing
      .map((cell) => found.cells[cell].codes.map((code) => codeLabel(code, language)).join(' × '))
      .join('; '),
  }));
  const columns = [
    { key: 'first', label: texts.first },
    { key: 'firstName', label: texts.name },
    { key: 'second', label: texts.second },
    { key: 'secondName', label: texts.name },
    { key: 'opposing', label: texts.opposed },
    { key: 'agreeing', label: texts.agreed },
    { key: 'subjects', label: texts.subjects },
  ];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const caption =
    chance === null
      ? sources.length === 0
        ? texts.noDocuments
        : texts.nothing(number(sources.length))
      : texts.pairCaption(
          number(pairs.length),
          number(chance.largest),
          number(chance.expected, 1),
          pEquals(chance.pValue, language),
          number(chance.permutations),
          String(chance.seed),
        );
  return { kind: 'table', language, name: 'document-pairs', columns, rows, caption };
}

const words = {
  nb: {
    subject: 'Betingelse',
    promoting: 'Dokumenter som fremmer',
    hindering: 'Dokumenter som hemmer',
    opposing: 'Motsatte dokumentpar',
    pairs: 'Dokumentpar',
    direction: 'Retning',
    document: 'Dokument',
    name: 'Navn',
    quote: 'Sitat',
    first: 'Dokument',
    second: 'Mot dokument',
    opposed: 'Motsatt om',
    agreed: 'Enig om',
    subjects: 'Hva de er motsatte om',
    noDocuments: 'Materialet har ingen dokumenter (oppgi typen `document` for kildene).',
    nothing: (documents: string) =>
      `Ingen av ${documents} dokumenter trekker samme betingelse i motsatt retning.`,
    caption: (conflicts: string, documents: string, least: string) =>
      `${conflicts} betingelser har dokumenter på begge sider, blant ${documents} dokumenter. De med størst andel motsatte dokumentpar står først, og de som færre enn ${least} dokumenter omtaler, sist. Dokumentene er valgt av regel: det der fremmer oftest overstiger hemmer, og det der hemmer oftest overstiger fremmer (ved likhet det med mest ensidig balanse, så det første); sitatet er det første i den retningen. Et enkelt dokument er ett belegg: les sitatene.`,
    pairCaption: (
      pairs: string,
      largest: string,
      expected: string,
      p: string,
      permutations: string,
      seed: string,
    ) =>
      `${pairs} par av dokumenter er motsatte om noe. Det mest motsatte paret er det om ${largest} betingelser; deles dommene ut på nytt mellom dokumentene som omtaler hver betingelse, er det i snitt ${expected} (${p}; ${permutations} trekninger, frø ${seed}).`,
  },
  en: {
    subject: 'Condition',
    promoting: 'Documents that promote',
    hindering: 'Documents that hinder',
    opposing: 'Opposing pairs of documents',
    pairs: 'Pairs of documents',
    direction: 'Direction',
    document: 'Document',
    name: 'Name',
    quote: 'Quote',
    first: 'Document',
    second: 'Against document',
    opposed: 'Opposed on',
    agreed: 'Agreed on',
    subjects: 'What they are opposed on',
    noDocuments: 'The material has no documents (give the sources the kind `document`).',
    nothing: (documents: string) =>
      `None of ${documents} documents pull the same condition in opposite directions.`,
    caption: (conflicts: string, documents: string, least: string) =>
      `${conflicts} conditions have documents on both sides, among ${documents} documents. Those with the largest share of opposing pairs come first, and those of which fewer than ${least} documents speak, last. The documents are chosen by rule: the one in which promoting most outnumbers hindering, and the one in which hindering most outnumbers promoting (of equals the one of most one-sided balance, then the first); the quote is the first in that direction. A single document is one piece of evidence: read the quotes.`,
    pairCaption: (
      pairs: string,
      largest: string,
      expected: string,
      p: string,
      permutations: string,
      seed: string,
    ) =>
      `${pairs} pairs of documents are opposed on something. The most opposed pair is so on ${largest} conditions; where the verdicts are dealt anew among the documents that speak of each condition, it is ${expected} on average (${p}; ${permutations} draws, seed ${seed}).`,
  },
} as const;
