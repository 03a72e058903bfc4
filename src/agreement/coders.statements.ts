import type { Coder } from '../corpus/source.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { listed } from '../words/lists.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import type { Agreement } from './agreement.js';
import { type LeftOutReason, leftOutReasons } from './comparison.js';
import { coderLabel, comparisonText } from './comparison.labels.js';
import { howToSayJudged, noteText, statusText } from './status.labels.js';

/**
 * Who coded what, and what can be compared: how many sources more than one coder went through, in which units they are
 * compared, what is left out, and what can therefore not be said.
 */
export function codersStatement(found: Agreement): Statement {
  const sentences = found.status === null ? whatIsCompared(found) : whyNothing(found);
  return { kind: 'statement', text: sentences.filter((sentence) => sentence !== '').join(' ') };
}

function whatIsCompared(found: Agreement): string[] {
  const { corpus, sources, leftOut } = found;
  const { language } = corpus;
  const texts = words[language];
  const reconciled = corpus.coders.filter((coder) => coder.reconciled && !found.coders.includes(coder));
  return [
    texts.several({
      shared: formatNumber(sources.length, language),
      all: counted(corpus.sources.length, 'source', language),
      share: formatPercent(sources.length / corpus.sources.length, language),
    }),
    comparisonText(found),
    ...sharedByPairs(found),
    ...leftOutReasons.flatMap((reason) => {
      const left = leftOut.filter((each) => each.reason === reason).length;
      return left === 0 ? [] : [texts.leftOut[reason](counted(left, 'source', language), left === 1)];
    }),
    ...notes(found),
    ...(reconciled.length > 0 ? [texts.reconciled(listed(reconciled.map(coderLabel), language))] : []),
  ];
}

function whyNothing(found: Agreement): string[] {
  const { language } = found.corpus;
  return [
    ...(found.status === null ? [] : [`**${statusText(found.status, language)}**`]),
    whoCodedWhat(found),
    ...sharedByPairs(found),
    ...notes(found),
    words[language].cannot,
  ];
}

/** What is left out has sentences of its own here. */
function notes({ corpus, notes }: Agreement): string[] {
  return notes.filter(({ kind }) => kind !== 'left-out').map((note) => noteText(note, corpus.language));
}

/** `Kari (2 kilder), Ola (1 kilde)`; nothing where nobody is to be compared. */
function whoCodedWhat({ corpus, coders }: Agreement): string {
  const { language } = corpus;
  if (coders.length === 0) return '';
  const texts = words[language];
  if (coders.length === 1 && coders[0].id === 'unknown') return texts.unknown;
  const each = coders.slice(0, mostCoders).map((coder) => {
    const sources = corpus.codedBy.filter((readers) => readers.has(coder.index)).length;
    return `${coderLabel(coder)} (${counted(sources, 'source', language)})`;
  });
  return texts.coded(withRest(each, ', ', coders.length, language));
}

/** Per pair of three coders or more, the sources that both went through; at most ten pairs are told, and how many more there are. */
function sharedByPairs({ corpus, coders, sources }: Agreement): string[] {
  if (coders.length < 3) return [];
  const { language } = corpus;
  const shared = coders.flatMap((a, i) =>
    coders.slice(i + 1).map((b) => {
      const both = sources.filter(({ index }) => {
        return corpus.codedBy[index].has(a.index) && corpus.codedBy[index].has(b.index);
      }).length;
      return pairLabel(a, b, both, language);
    }),
  );
  return [words[language].pairs(withRest(shared.slice(0, mostPairs), '; ', shared.length, language))];
}

const mostCoders = 12;
const mostPairs = 10;

/** The first of a list, and how many more there are. */
function withRest(shown: readonly string[], between: string, all: number, language: Language): string {
  const list = shown.join(between);
  const rest = all - shown.length;
  return rest === 0 ? list : `${list} ${words[language].more(formatNumber(rest, language))}`;
}

function pairLabel(a: Coder, b: Coder, sources: number, language: Language): string {
  return `${coderLabel(a)} + ${coderLabel(b)}: ${formatNumber(sources, language)}`;
}

interface Several {
  readonly shared: string;
  readonly all: string;
  readonly share: string;
}

type LeftOutWords = Readonly<Record<LeftOutReason, (sources: string, one: boolean) => string>>;

const words = {
  nb: {
    several: ({ shared, all, share }: Several) =>
      `**${shared} av ${all} (${share}) er kodet av flere og kan sammenlignes.**`,
    coded: (each: string) => `Kodere: ${each}.`,
    more: (count: string) => `og ${count} til`,
    unknown: 'Materialet sier ikke hvem som kodet.',
    pairs: (pairs: string) => `Kilder felles for to kodere: ${pairs}.`,
    leftOut: {
      'one-coder': (sources, one) =>
        `${sources} er kodet av bare én av koderne; om ${one ? 'den' : 'dem'} sier enigheten ingenting. ${howToSayJudged.nb}`,
      'no-text': (sources) => `${sources} er uten tekst, så det ukodede kan ikke telles der.`,
      'no-units': (sources) => `${sources} har ingen slike enheter.`,
    } satisfies LeftOutWords,
    reconciled: (names: string) =>
      `Den omforente kodingen (${names}) er det koderne ble enige om etterpå, og ikke en mening til; den er ikke med.`,
    cannot: 'Hvor pålitelig kodingen er, kan derfor ikke sies her.',
  },
  en: {
    several: ({ shared, all, share }: Several) =>
      `**${shared} of ${all} (${share}) were coded by several and can be compared.**`,
    coded: (each: string) => `Coders: ${each}.`,
    more: (count: string) => `and ${count} more`,
    unknown: 'The material does not say who coded.',
    pairs: (pairs: string) => `Sources that two coders share: ${pairs}.`,
    leftOut: {
      'one-coder': (sources, one) =>
        `${sources} ${one ? 'was' : 'were'} coded by only one of the coders; agreement says nothing about ${one ? 'it' : 'them'}. ${howToSayJudged.en}`,
      'no-text': (sources, one) =>
        `${sources} ${one ? 'has' : 'have'} no text, so what is uncoded there cannot be counted.`,
      'no-units': (sources, one) => `${sources} ${one ? 'has' : 'have'} no such units.`,
    } satisfies LeftOutWords,
    reconciled: (names: string) =>
      `The reconciled coding (${names}) is what the coders agreed on afterwards, not a further opinion; it is not included.`,
    cannot: 'How reliable the coding is can therefore not be said here.',
  },
} as const;
