import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import type { Text } from '../../shared/problem.js';
import { codePaths, PathCodes } from '../table/pathCodes.js';
import { levelsAmong } from './codeLevels.js';
import { mostPiecesOf, resolveCodeList } from './resolveCodeList.js';

/** A cell with names of codes, and how many it says that it has. */
export interface ListedCell {
  readonly text: string;
  readonly count: number | undefined;
  readonly where: Text;
}

/** Readings that are shown in a warning; one more shows that there are more. */
const shown = 3;

/**
 * The codes of each cell, resolved together: names that the codebook has, and names that some cell states without
 * doubt (one code, or as many commas as its number asks for), help to read the other cells. What is not certain is
 * reported and not coded.
 */
export function listedCodes(cells: readonly ListedCell[], builder: CorpusBuilder): number[][] {
  const labels = codebookLabels(builder);
  const known = new Set(labels.keys());
  for (const { text, count } of cells) {
    const lines = text.trim().includes('\n');
    if (count === undefined && text.includes(', ') && !lines) continue;
    const list = resolveCodeList(text, count ?? (lines ? undefined : 1), new Set());
    if (list.kind === 'resolved') for (const name of list.names) known.add(name);
  }
  const longest = mostPiecesOf(known);
  const names = cells.map((cell) => namesOf(cell, known, longest, builder));
  const paths = levelsAmong(new Set(names.flat()), new Set(labels.keys()));
  const codes = new PathCodes(builder);
  return names.map((found, i) =>
    found.flatMap((name) => {
      const index = labels.get(name) ?? codes.at(paths.get(name)!, cells[i].where);
      return index < 0 ? [] : [index];
    }),
  );
}

function namesOf(
  cell: ListedCell,
  known: ReadonlySet<string>,
  longest: number,
  builder: CorpusBuilder,
): readonly string[] {
  const list = resolveCodeList(cell.text, cell.count, known, longest);
  if (list.kind === 'resolved') return list.names;
  const asked = {
    nb: cell.count === undefined ? '' : ` med ${cell.count} koder`,
    en: cell.count === undefined ? '' : ` with ${cell.count} codes`,
  };
  const certain = list.certain.map(quoted).join(', ');
  const kept = {
    nb: certain === '' ? 'ingen er kodet' : `kodet: ${certain}`,
    en: certain === '' ? 'none is coded' : `coded: ${certain}`,
  };
  const all = cell.count !== undefined && list.certain.length === cell.count;
  // What the cell has and the corpus has not, is lost; where all that it states is certain, nothing is.
  const tell = (kind: string, message: Bilingual) =>
    all ? builder.warn(kind, cell.where, message) : builder.lose(kind, cell.where, message);
  if (list.kind === 'several') {
    const readings = list.readings.slice(0, shown).map((reading) => reading.map(quoted).join(' + '));
    const more = list.readings.length > shown || list.readings.length === 0 ? ' …' : '';
    tell('several-readings', {
      nb: `${quoted(cell.text)}${asked.nb} kan leses på flere måter: ${readings.join(' eller ')}${more}; ${kept.nb}. Gi kodeboka med --codebook`,
      en: `${quoted(cell.text)}${asked.en} can be read in several ways: ${readings.join(' or ')}${more}; ${kept.en}`,
    });
  } else {
    tell('unresolved-codes', {
      nb: `${quoted(cell.text)}${asked.nb} er ingen liste av kjente koder; ${kept.nb}. Gi kodeboka med --codebook`,
      en: `${quoted(cell.text)}${asked.en} is no list of known codes; ${kept.en}. Give the codebook with --codebook`,
    });
  }
  return list.certain;
}

/**
 * What the codebook's codes may be called in a cell: by id, by name, as `Parent: Child` or by the whole path. A label
 * that several codes share names none of them, save the whole path of one.
 */
function codebookLabels(builder: CorpusBuilder): Map<string, number> {
  const owners = new Map<string, Set<number>>();
  const wholePaths = new Map<string, number[]>();
  codePaths(builder).forEach((path, index) => {
    const whole = path.join(': ');
    wholePaths.set(whole, [...(wholePaths.get(whole) ?? []), index]);
    for (const label of [whole, path.slice(-2).join(': '), path[path.length - 1], builder.codes[index].id])
      owners.set(label, (owners.get(label) ?? new Set()).add(index));
  });
  const labels = new Map<string, number>();
  for (const [label, codes] of owners) {
    const whole = wholePaths.get(label) ?? [];
    if (codes.size === 1) labels.set(label, [...codes][0]);
    else if (whole.length === 1) labels.set(label, whole[0]);
  }
  return labels;
}

function quoted(name: string): string {
  return `"${name.replace(/\s+/gu, ' ').slice(0, 200)}"`;
}
