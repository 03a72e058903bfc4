import { Corpus } from '../corpus/corpus.js';
import type { CorpusDetails } from '../corpus/details.js';
import { SparseTexts } from '../corpus/textColumn.js';
import { withoutNames } from '../corpus/withoutNames.js';
import { given } from '../shared/given.js';

/**
 * The project without a word of the material: no texts, quotes and memos, nothing that tools call selections by, and
 * no descriptions of cases, sets and links. Offsets, codes, coders, attributes, and names of sources and cases stay.
 */
export function withoutQuotes(corpus: Corpus): Corpus {
  const { selections, lines, details, codedBy, provenance, codes, coders, codings } = corpus;
  return new Corpus({
    provenance,
    codes,
    coders,
    codedBy,
    unjudged: corpus.unjudged,
    codings,
    language: corpus.language,
    sources: corpus.sources.map((source) => ({ ...source, text: null })),
    memos: [],
    selections: { ...selections, storedQuote: selections.storedQuote.map(() => '') },
    lines: { ...withoutNames(lines), quote: lines.quote.map(() => '') },
    ...given({ details: details && withoutWords(details) }),
  });
}

function withoutWords(details: CorpusDetails): CorpusDetails {
  return {
    ...details,
    sources: details.sources.map(({ transcripts, plainTextPath: _text, richTextPath: _rich, ...source }) => ({
      ...source,
      ...given({
        transcripts: transcripts?.map(
          ({ plainTextPath: _plain, richTextPath: _formatted, ...transcript }) => ({
            ...transcript,
            text: transcript.text === null ? null : '',
          }),
        ),
      }),
    })),
    marks: { ...details.marks, name: new SparseTexts() },
    cases: details.cases.map((one) => ({ ...one, description: '' })),
    sets: details.sets.map((one) => ({ ...one, description: '' })),
    links: details.links.map((one) => ({ ...one, name: '' })),
    graphs: [],
  };
}
