import type { Corpus } from '../../corpus/corpus.js';
import { SeededRandom } from '../../shared/seededRandom.js';
import { stepsOf } from '../../shared/work.js';
import { mean } from '../../statistics/mean.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../../statistics/sourceClusters.js';
import { directions } from '../direction.js';
import {
  type Consistency,
  type ConsistencyCell,
  type ConsistencyOptions,
  consistencyOf,
} from './consistency.js';
import type { SourceBalance } from './groupDirection.js';
import type { Side } from './opposingUnits.js';

/** What one condition (or condition with an indicator) is to the documents. */
export interface DocumentConflict {
  readonly cell: ConsistencyCell;
  /** Pairs of documents of which one promotes and the other hinders. */
  readonly opposing: number;
  /** All pairs of documents that speak of it with a direction. */
  readonly pairs: number;
  /** The document that promotes it most often on balance, and the one that hinders it most often. */
  readonly promotes: Side;
  readonly hinders: Side;
}

/** Two documents, and what they say of the same conditions. */
export interface DocumentPair {
  /** Positions in `corpus.sources`, ascending. */
  readonly documents: readonly [number, number];
  /** Conditions on which one promotes and the other hinders; positions in `found.cells`. */
  readonly opposing: readonly number[];
  /** … on which both promote, or both hinder. */
  readonly agreeing: number;
}

export interface DocumentConflicts {
  /** The documents alone. Its groupings tell whether kinds of documents differ. */
  readonly found: Consistency;
  /**
   * Conditions with documents on both sides, the largest share of opposing pairs first; those of which fewer documents
   * speak than required come last.
   */
  readonly conflicts: readonly DocumentConflict[];
  /** Pairs of documents that oppose each other on something, the most conditions first, then the fewest agreed on. */
  readonly pairs: readonly DocumentPair[];
  /**
   * Whether any two documents oppose each other on more conditions than chance would have two of them do: the verdicts
   * on each condition dealt anew among the documents that speak of it. Documents of one cluster, such as an office, count as
   * one there. Null without opposing pairs.
   */
  readonly chance: DocumentChance | null;
}

/** The most opposed pair against chance. */
export interface DocumentChance {
  /** Conditions on which the most opposed pair opposes. */
  readonly largest: number;
  /** The same, on average, when verdicts are dealt. */
  readonly expected: number;
  /** Null where documents are alike within clusters and the clusters are few. */
  readonly pValue: number | null;
  readonly clusters: ClusterCount;
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Fewer than `defaults.permutations`: what a reader goes by are the quotes, and here every pair of documents is looked at
 * in every draw. No p is then below 1 / 2000.
 */
const permutations = 1999;

/**
 * Document against document: which regulations pull the same condition in opposite directions.
 *
 * Caveat: a document is a single piece of evidence. That two of them disagree on one condition can be seen in their
 * quotes and not from a test; what is tested is whether kinds of documents differ, and whether two documents oppose
 * each other unusually often.
 *
 * @param options as for `consistencyOf`; default: conditions alone, by kind of document and level
 * @example documentConflicts(corpus).conflicts[0].opposing
 */
export function documentConflicts(corpus: Corpus, options: ConsistencyOptions = {}): DocumentConflicts {
  const documents = corpus.part({ source: ({ kind }) => kind === 'document' });
  const by = ['document_kind', 'level'].filter((name) =>
    documents.sources.some(({ attributes }) => (attributes[name] ?? '') !== ''),
  );
  // What makes interviews alike need not be told of any document.
  const told = documents.sources.some(({ attributes }) => Object.hasOwn(attributes, options.clusters ?? ''));
  const clusters = options.clusters === undefined || told ? {} : { clusters: 'source' };
  const found = consistencyOf(documents, { columns: null, by, permutations, ...options, ...clusters });
  const conflicts = found.cells.flatMap((cell) => conflictOf(found, cell));
  const enough = ({ cell }: DocumentConflict) => (cell.all.sources < found.leastSources ? 1 : 0);
  conflicts.sort(
    (a, b) => enough(a) - enough(b) || b.opposing / b.pairs - a.opposing / a.pairs || b.pairs - a.pairs,
  );
  const pairs = documentPairs(found);
  return { found, conflicts, pairs, chance: chanceOf(found, pairs) };
}

function conflictOf(found: Consistency, cell: ConsistencyCell): DocumentConflict[] {
  const { promotes, hinders, sources } = cell.all;
  if (promotes * hinders === 0) return [];
  const furthest = (direction: 'promotes' | 'hinders'): Side => {
    const sign = direction === 'promotes' ? 1 : -1;
    const net = ({ counts }: SourceBalance) => sign * (counts.promotes - counts.hinders);
    const [{ source }] = [...cell.sources].sort(
      (a, b) => net(b) - net(a) || sign * (b.balance - a.balance) || a.source - b.source,
    );
    const { incidence, direction: directionOf } = found.directed;
    const wanted = directions.indexOf(direction);
    const unit = cell.units.find(
      (each) => incidence.source[each] === source && directionOf[each] === wanted,
    )!;
    const grouping = found.groupings[0];
    const group = grouping === undefined ? '' : (grouping.groups[grouping.group[source]] ?? '');
    return { group, source, unit };
  };
  return [
    {
      cell,
      opposing: promotes * hinders,
      pairs: (sources * (sources - 1)) / 2,
      promotes: furthest('promotes'),
      hinders: furthest('hinders'),
    },
  ];
}

/** Documents x cells: 1 promotes, -1 hinders, 0 neither or not mentioned. */
function signs(found: Consistency): Int8Array[] {
  const rows = found.corpus.sources.map(() => new Int8Array(found.cells.length));
  found.cells.forEach(({ sources }, c) => {
    for (const { source, verdict } of sources)
      rows[source][c] = verdict === 'promotes' ? 1 : verdict === 'hinders' ? -1 : 0;
  });
  return rows;
}

function documentPairs(found: Consistency): DocumentPair[] {
  const rows = signs(found);
  const pairs: DocumentPair[] = [];
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) {
      const products = Array.from(rows[a], (sign, c) => sign * rows[b][c]);
      const opposing = products.flatMap((product, c) => (product < 0 ? [c] : []));
      const agreeing = products.filter((product) => product > 0).length;
      if (opposing.length > 0) pairs.push({ documents: [a, b], opposing, agreeing });
    }
  }
  return pairs.sort(
    (a, b) =>
      b.opposing.length - a.opposing.length || a.agreeing - b.agreeing || a.documents[0] - b.documents[0],
  );
}

function chanceOf(found: Consistency, pairs: readonly DocumentPair[]): DocumentChance | null {
  if (pairs.length === 0) return null;
  const { permutations, seed } = found;
  const speaks = new Set(found.cells.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const together = sourceClusters(found.corpus.sources.length, found.clusters.of, (s) => speaks.has(s));
  const spoken = found.cells.map(({ sources }) => {
    const places = [...new Set(sources.map(({ source }) => together.of[source]))];
    const own = (place: number) => sources.filter(({ source }) => together.of[source] === place);
    const balances = places.map((place) => mean(own(place).map(({ balance }) => balance)));
    const verdicts = Int32Array.from(balances, (each) => (Math.abs(each) < 1e-12 ? 0 : Math.sign(each)));
    return { places, verdicts };
  });
  const opposed = new Int32Array(together.count ** 2);
  const most = () => {
    opposed.fill(0);
    let largest = 0;
    for (const { places, verdicts } of spoken) {
      for (let i = 0; i < places.length; i++) {
        for (let j = 0; j < i; j++) {
          if (verdicts[i] * verdicts[j] >= 0) continue;
          const [first, second] = places[i] < places[j] ? [places[i], places[j]] : [places[j], places[i]];
          largest = Math.max(largest, ++opposed[first * together.count + second]);
        }
      }
    }
    return largest;
  };
  const largest = most();
  const random = new SeededRandom(seed, 'document conflicts');
  let [reached, sum] = [0, 0];
  for (const _ of stepsOf('draws', permutations)) {
    for (const { verdicts } of spoken) random.shuffle(verdicts);
    const drawn = most();
    if (drawn >= largest) reached++;
    sum += drawn;
  }
  const pValue = together.few ? null : (1 + reached) / (permutations + 1);
  return {
    largest,
    expected: sum / permutations,
    pValue,
    clusters: clusterCount(together),
    permutations,
    seed,
  };
}
