import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { pathOf, type XmlElement } from './xmlElement.js';

/** `1 link`, `2 links` */
export function plural(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Places that a warning about many elements lists. */
const listed = 3;

/** What no part of the format says how to read. */
const leftOut: ReadonlySet<string> = new Set(['unknown-element', 'unknown-attribute', 'misplaced-element']);

interface Tally {
  count: number;
  readonly places: string[];
  readonly message: (count: number) => string;
}

/** Says what is wrong at which element; what happens often is counted and said once. */
export class Findings {
  readonly #builder: CorpusBuilder;
  readonly #file: string;
  readonly #tallies = new Map<string, Tally>();

  constructor(builder: CorpusBuilder, file: string) {
    this.#builder = builder;
    this.#file = file;
  }

  /** `project.qde line 41, Project/Sources/TextSource[3]` */
  where(element: XmlElement): string {
    return `${this.#file} line ${element.line}, ${pathOf(element)}`;
  }

  error(kind: string, element: XmlElement, message: string): void {
    this.#builder.error(kind, () => this.where(element), message);
  }

  warn(kind: string, element: XmlElement, message: string): void {
    this.#builder.warn(kind, () => this.where(element), message);
  }

  /** One more of its kind; `key` keeps apart what has the same kind but another message. */
  tally(kind: string, element: XmlElement, message: (count: number) => string, key = ''): void {
    const id = `${kind} ${key}`;
    const known = this.#tallies.get(id) ?? { count: 0, places: [], message };
    known.count++;
    if (known.places.length < listed) known.places.push(this.where(element));
    this.#tallies.set(id, known);
  }

  /** Drops what was counted of a kind, where it turned out to be nothing odd. */
  forget(kind: string): void {
    for (const id of this.#tallies.keys()) if (id.split(' ', 1)[0] === kind) this.#tallies.delete(id);
  }

  /** Turns what was counted into warnings, and parts that were not understood. */
  close(): void {
    for (const [id, { count, places, message }] of this.#tallies) {
      const [kind] = id.split(' ', 1);
      const others = places.slice(1).map((place) => place.slice(this.#file.length + 1));
      const more = count > places.length ? ' …' : '';
      const also = others.length === 0 ? '' : `; also ${others.join('; ')}${more}`;
      if (leftOut.has(kind)) this.#builder.notUnderstood(kind, places[0], message(count) + also);
      else this.#builder.warn(kind, places[0], message(count) + also);
    }
    this.#tallies.clear();
  }
}
