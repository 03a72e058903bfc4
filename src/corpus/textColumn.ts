/**
 * A column of short texts that most rows of a big project have (ids, dates), packed so that a million of them
 * take tens of megabytes and not hundreds. What does not fit the packing is kept as it stands: `at` always gives
 * back the text that was set, and '' where none was.
 */
export interface TextColumn {
  at(index: number): string;
  /** The column with these rows only, in this order. */
  pick(positions: readonly number[]): TextColumn;
}

/** A column while it is filled. */
export interface WritableTextColumn extends TextColumn {
  set(index: number, text: string): void;
}

/** Texts that few rows have. */
export class SparseTexts implements WritableTextColumn {
  readonly #texts = new Map<number, string>();

  set(index: number, text: string): void {
    if (text === '') this.#texts.delete(index);
    else this.#texts.set(index, text);
  }

  at(index: number): string {
    return this.#texts.get(index) ?? '';
  }

  pick(positions: readonly number[]): TextColumn {
    return picked(new SparseTexts(), this, this.#texts.size === 0 ? [] : positions);
  }
}

const absent = 0;
const packedGuid = 1;
const packedInteger = 2;
const unpacked = 3;

/** Ids: guids in lower case take 16 bytes, whole numbers 4 of these. */
export class IdColumn implements WritableTextColumn {
  #kinds = new Uint8Array(0);
  #words = new Uint32Array(0);
  readonly #rest = new SparseTexts();

  set(index: number, text: string): void {
    if (index >= this.#kinds.length) {
      if (text === '') return;
      const size = grown(index);
      this.#kinds = enlarged(this.#kinds, new Uint8Array(size));
      this.#words = enlarged(this.#words, new Uint32Array(4 * size));
    }
    this.#rest.set(index, '');
    if (text === '') this.#kinds[index] = absent;
    else if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(text)) {
      const digits = text.replaceAll('-', '');
      for (let i = 0; i < 4; i++)
        this.#words[4 * index + i] = Number.parseInt(digits.slice(8 * i, 8 * i + 8), 16);
      this.#kinds[index] = packedGuid;
    } else if (/^(?:0|[1-9]\d{0,8})$/u.test(text)) {
      this.#words[4 * index] = Number(text);
      this.#kinds[index] = packedInteger;
    } else {
      this.#rest.set(index, text);
      this.#kinds[index] = unpacked;
    }
  }

  at(index: number): string {
    const kind = this.#kinds[index] ?? absent;
    if (kind === packedInteger) return String(this.#words[4 * index]);
    if (kind === unpacked) return this.#rest.at(index);
    if (kind === absent) return '';
    const digits = Array.from(this.#words.subarray(4 * index, 4 * index + 4), (word) =>
      word.toString(16).padStart(8, '0'),
    ).join('');
    return [0, 8, 12, 16, 20].map((from, i) => digits.slice(from, [8, 12, 16, 20, 32][i])).join('-');
  }

  pick(positions: readonly number[]): TextColumn {
    return picked(new IdColumn(), this, this.#kinds.length === 0 ? [] : positions);
  }
}

/** Stands for the zone of a time that names none, and for a row without a time. */
const noZone = 0x7ffe;
const noTime = 0x7fff;

/** Times in ISO 8601 with seconds, or thousandths, and any zone: 10 bytes each. */
export class DateColumn implements WritableTextColumn {
  #clocks = new Float64Array(0);
  #zones = new Int16Array(0);
  readonly #rest = new SparseTexts();

  set(index: number, text: string): void {
    if (index >= this.#zones.length) {
      if (text === '') return;
      const size = grown(index);
      const zones = new Int16Array(size).fill(noTime);
      this.#clocks = enlarged(this.#clocks, new Float64Array(size));
      this.#zones = enlarged(this.#zones, zones);
    }
    const [, clock, zone] =
      /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?)(Z|[+-]\d\d:\d\d)?$/u.exec(text) ?? [];
    this.#clocks[index] = clock === undefined ? 0 : Date.parse(`${clock}Z`);
    this.#zones[index] = clock === undefined ? noTime : zoneMinutes(zone);
    this.#rest.set(index, '');
    if (text === '' || this.at(index) === text) return;
    this.#zones[index] = noTime;
    this.#rest.set(index, text);
  }

  at(index: number): string {
    const zone = this.#zones[index] ?? noTime;
    if (zone === noTime || Number.isNaN(this.#clocks[index])) return this.#rest.at(index);
    const clock = new Date(this.#clocks[index])
      .toISOString()
      .slice(0, -1)
      .replace(/\.000$/u, '');
    if (zone === noZone) return clock;
    if (zone === 0) return `${clock}Z`;
    const minutes = Math.abs(zone);
    const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
    return `${clock}${zone < 0 ? '-' : '+'}${parts.join(':')}`;
  }

  pick(positions: readonly number[]): TextColumn {
    return picked(new DateColumn(), this, this.#zones.length === 0 ? [] : positions);
  }
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return noZone;
  if (zone === 'Z') return 0;
  const minutes = 60 * Number(zone.slice(1, 3)) + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

function grown(index: number): number {
  // By a half and not to the double: with a million rows the spare room is what counts.
  return Math.max(64, Math.ceil((index + 1) * 1.5));
}

function enlarged<Column extends Uint8Array | Uint32Array | Int16Array | Float64Array>(
  column: Column,
  larger: Column,
): Column {
  larger.set(column);
  return larger;
}

function picked(column: WritableTextColumn, from: TextColumn, positions: readonly number[]): TextColumn {
  positions.forEach((position, index) => {
    column.set(index, from.at(position));
  });
  return column;
}
