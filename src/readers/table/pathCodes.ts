import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Text } from '../../shared/problem.js';
import { didYouMean } from '../../shared/suggest.js';
import { listed } from './columns.js';

/**
 * Codes as tools write them in a table: by the path from the root. Found in the codebook by path, id or name, else
 * added with the parents that the path names.
 */
export class PathCodes {
  readonly #builder: CorpusBuilder;
  readonly #codebook: boolean;
  /** By id, path and name; several where a name is shared. */
  readonly #byLabel = new Map<string, number[]>();
  readonly #added = new Map<string, number>();
  readonly #paths: readonly (readonly string[])[];

  constructor(builder: CorpusBuilder) {
    this.#builder = builder;
    this.#codebook = builder.codes.length > 0;
    this.#paths = codePaths(builder);
    const labels = (index: number) => {
      const { id, name } = builder.codes[index];
      return new Set([id, pathKey(this.#paths[index]), name]);
    };
    builder.codes.forEach((_, index) => {
      for (const label of labels(index))
        this.#byLabel.set(label, [...(this.#byLabel.get(label) ?? []), index]);
    });
  }

  /**
   * @param path names from the root down; at least one
   * @returns index of the code, -1 where the codebook has several of this name: listed as lost
   */
  at(path: readonly string[], where: Text): number {
    const key = pathKey(path);
    const known = this.#added.get(key) ?? this.#declared(path, where);
    if (known !== undefined) return known;
    const parent = path.length > 1 ? this.#parent(path.slice(0, -1), where) : -1;
    const name = path[path.length - 1];
    if (this.#codebook) this.#warnUnknown(path.join(' > '), where);
    const taken = this.#builder.codeIndex(key) !== undefined;
    const index = this.#builder.addCode(
      {
        id: taken ? `${key} (2)` : key,
        name,
        ...(parent < 0 ? {} : { parentId: this.#builder.codes[parent].id }),
      },
      where,
    );
    this.#added.set(key, index);
    return index;
  }

  #parent(path: readonly string[], where: Text): number {
    const known = this.#added.get(pathKey(path)) ?? this.#exactly(pathKey(path));
    return known ?? this.at(path, where);
  }

  #exactly(label: string): number | undefined {
    const found = this.#byLabel.get(label) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }

  #declared(path: readonly string[], where: Text): number | undefined {
    const name = path[path.length - 1];
    for (const label of new Set([pathKey(path), name])) {
      // A codebook without parents names the code that the table names with them; elsewhere another code is meant.
      const found = (this.#byLabel.get(label) ?? []).filter(
        (index) => label !== name || path.length === 1 || this.#paths[index].length === 1,
      );
      if (found.length === 1) return found[0];
      if (found.length > 1) {
        const ids = listed(found.map((index) => this.#builder.codes[index].id));
        this.#builder.lose('ambiguous-code', where, {
          nb: `«${label}» er navnet på ${found.length} koder, så kodingen er utelatt; bruk en id eller hele stien: ${ids}`,
          en: `"${label}" is the name of ${found.length} codes, so the coding is left out; use an id or the whole path: ${ids}`,
        });
        return -1;
      }
    }
    return undefined;
  }

  #warnUnknown(label: string, where: Text): void {
    this.#builder.warn('code-not-in-codebook', where, () => {
      const hint = didYouMean(
        label,
        this.#builder.codes.flatMap((draft) => [draft.id, draft.name]),
      );
      return {
        nb: `koden «${label}» står ikke i kodeboka${hint.nb}; lagt til`,
        en: `code "${label}" is not in the codebook${hint.en}; added`,
      };
    });
  }
}

/** A path as a person writes it, and as paths are compared; `>` with spaces stands in no name of a tool that uses it. */
export function pathKey(path: readonly string[]): string {
  return path.join(' > ');
}

/** Names from the root down to each code that the builder has. Circles are the builder's to report. */
export function codePaths(builder: CorpusBuilder): readonly (readonly string[])[] {
  return builder.codes.map((code) => {
    const names = [code.name];
    const seen = new Set([code.id]);
    let parentId = code.parentId;
    while (parentId !== undefined && parentId !== '' && !seen.has(parentId)) {
      seen.add(parentId);
      const index = builder.codeIndex(parentId);
      if (index === undefined) break;
      names.unshift(builder.codes[index].name);
      parentId = builder.codes[index].parentId;
    }
    return names;
  });
}
