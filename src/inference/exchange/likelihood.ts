import { GrowableInts } from '../../shared/growableInts.js';
import type { CellGrid } from './cellGrid.js';
import type { Clusters } from './clusters.js';
import { Exchanges, pairsOfCells } from './exchanges.js';
import type { Pairs } from './pairs.js';

/** Derivatives of the pair likelihood by the log odds ratios of some cells. */
export interface SomeDerivatives {
  readonly size: number;
  /** parts x size: the first derivative, part by part. */
  readonly gradient: Float64Array;
  /** size x size: minus the second derivative. */
  readonly information: Float64Array;
}

/** What the likelihood says of all cells at a fit. */
export interface AllDerivatives {
  /** Minus the second derivative by each cell alone. */
  readonly diagonal: Float64Array;
  /** For each of the cells that were asked for, minus the second derivative by it and every cell. */
  readonly rows: readonly Float64Array[];
  /** Calls `visit` for each part in turn with the first derivatives by all cells and how much each part tells of them. */
  eachPart(visit: (part: number, gradient: Float64Array, diagonal: Float64Array) => void): void;
}

/**
 * The likelihood of all pairs and its derivatives: the probability of what is seen against the same with two codes exchanged
 * (`Exchanges`) is 1 / (1 + exp(-eta)), eta the log odds. How often a passage bears codes at all cancels.
 */
export class ExchangeLikelihood {
  readonly grid: CellGrid;
  readonly partCount: number;
  /**
   * How much is told of each cell as its codes alone would have it, as a multiple of what is
   * told: in each stretch the row's share times the column's share of all that the stretch tells. What is told of a cell itself grows
   * with how often its codes meet, so a spread made of it would be too large for pairs that seek each other, and too
   * small for those that avoid each other.
   */
  readonly evenness: Float64Array;
  /** On how many passages both codes of each cell would meet by chance; see `Pairs`. */
  readonly meetings: Float64Array;
  /**
   * On how many clusters the evidence for each cell rests, as if each told the same: (sum of e)^2 / (sum of e^2), where e is
   * what a cluster would tell of it as its codes alone would have it. 0 where there is nothing.
   */
  readonly effectiveClusters: Float64Array;
  /**
   * The same as far as the spread of a cell over its clusters can be trusted: (sum of e)^2 / (sum of e^2 + (sum of e) / 3.4). Where
   * little is to be expected in each cluster, squares vary more than those of a normal variable: e of a cluster is about the
   * variance of the count over 1.7, a count with variance k has excess kurtosis 1 / k, and the sum of squares then varies as that
   * of so many normal ones.
   */
  readonly firmClusters: Float64Array;
  /** Pairs in which both codes of a cell stand on one passage only. */
  readonly pairsOf: (cell: number) => readonly number[];
  readonly #pairs: Pairs;
  readonly #clusters: Clusters;
  readonly #exchanges: Exchanges;
  /** Where every log odds ratio is 0, part by part: the cells that the part tells of, and their derivatives. */
  readonly #zero: SparseParts;
  readonly #rowsAtZero = new Map<number, Float64Array>();

  constructor(pairs: Pairs, clusters: Clusters) {
    this.grid = pairs.grid;
    this.partCount = clusters.partCount;
    this.pairsOf = pairsOfCells(pairs);
    this.#pairs = pairs;
    this.#clusters = clusters;
    this.#exchanges = new Exchanges(pairs);
    this.#zero = this.#atZero();
    const diagonal = new Float64Array(this.grid.cells);
    for (let k = 0; k < this.#zero.cells.length; k++) diagonal[this.#zero.cells[k]] += this.#zero.diagonal[k];
    const { expected, effective, firm } = this.#asExpected();
    this.evenness = expected.map((value, cell) => (diagonal[cell] > 0 ? value / diagonal[cell] : 1));
    this.meetings = pairs.meetings;
    this.effectiveClusters = effective;
    this.firmClusters = firm;
  }

  /**
   * Derivatives by some cells.
   *
   * @param among numbers of cells, each once
   * @param logOdds of all cells; 0 for those that are not fitted
   * @param fitted the cells whose log odds ratio is not 0
   */
  among(among: readonly number[], logOdds: Float64Array, fitted: readonly number[]): SomeDerivatives {
    const size = among.length;
    const place = new Int32Array(this.grid.cells).fill(-1);
    among.forEach((cell, i) => {
      place[cell] = i;
    });
    const gradient = new Float64Array(this.partCount * size);
    const { offsets, cells, gradient: atZero } = this.#zero;
    for (let part = 0; part < this.partCount; part++)
      for (let k = offsets[part]; k < offsets[part + 1]; k++)
        if (place[cells[k]] >= 0) gradient[part * size + place[cells[k]]] = atZero[k];
    const information = new Float64Array(size * size);
    among.forEach((cell, i) => {
      const row = this.#rowAtZero(cell);
      among.forEach((other, j) => {
        information[i * size + j] = row[other];
      });
    });
    const near: number[] = [];
    for (const pair of this.#touched(fitted)) {
      const start = this.#clusters.partOf[pair] * size;
      this.#exchanges.of(pair, ({ cells, signs, length }, weight) => {
        const eta = logOddsOf(cells, signs, length, logOdds);
        if (eta === 0) return;
        const [first, second] = changes(eta, weight);
        near.length = 0;
        for (let k = 0; k < length; k++) {
          const at = place[cells[k]];
          if (at < 0) continue;
          gradient[start + at] += signs[k] * first;
          near.push(k);
        }
        for (const k of near)
          for (const l of near)
            information[place[cells[k]] * size + place[cells[l]]] += signs[k] * signs[l] * second;
      });
    }
    return { size, gradient, information };
  }

  #asExpected() {
    const { rowCount, columnCount, square, row, column, cells: count, cellOf } = this.grid;
    const [expected, squares, own] = [0, 1, 2].map(() => new Float64Array(count));
    const [ofRow, ofColumn] = [new Float64Array(rowCount), new Float64Array(columnCount)];
    const { stretch, length } = this.#pairs;
    const { partOf, clusterOf } = this.#clusters;
    let touched: number[] = [];
    let total = 0;
    const close = () => {
      for (const cell of touched) {
        expected[cell] += own[cell];
        squares[cell] += own[cell] ** 2;
        own[cell] = 0;
      }
      touched = [];
    };
    const leave = () => {
      const across = square ? ofRow : ofColumn;
      // In a square a code is not paired with itself, which leaves more for the others.
      const ofSame = square ? ofRow.reduce((sum, value) => sum + value * value, 0) : 0;
      const scale = square ? (2 * total) / (4 * total * total - ofSame) : 1 / total;
      for (let r = 0; r < rowCount && total > 0; r++) {
        if (ofRow[r] === 0) continue;
        for (let c = square ? r + 1 : 0; c < columnCount; c++) {
          if (across[c] === 0) continue;
          const cell = cellOf[r * columnCount + c];
          if (own[cell] === 0) touched.push(cell);
          own[cell] += ofRow[r] * across[c] * scale;
        }
      }
      ofRow.fill(0);
      ofColumn.fill(0);
      total = 0;
    };
    for (let pair = 0; pair < length; pair++) {
      const [before, part] = [partOf[pair - 1], partOf[pair]];
      if (pair > 0 && (part !== before || stretch[pair] !== stretch[pair - 1])) leave();
      if (pair > 0 && clusterOf[part] !== clusterOf[before]) close();
      this.#exchanges.of(pair, (exchange, weight) => {
        for (let k = 0; k < exchange.length; k++) {
          const cell = exchange.cells[k];
          total += weight / 4;
          ofRow[row[cell]] += weight / 4;
          (square ? ofRow : ofColumn)[column[cell]] += weight / 4;
        }
      });
    }
    leave();
    close();
    const effective = expected.map((sum, cell) => (squares[cell] > 0 ? sum ** 2 / squares[cell] : 0));
    const firm = expected.map((sum, cell) => (sum > 0 ? sum ** 2 / (squares[cell] + sum / 3.4) : 0));
    return { expected, effective, firm };
  }

  /**
   * The derivatives of `among` once more, at another log odds ratio of one cell.
   *
   * @param base at `logOdds`, where that of the cell is 0
   */
  moved(
    base: SomeDerivatives,
    among: readonly number[],
    logOdds: Float64Array,
    cell: number,
    value: number,
  ): SomeDerivatives {
    const { size } = base;
    const [gradient, information] = [base.gradient.slice(), base.information.slice()];
    const near: [place: number, sign: number][] = [];
    for (const pair of this.pairsOf(cell)) {
      const start = this.#clusters.partOf[pair] * size;
      this.#exchanges.of(pair, ({ cells, signs, length }, weight) => {
        let own = 0;
        for (let k = 0; k < length; k++) if (cells[k] === cell) own = signs[k];
        if (own === 0) return;
        const eta = logOddsOf(cells, signs, length, logOdds);
        const [first, second] = changes(eta + own * value, weight);
        const [firstBefore, secondBefore] = changes(eta, weight);
        near.length = 0;
        for (let k = 0; k < length; k++) {
          const at = among.indexOf(cells[k]);
          if (at < 0) continue;
          gradient[start + at] += signs[k] * (first - firstBefore);
          near.push([at, signs[k]]);
        }
        for (const [one, sign] of near)
          for (const [other, otherSign] of near)
            information[one * size + other] += sign * otherSign * (second - secondBefore);
      });
    }
    return { size, gradient, information };
  }

  /** How much each part tells of one cell alone: minus the second derivative by it. */
  told(cell: number, logOdds: Float64Array): Float64Array {
    const found = new Float64Array(this.partCount);
    for (const pair of this.pairsOf(cell)) {
      this.#exchanges.of(pair, ({ cells, signs, length }, weight) => {
        let touches = false;
        for (let k = 0; k < length; k++) touches ||= cells[k] === cell;
        if (!touches) return;
        const [, second] = changes(logOddsOf(cells, signs, length, logOdds), weight);
        found[this.#clusters.partOf[pair]] += weight / 4 + second;
      });
    }
    return found;
  }

  /** Derivatives by all cells, and the rows of the second ones by the fitted cells. */
  all(logOdds: Float64Array, fitted: readonly number[]): AllDerivatives {
    const { cells: count } = this.grid;
    const place = new Int32Array(count).fill(-1);
    fitted.forEach((cell, i) => {
      place[cell] = i;
    });
    const diagonal = new Float64Array(count);
    const zero = this.#zero;
    for (let k = 0; k < zero.cells.length; k++) diagonal[zero.cells[k]] += zero.diagonal[k];
    const rows = fitted.map((cell) => this.#rowAtZero(cell).slice());
    const touched = this.#touched(fitted);
    for (const pair of touched) {
      this.#exchanges.of(pair, ({ cells, signs, length }, weight) => {
        const eta = logOddsOf(cells, signs, length, logOdds);
        if (eta === 0) return;
        const [, second] = changes(eta, weight);
        for (let k = 0; k < length; k++) {
          diagonal[cells[k]] += second;
          if (place[cells[k]] < 0) continue;
          const row = rows[place[cells[k]]];
          for (let l = 0; l < length; l++) row[cells[l]] += signs[k] * signs[l] * second;
        }
      });
    }
    const eachPart: AllDerivatives['eachPart'] = (visit) => {
      const [gradient, information] = [new Float64Array(count), new Float64Array(count)];
      for (let part = 0, next = 0; part < this.partCount; part++) {
        gradient.fill(0);
        information.fill(0);
        for (let k = zero.offsets[part]; k < zero.offsets[part + 1]; k++) {
          gradient[zero.cells[k]] = zero.gradient[k];
          information[zero.cells[k]] = zero.diagonal[k];
        }
        for (; next < touched.length && this.#clusters.partOf[touched[next]] === part; next++) {
          this.#exchanges.of(touched[next], ({ cells, signs, length }, weight) => {
            const eta = logOddsOf(cells, signs, length, logOdds);
            if (eta === 0) return;
            const [first, second] = changes(eta, weight);
            for (let k = 0; k < length; k++) {
              gradient[cells[k]] += signs[k] * first;
              information[cells[k]] += second;
            }
          });
        }
        visit(part, gradient, information);
      }
    };
    return { diagonal, rows, eachPart };
  }

  /** Calls `visit` for each pair in turn with its derivatives by each cell alone, and the cells that it tells of. */
  eachPair(
    logOdds: Float64Array,
    visit: (pair: number, gradient: Float64Array, diagonal: Float64Array, touched: readonly number[]) => void,
  ): void {
    const [gradient, diagonal] = [0, 1].map(() => new Float64Array(this.grid.cells));
    for (let pair = 0; pair < this.#pairs.length; pair++) {
      const touched = new Set<number>();
      this.#exchanges.of(pair, ({ cells, signs, length }, weight) => {
        const eta = logOddsOf(cells, signs, length, logOdds);
        const [first, second] = changes(eta, weight);
        for (let k = 0; k < length; k++) {
          gradient[cells[k]] += signs[k] * (first + weight / 2);
          diagonal[cells[k]] += second + weight / 4;
          touched.add(cells[k]);
        }
      });
      visit(pair, gradient, diagonal, [...touched]);
      for (const cell of touched) gradient[cell] = diagonal[cell] = 0;
    }
  }

  /** Pairs whose probability depends on some cells, ascending. */
  #touched(cells: readonly number[]): Int32Array {
    if (cells.length === 0) return new Int32Array(0);
    if (cells.length === 1) return Int32Array.from(this.pairsOf(cells[0]));
    const is = new Uint8Array(this.#pairs.length);
    for (const cell of cells) for (const pair of this.pairsOf(cell)) is[pair] = 1;
    const found = new GrowableInts();
    for (let pair = 0; pair < is.length; pair++) if (is[pair] === 1) found.push(pair);
    return found.toInt32Array();
  }

  /** Minus the second derivative at 0 by one cell and every cell. */
  #rowAtZero(cell: number): Float64Array {
    const known = this.#rowsAtZero.get(cell);
    if (known !== undefined) return known;
    const row = new Float64Array(this.grid.cells);
    for (const pair of this.pairsOf(cell)) {
      this.#exchanges.of(pair, ({ cells, signs, length }, weight) => {
        for (let k = 0; k < length; k++) {
          if (cells[k] !== cell) continue;
          for (let l = 0; l < length; l++) row[cells[l]] += (signs[k] * signs[l] * weight) / 4;
        }
      });
    }
    this.#rowsAtZero.set(cell, row);
    return row;
  }

  #atZero(): SparseParts {
    const count = this.grid.cells;
    const [gradient, diagonal] = [new Float64Array(count), new Float64Array(count)];
    const isTouched = new Uint8Array(count);
    const offsets = new Int32Array(this.partCount + 1);
    const cells = new GrowableInts();
    const [gradients, diagonals]: [number[], number[]] = [[], []];
    let touched: number[] = [];
    for (let part = 0, pair = 0; part < this.partCount; part++) {
      for (; pair < this.#pairs.length && this.#clusters.partOf[pair] === part; pair++) {
        this.#exchanges.of(pair, (exchange, weight) => {
          for (let k = 0; k < exchange.length; k++) {
            const cell = exchange.cells[k];
            if (isTouched[cell] === 0) {
              isTouched[cell] = 1;
              touched.push(cell);
            }
            gradient[cell] += (exchange.signs[k] * weight) / 2;
            diagonal[cell] += weight / 4;
          }
        });
      }
      for (const cell of touched) {
        cells.push(cell);
        gradients.push(gradient[cell]);
        diagonals.push(diagonal[cell]);
        gradient[cell] = diagonal[cell] = isTouched[cell] = 0;
      }
      touched = [];
      offsets[part + 1] = cells.length;
    }
    return {
      offsets,
      cells: cells.toInt32Array(),
      gradient: Float64Array.from(gradients),
      diagonal: Float64Array.from(diagonals),
    };
  }
}

interface SparseParts {
  readonly offsets: Int32Array;
  readonly cells: Int32Array;
  readonly gradient: Float64Array;
  readonly diagonal: Float64Array;
}

function logOddsOf(cells: Int32Array, signs: Int8Array, length: number, logOdds: Float64Array): number {
  let eta = 0;
  for (let k = 0; k < length; k++) eta += signs[k] * logOdds[cells[k]];
  return eta;
}

/** By how much the derivatives of an exchange differ from those at 0. */
function changes(eta: number, weight: number): readonly [first: number, second: number] {
  const seen = 1 / (1 + Math.exp(-eta));
  return [weight * (0.5 - seen), weight * (seen * (1 - seen) - 0.25)];
}
