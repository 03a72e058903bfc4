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
    if (this.#kinds[index] === unpacked) this.#rest.set(index, '');
    if (text === '') this.#kinds[index] = absent;
    else if (packGuid(text, this.#words, 4 * index)) {
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

/** Writes the digits of a guid in lower case as four words. @returns whether the text is one */
function packGuid(text: string, words: Uint32Array, at: number): boolean {
  if (text.length !== 36) return false;
  let word = 0;
  let digits = 0;
  for (let i = 0; i < 36; i++) {
    const character = text.charCodeAt(i);
    if (i === 8 || i === 13 || i === 18 || i === 23) {
      if (character !== 0x2d) return false;
      continue;
    }
    const digit =
      character >= 0x30 && character <= 0x39
        ? character - 0x30
        : character >= 0x61 && character <= 0x66
          ? character - 0x57
          : -1;
    if (digit < 0) return false;
    word = (word << 4) | digit;
    if (++digits % 8 === 0) words[at + digits / 8 - 1] = word;
  }
  return true;
}

/** Stands for the zone of a time that names none, and for a row without a time. */
const noZone = 0x7ffe;
const noTime = 0x7fff;

const isoTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?)(Z|[+-]\d\d:\d\d)?$/u;
/** Times that are surely printed as they were read: what most files write, on a day that every month has. */
const plainTime = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/u;

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
    if (this.#rest.at(index) !== '') this.#rest.set(index, '');
    if (plainTime.test(text)) {
      this.#clocks[index] = Date.parse(text);
      this.#zones[index] = 0;
      return;
    }
    const [, clock, zone] = isoTime.exec(text) ?? [];
    this.#clocks[index] = clock === undefined ? 0 : Date.parse(`${clock}Z`);
    this.#zones[index] = clock === undefined ? noTime : zoneMinutes(zone);
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
