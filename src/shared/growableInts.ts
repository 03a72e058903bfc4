/** A column of integers that is filled once, without the memory of an array of boxed numbers. */
export class GrowableInts {
  #values = new Int32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index];
  }

  /** The column at its final size. */
  toInt32Array(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}
