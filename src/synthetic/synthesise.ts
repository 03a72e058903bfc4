import { type Coding, CodingDesk } from './codingDesk.js';
import { type ComposedText, Composer } from './compose.js';
import { drawSources } from './drawSources.js';
import { editionOf } from './editionOf.js';
import { defaultEdition } from './editions.js';
import { drawPassages } from './passages.js';
import { projectFiles } from './projectFiles.js';
import { Random } from './random.js';
import { type Sentence, SentenceBank } from './sentenceBank.js';
import { SentenceUse } from './sentenceUse.js';
import { type Truth, truthOf } from './truth.js';

export { defaultSeed } from './defaultSeed.js';
export { readSentences } from './sentenceBank.js';

export interface SynthesisOptions {
  readonly seed: number;
  /** Off: the same sizes, lengths, runs and coder errors, but nothing to find. Default: on. */
  readonly effects?: boolean;
  /** Of the generator, one of `editions`. Default: the one that data/brukermote is of. */
  readonly edition?: number;
  /** How many, from edition 2 on. Default: the fewest that the edition has. */
  readonly sources?: number;
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
 * @param bank an edition reads its own sentences, and those of editions before it
 * @throws RequestError for an edition that the generator does not have, or a number of sources that the edition does not
 * @example synthesise(csvFiles.flatMap(readSentences), { seed: 2026, edition: 1 }).files.get('codings.csv')
 */
export function synthesise(bank: readonly Sentence[], options: SynthesisOptions): SyntheticProject {
  const { seed } = options;
  const edition = editionOf(options.edition ?? defaultEdition);
  const composition = edition.compositionOf(options.sources);
  const stream = (name: string) => new Random(seed, name);
  const plan = edition.planOf(options.effects ?? true);
  const sources = drawSources(composition, stream('sources'));
  const passages = drawPassages(sources, plan, edition, stream);

  // A quote may come again a little more often where there are many more sources than the bank was written for.
  const use = new SentenceUse(stream('sentences'), Math.ceil((3 * sources.length) / edition.writtenFor));
  const composer = new Composer(new SentenceBank(edition.sentencesOf(bank)), use, stream('text'));
  const composed: ComposedText[] = sources.map((source, index) => composer.compose(source, passages[index]));

  const desk = new CodingDesk(edition, use, stream('coders'));
  const codings: Coding[] = sources.flatMap((source, index) =>
    desk.code(source, index, passages[index], composed[index]),
  );

  const truth = truthOf(
    { edition, seed, plan, sources, passages },
    {
      codings: codings.length,
      distinctSentences: use.distinct,
      mostRepeatedQuote: use.mostRepeatedQuote,
      errors: desk.counts,
    },
  );
  const texts = new Map(sources.map(({ id }, index) => [id, composed[index].text]));
  return { files: projectFiles(edition, sources, texts, codings, truth), truth };
}
