import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Reference as DetailReference } from '../../corpus/details.js';
import type { Findings } from './findings.js';
import type { Memos } from './memos.js';
import type { Texts } from './readTexts.js';
import type { Spans } from './spans.js';
import type { XmlElement } from './xmlElement.js';

/** What filling a corpus needs in many places. */
export interface FillContext {
  readonly builder: CorpusBuilder;
  readonly findings: Findings;
  readonly memos: Memos;
  readonly spans: Spans;
  readonly texts: Texts;
  /** Codes that the codebook calls folders. */
  readonly folders: ReadonlySet<string>;
  readonly wanted: WantedGuids;
  /** The code that stands for a relationship which was coded; undefined where no Link has this guid. */
  readonly codeOfLink: (guid: string, element: XmlElement) => number | undefined;
  /** Codings that say when they were made. */
  dated: number;
}

/**
 * Selections and codings that cases, links and graphs point at. There may be a million that nothing points at, so
 * only these are remembered by guid.
 */
export class WantedGuids {
  readonly #wanted: ReadonlySet<string>;
  readonly #found = new Map<string, DetailReference>();

  constructor(guids: Iterable<string>) {
    this.#wanted = new Set(guids);
  }

  found(guid: string, target: 'selection' | 'coding', index: number): void {
    if (index >= 0 && this.#wanted.has(guid) && !this.#found.has(guid))
      this.#found.set(guid, { target, index, id: guid });
  }

  get(guid: string): DetailReference | undefined {
    return this.#found.get(guid);
  }
}
