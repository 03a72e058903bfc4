import { outputHead } from '../report/outputKind.js';
import { plainText } from '../shared/shielded.js';
import { policyWords } from './policyWords.js';
import type { Publication } from './publication.js';
import type { PublicationRecord } from './readme.js';

/** The file publication.json: what the folder is, under which policy, how it was made, and what is in it. */
export function publicationJson(publication: Publication, record: PublicationRecord): string {
  const { corpus, policy, audit, release, tables, figures, seeds, hidden, known } = publication;
  const { name, synthetic } = corpus.provenance;
  const { analysis, ...made } = record;
  const cells = [...release.cells.values()];
  const data = {
    format: 'brukermote-publication',
    version: 2,
    kind: 'public',
    says: outputHead('public', corpus.language),
    project: name,
    synthetic,
    language: corpus.language,
    policy: { ...policy, says: policyWords(policy) },
    sources: publication.sizes,
    made: { program: made.version, digest: made.digest, quotes: made.quotes, pictures: made.pictures },
    earlier: { publications: made.earlier, countsKnown: known, despite: made.despiteEarlier },
    audit: { exposed: audit.exposed.length, unfinished: audit.unfinished },
    counts: { shown: cells.filter(({ status }) => status === 'shown').length },
    labelsHidden: hidden.length,
    itemsAllowed: made.allowed,
    seeds,
    analysis,
    tables: tables.map(({ file, rows, withheld }) => ({ file, rows, withheld })),
    figures: figures.map(({ file }) => file),
  };
  return `${JSON.stringify(data, (_, value) => (typeof value === 'string' ? plainText(value) : value), 2)}\n`;
}
