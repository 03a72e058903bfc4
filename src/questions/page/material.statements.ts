import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import { nameIn } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { sourceKinds } from '../../corpus/source.js';
import { type Phrase, phrase, sources } from '../../report/phrase.js';
import { listed } from '../../words/lists.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';

/** What is known of a material beside its findings. */
export interface MaterialOfPage {
  readonly corpus: Corpus;
  /** Its matrix; null where there is none. */
  readonly matrix: CooccurrenceMatrix | null;
  /** Questions that lack something. */
  readonly lacking: number;
  /** Questions in all. */
  readonly questions: number;
  /** Whether anything was tested, without any confirmatory finding. */
  readonly noneHolds: boolean;
}

/** Sources by kind: `60 intervjuer og 20 dokumenter`; sources where no kind is known. */
export function sourcesByKind({ sources, language }: Corpus): string {
  const kinds = sourceKinds.filter((kind) => sources.some((source) => source.kind === kind));
  if (kinds.length < 2 && kinds[0] !== 'interview' && kinds[0] !== 'document' && kinds[0] !== 'study')
    return counted(sources.length, 'source', language);
  return listed(
    kinds.map((kind) => counted(sources.filter((each) => each.kind === kind).length, kind, language)),
    language,
  );
}

/** What can be said of a material, the best wording first. */
export interface MaterialSentence {
  readonly about: 'material' | 'pair' | 'none holds' | 'lacks' | 'numbers';
  readonly wordings: readonly Phrase[];
}

/**
 * Plain sentences on the material itself, for a page with few findings: what it consists of, that nothing holds, which two codes
 * meet most, what cannot be said. Of each the best wording first, then others that are easier where names are long.
 */
export function materialSentences(material: MaterialOfPage): MaterialSentence[] {
  const { corpus, lacking, questions, noneHolds } = material;
  const { language } = corpus;
  const texts = words[language];
  const all = counted(corpus.sources.length, 'source', language);
  const codings = counted(corpus.codings.length, 'coding', language);
  const number = (value: number) => formatNumber(value, language);
  const kinds = sourcesByKind(corpus);
  const cannot = lacking === questions ? texts.cannotAny : texts.cannot(number(lacking), number(questions));
  const consists = [[texts.consists(kinds, codings)], [texts.consistsOf(kinds)], [texts.has(all)]];
  return [
    { about: 'material', wordings: consists },
    { about: 'none holds', wordings: noneHolds ? [[texts.noneHolds]] : [] },
    { about: 'pair', wordings: meetMost(material) },
    { about: 'lacks', wordings: lacking > 0 ? [[cannot]] : [] },
    { about: 'numbers', wordings: [[texts.below]] },
  ];
}

/** The two codes that meet in most sources, then in most units; told with their names, or without. */
function meetMost({ corpus, matrix }: MaterialOfPage): Phrase[] {
  const { language } = corpus;
  const texts = words[language];
  const cells = (matrix?.cells() ?? []).filter(({ row, column, nested, sources: met }) => {
    return row.index !== column.index && !nested && met > 0;
  });
  if (cells.length === 0) return matrix === null ? [] : [[texts.noneMeet]];
  const most = cells.reduce((a, b) =>
    b.sources > a.sources || (b.sources === a.sources && b.count > a.count) ? b : a,
  );
  if (most.sources === 1 && corpus.sources.length > 1) return [[texts.once]];
  const where = phrase`${sources(most.sources)} ${termsIn(language).of} ${counted(corpus.sources.length, 'source', language)}`;
  const [row, column] = [nameIn(most.row, language), nameIn(most.column, language)];
  return [
    phrase`${texts.meet(row, column)} ${where}.`,
    phrase`${texts.pair(row, column)} ${where}.`,
    phrase`${texts.unnamed} ${where}.`,
  ];
}

const words = {
  nb: {
    consists: (kinds: string, codings: string) => `Dette bygger på ${kinds}, med ${codings}.`,
    consistsOf: (kinds: string) => `Dette bygger på ${kinds}.`,
    has: (all: string) => `Dette bygger på ${all}.`,
    meet: (row: string, column: string) => `Oftest møtes «${row}» og «${column}»: de står på samme sted i`,
    pair: (row: string, column: string) => `«${row}» og «${column}» møtes i`,
    unnamed: 'De to kodene som oftest går sammen, møtes i',
    once: 'Ingen to koder møtes i mer enn én kilde.',
    noneMeet: 'Ingen to koder møtes på samme sted i teksten.',
    noneHolds: 'Ingen av testene er så klare at en kan bygge på dem alene.',
    cannotAny: 'Ingen av spørsmålene kan besvares fullt ut ennå; nederst står hva som må kodes.',
    cannot: (lacking: string, all: string) =>
      `${lacking} av ${all} spørsmål kan ikke besvares fullt ut ennå; nederst står hva som må kodes.`,
    below: 'Tallene bak hver setning står lenger ned på siden.',
  },
  en: {
    consists: (kinds: string, codings: string) => `This rests on ${kinds}, with ${codings}.`,
    consistsOf: (kinds: string) => `This rests on ${kinds}.`,
    has: (all: string) => `This rests on ${all}.`,
    meet: (row: string, column: string) =>
      `“${row}” and “${column}” meet most often: they stand in the same place in`,
    pair: (row: string, column: string) => `“${row}” and “${column}” meet in`,
    unnamed: 'The two codes that most often go together meet in',
    once: 'No two codes meet in more than one source.',
    noneMeet: 'No two codes meet in the same place.',
    noneHolds: 'None of the tests is so clear that it can be built on alone.',
    cannotAny: 'None of the questions can be answered in full yet; what to code is told at the end.',
    cannot: (lacking: string, all: string) =>
      `${lacking} of ${all} questions cannot be answered in full yet; what to code is told at the end.`,
    below: 'The numbers behind each sentence stand further down.',
  },
} as const;
