import { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { isReadableId } from '../corpus/sourceLabels.js';
import type { Bilingual } from '../shared/language.js';

/**
 * The project with neutral names for its sources, as a publication that was asked for with quotes shows them: names of files
 * tell who was interviewed, and where. The id stands where a researcher gave it (`INT03`), else a number. Documents and
 * studies are published, or of offices, and keep their names.
 *
 * @example withoutSourceNames(corpus).sources[2].name // 'Interview no. 3'
 */
export function withoutSourceNames(corpus: Corpus): Corpus {
  const neutral = (source: Source): string => {
    if (source.kind === 'document' || source.kind === 'study') return source.name;
    if (isReadableId(source.id)) return source.id;
    return `${words[source.kind][corpus.language]} ${source.index + 1}`;
  };
  const sources = corpus.sources.map((source): Source => ({ ...source, name: neutral(source) }));
  return new Corpus({ ...corpus, sources });
}

const words: Readonly<Record<Exclude<Source['kind'], 'document' | 'study'>, Bilingual>> = {
  interview: { nb: 'Intervju nr.', en: 'Interview no.' },
  other: { nb: 'Kilde nr.', en: 'Source no.' },
};
