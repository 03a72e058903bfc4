import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateColumn, IdColumn, SparseTexts } from '../../src/corpus/textColumn.js';

const columns = { ids: IdColumn, dates: DateColumn, 'sparse texts': SparseTexts };

const text = fc.oneof(
  fc.constantFrom('', '0', '007', '42', '1234567890', '2024-02-30T10:00:00Z', '2024-02-28T10:00:00.000Z'),
  fc.constantFrom('2018-03-27T17:46:39.1234567Z', '2018-03-27 17:46:39', '0000-01-01T00:00:00+14:00'),
  fc.constantFrom('2018-03-27T17:46:39-00:00', '2018-03-27T17:46:39+00:00', '2018-03-27T24:00:00'),
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replace(/\.\d+Z/u, '+02:00')),
  fc.string(),
);

describe('packed columns of texts', () => {
  for (const [name, Column] of Object.entries(columns)) {
    it(`give back every text that was set: ${name}`, () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(300), text)), (rows) => {
          const column = new Column();
          const expected = new Map<number, string>();
          for (const [index, value] of rows) {
            column.set(index, value);
            expected.set(index, value);
          }
          const places = Array.from({ length: 302 }, (_, i) => i);
          expect(places.map((i) => column.at(i))).toEqual(places.map((i) => expected.get(i) ?? ''));
        }),
      );
    });

    it(`keep the picked rows: ${name}`, () => {
      fc.assert(
        fc.property(fc.array(text, { minLength: 1 }), fc.array(fc.nat()), (texts, wanted) => {
          const column = new Column();
          texts.forEach((value, i) => {
            column.set(i, value);
          });
          const positions = wanted.map((i) => i % texts.length);
          const picked = column.pick(positions);
          expect(positions.map((_, i) => picked.at(i))).toEqual(positions.map((i) => texts[i]));
        }),
      );
    });
  }
});
