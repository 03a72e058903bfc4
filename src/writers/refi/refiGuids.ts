import type { Corpus } from '../../corpus/corpus.js';
import type { Reference } from '../../corpus/details.js';
import { contentId } from '../../shared/contentId.js';

const guidForm = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/iu;

/** Whether a text is a guid as REFI-QDA writes them. */
export function isGuid(text: string): boolean {
  return guidForm.test(text);
}

/**
 * The guids of everything in a project: those that it came with, else ones that follow from what the thing is, so
 * that equal projects give equal files, and a project that is written twice is still the same to other tools.
 */
export class RefiGuids {
  readonly #corpus: Corpus;
  readonly #coders: readonly string[];
  readonly #codes: readonly string[];
  readonly #sources: readonly string[];

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#coders = corpus.coders.map(({ id }) => this.keep(id, 'coder'));
    this.#codes = corpus.codes.map(({ id }) => this.keep(id, 'code'));
    this.#sources = corpus.sources.map(({ id }) => this.keep(id, 'source'));
  }

  /** The id itself where it is a guid, else one that follows from it and from what else is said. */
  keep(id: string, kind: string, ...rest: readonly (string | number)[]): string {
    return isGuid(id) ? id : contentId([kind, id, ...rest].join('\n'));
  }

  code(index: number): string {
    return this.#codes[index];
  }

  source(index: number): string {
    return this.#sources[index];
  }

  /** Undefined for "unknown", which stands for nobody. */
  coder(index: number | undefined): string | undefined {
    if (index === undefined || index < 0 || isNobody(this.#corpus, index)) return undefined;
    return this.#coders[index];
  }

  /** Of a selection's mark, or of a selection that has none (-1). */
  mark(selection: number, mark: number): string {
    const { selections, details } = this.#corpus;
    const id = mark < 0 ? '' : (details?.marks.id.at(mark) ?? '');
    if (isGuid(id)) return id;
    const source = this.#sources[selections.source[selection]];
    const { start, end, line, kind, storedQuote } = selections;
    return contentId(
      [
        'selection',
        source,
        kind[selection],
        start[selection],
        end[selection],
        line[selection],
        // Equal words at two places are two selections, and readers take equal guids for one.
        start[selection] < 0 ? `${storedQuote[selection]} ${selection}` : '',
        // Marks of one part of a picture or recording repeat its guid, so that it is one selection again.
        mark < 0 || kind[selection] === 'region' ? '' : `${id} ${mark}`,
      ].join('\n'),
    );
  }

  /** Of a coding in a mark. */
  coding(coding: number, mark: string): string {
    const { codings, details } = this.#corpus;
    const id = details?.codings.id.at(coding) ?? '';
    return this.keep(
      id,
      'coding',
      mark,
      this.#codes[codings.code[coding]],
      this.#coders[codings.coder[coding]],
    );
  }

  /** What a reference points at, or undefined where the project does not hold it. */
  of({ target, index, id }: Reference): string | undefined {
    const { details } = this.#corpus;
    if (index < 0 || details === undefined) return isGuid(id) ? id : undefined;
    if (target === 'code') return this.code(index);
    if (target === 'source') return this.source(index);
    if (target === 'coder') return this.coder(index);
    if (target === 'selection' && isGuid(id)) return id;
    if (target === 'selection') return this.mark(index, details.marks.selection.indexOf(index));
    const ids = { case: details.cases, set: details.sets, link: details.links, variable: details.variables };
    if (target === 'coding' || target === 'note' || target === 'unknown') return isGuid(id) ? id : undefined;
    return this.keep(ids[target][index].id, target, index);
  }
}

/** Whether a coder only says that the file named nobody. */
export function isNobody({ coders }: Corpus, index: number): boolean {
  return coders[index].id === 'unknown' && coders[index].name === 'unknown';
}
