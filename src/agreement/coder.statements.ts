import type { Corpus } from '../corpus/corpus.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import type { AgreementReport } from './agreementReport.js';
import { coderLabel, describeComparison, listed } from './comparison.labels.js';

/**
 * Who coded what, and what can be compared: how many sources more than one coder went through, in which units they are
 * compared, what is left out, and what can therefore not be said.
 */
export function describeCoders(
  corpus: Corpus,
  report: AgreementReport,
  options: { readonly language?: Language } = {},
): Statement {
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const sentences =
    report.status === null
      ? [
          texts.several(
            number(report.sources.length),
            number(corpus.sources.length),
            formatPercent(report.sources.length / corpus.sources.length, language),
          ),
          describeComparison(report, language),
        ]
      : [`**${report.status.text[language]}**`, whoCodedWhat(corpus, report, language)];
  const pairs = sharedByPair(corpus, report, language);
  if (report.coders.length > 2 && pairs.length > 0) sentences.push(texts.pairs(pairs.join('; ')));
  for (const reason of ['one-coder', 'no-text', 'no-units'] as const) {
    const left = report.leftOut.filter((each) => each.reason === reason).length;
    if (left > 0 && report.status === null) sentences.push(texts.leftOut[reason](number(left), left === 1));
  }
  for (const note of report.notes) {
    if (note.kind !== 'left-out') sentences.push(note.text[language]);
  }
  const reconciled = corpus.coders.filter((coder) => coder.reconciled && !report.coders.includes(coder));
  if (reconciled.length > 0 && report.status === null) {
    sentences.push(texts.reconciled(listed(reconciled.map(coderLabel), language)));
  }
  if (report.status !== null) sentences.push(texts.cannot);
  return { kind: 'statement', text: sentences.filter((sentence) => sentence !== '').join(' ') };
}

/** `Kari (2 kilder), Ola (1 kilde)`; nothing where nobody is to be compared. */
function whoCodedWhat(corpus: Corpus, { coders }: AgreementReport, language: Language): string {
  if (coders.length === 0) return '';
  const texts = words[language];
  if (coders.length === 1 && coders[0].id === 'unknown') return texts.unknown;
  const each = coders.slice(0, 12).map((coder) => {
    const sources = corpus.codedBy.filter((readers) => readers.has(coder.index)).length;
    return `${coderLabel(coder)} (${texts.sources(formatNumber(sources, language), sources === 1)})`;
  });
  return texts.coded(each.join(', '));
}

/** Per pair of coders, the sources that both went through; at most ten pairs are told. */
function sharedByPair(corpus: Corpus, { coders, sources }: AgreementReport, language: Language): string[] {
  const pairs = coders.flatMap((a, i) => coders.slice(i + 1).map((b) => [a, b] as const));
  const shared = pairs.map(([a, b]) => {
    const both = sources.filter(({ index }) => {
      return corpus.codedBy[index].has(a.index) && corpus.codedBy[index].has(b.index);
    }).length;
    return `${coderLabel(a)} + ${coderLabel(b)}: ${formatNumber(both, language)}`;
  });
  return shared.length > 10 ? [...shared.slice(0, 10), '…'] : shared;
}

const words = {
  nb: {
    several: (shared: string, all: string, share: string) =>
      `**${shared} av ${all} kilder (${share}) er kodet av flere og kan sammenlignes.**`,
    coded: (each: string) => `Kodere: ${each}.`,
    unknown: 'Materialet sier ikke hvem som kodet.',
    sources: (n: string, one: boolean) => `${n} ${one ? 'kilde' : 'kilder'}`,
    pairs: (pairs: string) => `Kilder felles for to kodere: ${pairs}.`,
    leftOut: {
      'one-coder': (n: string, one: boolean) =>
        `${n} ${one ? 'kilde er' : 'kilder er'} kodet av bare én av koderne; om ${one ? 'den' : 'dem'} sier enigheten ingenting.`,
      'no-text': (n: string, one: boolean) =>
        `${n} ${one ? 'kilde' : 'kilder'} er uten tekst, så det ukodede kan ikke telles der.`,
      'no-units': (n: string, one: boolean) => `${n} ${one ? 'kilde' : 'kilder'} har ingen slike enheter.`,
    },
    reconciled: (names: string) =>
      `Den avstemte kodingen (${names}) er det koderne ble enige om etterpå, og ikke en mening til; den er ikke med.`,
    cannot: 'Hvor pålitelig kodingen er, kan derfor ikke sies her.',
  },
  en: {
    several: (shared: string, all: string, share: string) =>
      `**${shared} of ${all} sources (${share}) were coded by several and can be compared.**`,
    coded: (each: string) => `Coders: ${each}.`,
    unknown: 'The material does not say who coded.',
    sources: (n: string, one: boolean) => `${n} ${one ? 'source' : 'sources'}`,
    pairs: (pairs: string) => `Sources that two coders share: ${pairs}.`,
    leftOut: {
      'one-coder': (n: string, one: boolean) =>
        `${n} ${one ? 'source was' : 'sources were'} coded by only one of the coders; of ${one ? 'it' : 'them'} agreement says nothing.`,
      'no-text': (n: string, one: boolean) =>
        `${n} ${one ? 'source has' : 'sources have'} no text, so what is uncoded there cannot be counted.`,
      'no-units': (n: string, one: boolean) => `${n} ${one ? 'source has' : 'sources have'} no such units.`,
    },
    reconciled: (names: string) =>
      `The reconciled coding (${names}) is what the coders agreed on afterwards, not a further opinion; it takes no part.`,
    cannot: 'How reliable the coding is can therefore not be said here.',
  },
} as const;
