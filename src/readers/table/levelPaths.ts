import { foldHeader } from './columns.js';
import type { TableRow } from './parseTable.js';

/** What people call the levels of a code tree, the highest first; within a level by how often it is seen. */
const levels: readonly RegExp[] = [
  /^(?:(?:main|overarching|parent|core|hoved|global)[ -]?(?:themes?|tema(?:er)?|categor(?:y|ies)|kategori(?:er)?|codes?|koder?)|overtema|aggregate dimensions?|dimensions?|dimensjon(?:er)?|(?:level|nivå) 1|overordnede? (?:koder?|tema|kategori)|toppkode|huvud(?:tema|kategori)|(?:haupt|ober)(?:thema|kategorien?)|hoofd(?:thema|categorie)|(?:thème|catégorie) principale?|(?:tema|categor[íi]a) principale?)$/u,
  /^(?:themes?|tema(?:er)?|categor(?:y|ies)|kategori(?:er)?|second[- ]order themes?|(?:level|nivå) 2|organi[sz]ing themes?|themen|thema|kategorien?|thèmes?|catégories?|categor[íi]as?|categorie|temat|kategoria)$/u,
  /^(?:sub[- ]?themes?|under[- ]?tema(?:er)?|deltema(?:er)?|sub[- ]?categor(?:y|ies)|under[- ]?kategori(?:er)?|(?:level|nivå) 3|basic themes?|unter(?:thema|kategorien?)|sub(?:thema|categorie)|sous-(?:thème|catégorie)s?|subtemas?|subcategor[íi]as?|sotto(?:tema|categoria)|podtemat|podkategoria)$/u,
  /^(?:codes?|koder?|first[- ]order (?:codes?|concepts?)|tags?|merkelapp(?:er)?|indicators?|indikator(?:er)?|(?:level|nivå) 4|kod|código|codice)$/u,
  /^(?:sub[- ]?codes?|under[- ]?koder?|child codes?|(?:level|nivå) 5|unter(?:code|kode)|underkod|sous-code|subcódigo|sottocodice|podkod)$/u,
];

/**
 * Columns that name the levels of a code tree, from the root down: Theme, Subtheme, Code. One column of each level; in the order of
 * the levels, whatever that of the columns.
 */
export function levelColumns(columns: readonly string[]): number[] {
  const folded = columns.map(foldHeader);
  return levels.flatMap((level) => {
    const found = folded.findIndex((name) => level.test(name));
    return found < 0 ? [] : [found];
  });
}

/**
 * Reads the path of each row, in the order of the rows, where an empty cell of a higher level means "as above". A level that is filled
 * begins anew what is below it.
 */
export class LevelPaths {
  readonly #columns: readonly number[];
  #above: string[] = [];
  /** Cells that were taken from the row above. */
  carried = 0;

  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  /** @returns names from the root down to the lowest level that the row fills; empty for a row that fills none */
  next({ values }: TableRow): readonly string[] {
    const cells = this.#columns.map((column) => values[column].trim());
    const first = cells.findIndex((cell) => cell !== '');
    if (first < 0) return [];
    const carried = this.#above.slice(0, first);
    this.carried += carried.filter((name) => name !== '').length;
    const filled = cells.slice(first);
    while (filled.at(-1) === '') filled.pop();
    this.#above = [...carried, ...filled];
    return this.#above.filter((name) => name !== '');
  }
}
