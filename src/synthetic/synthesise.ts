import { type Coding, codeSource, type ErrorCounts } from './coders.js';
import { type ComposedText, Composer } from './compose.js';
import { defaultEdition, editionOf } from './editions.js';
import { drawPassages } from './passages.js';
import { planOf } from './plan.js';
import { projectFiles } from './projectFiles.js';
import { Random } from './random.js';
import { type Sentence, SentenceBank } from './sentenceBank.js';
import { SentenceUse } from './sentenceUse.js';
import { drawSources } from './sources.js';
import { type Truth, truthOf } from './truth.js';

export { defaultSeed } from './defaultSeed.js';
export { readSentences } from './sentenceBank.js';

export interface SynthesisOptions {
  readonly seed: number;
  /** Off: the same sizes, lengths, runs and coder errors, but nothing to find. Default: on. */
  readonly effects?: boolean;
  /** Of the generator, one of `editions`. Default: the one that data/brukermote is of. */
  readonly edition?: number;
}

export interface SyntheticProject {
  /** Path in the folder -> content (UTF-8, LF). */
  readonly files: ReadonlyMap<string, string>;
  readonly truth: Truth;
}

/**
 * A whole synthetic project: sources, true passages, their text, the coders' work, and the truth about it. The
 * same bank and options give the same bytes.
 *
 * @throws RangeError for an edition that the generator does not have
 * @example synthesise(csvFiles.flatMap(readSentences), { seed: 2026 }).files.get('codings.csv')
 */
export function synthesise(bank: readonly Sentence[], options: SynthesisOptions): SyntheticProject {
  const { seed } = options;
  // There is one so far; another one will have a plan of its own here.
  editionOf(options.edition ?? defaultEdition);
  const stream = (name: string) => new Random(seed, name);
  const plan = planOf(options.effects ?? true);
  const sources = drawSources(stream('sources'));
  const passages = drawPassages(sources, plan, stream);

  const use = new SentenceUse(stream('sentences'));
  const composer = new Composer(new SentenceBank(bank), use, stream('text'));
  const composed: ComposedText[] = sources.map((source, index) => composer.compose(source, passages[index]));

  const errors: ErrorCounts = { codes: 0, missed: 0, replaced: 0, added: 0, selections: 0, shifted: 0 };
  const coding = stream('coders');
  const codings: Coding[] = sources.flatMap((source, index) =>
    codeSource(source, index, passages[index], composed[index], use, coding, errors),
  );

  const truth = truthOf(seed, plan, sources, passages, {
    codings: codings.length,
    distinctSentences: use.distinct,
    mostRepeatedQuote: use.mostRepeatedQuote,
    errors,
  });
  const texts = new Map(sources.map(({ id }, index) => [id, composed[index].text]));
  return { files: projectFiles(sources, texts, codings, truth), truth };
}
