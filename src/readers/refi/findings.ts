import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import type { Text } from '../../shared/problem.js';
import { pathOf, type XmlElement } from './xmlElement.js';

/** `1 link`, `2 links` */
export function plural(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Places that a warning about many elements lists. */
const listed = 3;

/** Different things of one kind that are told apart. */
const mostKeys = 500;
const others = ' \0others';

/** What no part of the format says how to read. */
const leftOut: ReadonlySet<string> = new Set(['unknown-element', 'unknown-attribute', 'misplaced-element']);

/** What is counted and is not in the corpus as the file has it. Lost codings are never counted together: each is told. */
const lost: ReadonlySet<string> = new Set(['unknown-user', 'not-kept']);

interface Tally {
  count: number;
  /** Lines and paths of the first ones. */
  readonly places: (readonly [line: number, path: string])[];
  readonly message: (count: number) => Text;
}

/** Says what is wrong at which element; what happens often is counted and said once. */
export class Findings {
  readonly #builder: CorpusBuilder;
  readonly #file: string;
  readonly #tallies = new Map<string, Tally>();
  /** How many keys a kind has. */
  readonly #keys = new Map<string, number>();

  constructor(builder: CorpusBuilder, file: string) {
    this.#builder = builder;
    this.#file = file;
  }

  /** `project.qde line 41, Project/Sources/TextSource[3]` */
  where(element: XmlElement): Bilingual {
    return this.#place(element.line, pathOf(element));
  }

  warn(kind: string, element: XmlElement, message: Text): void {
    this.#builder.warn(kind, () => this.where(element), message);
  }

  /** Something at this element is not kept as the file has it. */
  lose(kind: string, element: XmlElement, message: Text): void {
    this.#builder.lose(kind, () => this.where(element), message);
  }

  error(kind: string, element: XmlElement, message: Text): void {
    this.#builder.error(kind, () => this.where(element), message);
  }

  /** One more of its kind; `key` keeps apart what has the same kind but another message. */
  tally(kind: string, element: XmlElement, message: (count: number) => Text, key = ''): void {
    const id = this.#idOf(kind, key);
    const words = id.endsWith(others)
      ? (count: number) => ({
          nb: `${count} til av slaget «${kind}», etter de ${mostKeys} som holdes fra hverandre`,
          en: `${count} more of the kind "${kind}", after the ${mostKeys} that are told apart`,
        })
      : message;
    const known = this.#tallies.get(id) ?? { count: 0, places: [], message: words };
    known.count++;
    if (known.places.length < listed) known.places.push([element.line, pathOf(element)]);
    this.#tallies.set(id, known);
  }

  /** After the first hundreds of a kind, the others are counted together: a file can be made of nothing else. */
  #idOf(kind: string, key: string): string {
    const id = `${kind} ${key}`;
    if (this.#tallies.has(id)) return id;
    const keys = this.#keys.get(kind) ?? 0;
    if (keys >= mostKeys) return kind + others;
    this.#keys.set(kind, keys + 1);
    return id;
  }

  /** Drops what was counted of a kind, where it turned out to be nothing odd. */
  forget(kind: string): void {
    for (const id of this.#tallies.keys()) if (id.split(' ', 1)[0] === kind) this.#tallies.delete(id);
  }

  /** Turns what was counted into warnings, losses, and parts that were not understood. */
  close(): void {
    for (const [id, { count, places, message }] of this.#tallies) {
      const [kind] = id.split(' ', 1);
      const also = (line: string, word: string) => {
        const further = places.slice(1).map(([at, path]) => `${line} ${at}, ${path}`);
        const more = count > places.length ? ' …' : '';
        return further.length === 0 ? '' : `; ${word} ${further.join('; ')}${more}`;
      };
      const said = message(count);
      const [nb, en] = typeof said === 'string' ? [said, said] : [said.nb, said.en];
      const told = { nb: nb + also('linje', 'også'), en: en + also('line', 'also') };
      const where = this.#place(...places[0]);
      if (leftOut.has(kind)) this.#builder.notUnderstood(kind, where, told);
      else if (lost.has(kind)) this.#builder.lose(kind, where, told);
      else this.#builder.warn(kind, where, told);
    }
    this.#tallies.clear();
  }

  #place(line: number, path: string): Bilingual {
    return { nb: `${this.#file} linje ${line}, ${path}`, en: `${this.#file} line ${line}, ${path}` };
  }
}
