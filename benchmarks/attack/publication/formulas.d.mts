/** Tries formulas on the rows of any number of projects. */
export class Formulas {
  readonly tried: number;
  readonly numbers: number;
  readonly found: readonly string[];
  add(
    read: readonly {
      readonly file: string;
      readonly table: {
        readonly name: string;
        readonly columns: readonly { readonly key: string; readonly decimals?: number }[];
      };
      readonly rows: readonly {
        readonly printed: Readonly<Record<string, string>>;
        readonly own: Readonly<Record<string, unknown>>;
      }[];
    }[],
    cells: ReadonlyMap<string, { readonly value: number }>,
    sizes: Readonly<Record<string, number>>,
  ): void;
}
