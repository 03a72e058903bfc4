import type { SeededRandom } from '../shared/seededRandom.js';
import type { CodeLayout } from './codeLayout.js';
import { type CodePlaces, codePlaces, PlaceCounter } from './codePlaces.js';

/** Trades for each code that can trade, as Strona and others found enough to forget the start. */
const tradesPerCode = 5;

/**
 * Random matrices of units x codes in which, within each source, every code keeps the number of its units and every
 * unit the number of its codes (row and column codes together): pairs of codes trade the units that only one of
 * them has. So a cell is not surprising merely because some units bear many codes.
 *
 * Draws are exact whatever the number of trades: a hub is drawn by trades from the matrix seen, and every draw
 * starts from the hub with as many trades, so the matrix seen and the draws are exchangeable under the null
 * (trades are reversible). Few trades cost power, not validity.
 *
 * @see Strona et al. (2014), Nature Communications 5:4114; Carstens (2015), Phys. Rev. E 91:042812 (uniformity);
 *   Besag & Clifford (1989), Biometrika 76(4):633-642 (the hub)
 */
export class Curveball {
  readonly #codes: CodePlaces;
  readonly #counter: PlaceCounter;
  readonly #hub: Int32Array;
  readonly #places: Int32Array;
  /** In each stratum, the codes that can trade. */
  readonly #traders: readonly Int32Array[];
  readonly #mark: Int32Array;
  readonly #pool: Int32Array;
  #stamp = 0;

  constructor(layout: CodeLayout, hub: SeededRandom) {
    this.#codes = codePlaces(layout);
    this.#counter = new PlaceCounter(layout, this.#codes);
    const { codes, offsets, places } = this.#codes;
    const sizes = Array.from(layout.strata.subarray(1), (end, s) => end - layout.strata[s]);
    this.#traders = sizes.map((size, s) =>
      Int32Array.from({ length: codes }, (_, code) => s * codes + code).filter((at) => {
        const units = offsets[at + 1] - offsets[at];
        return units > 0 && units < size;
      }),
    );
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
    this.#mark = new Int32Array(largest);
    this.#pool = new Int32Array(2 * largest);
    this.#places = places.slice();
    this.#trade(hub);
    this.#hub = this.#places.slice();
  }

  draw(random: SeededRandom, counts: Int32Array): void {
    this.#places.set(this.#hub);
    this.#trade(random);
    this.#counter.count(this.#places, counts);
  }

  #trade(random: SeededRandom): void {
    for (const traders of this.#traders) {
      if (traders.length < 2) continue;
      for (let trade = tradesPerCode * traders.length; trade > 0; trade--) {
        const a = random.below(traders.length);
        const b = random.below(traders.length - 1);
        this.#exchange(traders[a], traders[b < a ? b : b + 1], random);
      }
    }
  }

  /** Deals the units that only one of two codes has anew between them. */
  #exchange(a: number, b: number, random: SeededRandom): void {
    const { offsets } = this.#codes;
    const [places, mark, pool] = [this.#places, this.#mark, this.#pool];
    const [fromA, toA, fromB, toB] = [offsets[a], offsets[a + 1], offsets[b], offsets[b + 1]];
    // Two stamps a trade, never used before: one for "A has it", one for "both do".
    if (this.#stamp > 0x7ffffff0) {
      this.#stamp = 0;
      mark.fill(0);
    }
    const inA = ++this.#stamp;
    const inBoth = ++this.#stamp;
    for (let i = fromA; i < toA; i++) mark[places[i]] = inA;
    let size = 0;
    let keptB = fromB;
    for (let i = fromB; i < toB; i++) {
      if (mark[places[i]] === inA) {
        mark[places[i]] = inBoth;
        places[keptB++] = places[i];
      } else pool[size++] = places[i];
    }
    const onlyB = size;
    let keptA = fromA;
    for (let i = fromA; i < toA; i++) {
      if (mark[places[i]] === inBoth) places[keptA++] = places[i];
      else pool[size++] = places[i];
    }
    const onlyA = size - onlyB;
    // The smaller side is drawn; what is left goes to the other.
    const drawn = Math.min(onlyA, onlyB);
    for (let i = 0; i < drawn; i++) {
      const j = i + random.below(size - i);
      const place = pool[j];
      pool[j] = pool[i];
      pool[i] = place;
    }
    const [few, many] = onlyA < onlyB ? [keptA, keptB] : [keptB, keptA];
    for (let i = 0; i < drawn; i++) places[few + i] = pool[i];
    for (let i = drawn; i < size; i++) places[many + i - drawn] = pool[i];
  }
}
