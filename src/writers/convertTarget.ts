import { RequestError } from '../shared/problem.js';
import type { Target } from './losses.js';

/** How a table is laid out, and the targets that these words stand for. */
export const tableLayouts = ['codings', 'units', 'codes'] as const;

export type TableLayout = (typeof tableLayouts)[number];

export interface ConvertTarget {
  readonly target: Target;
  readonly form: 'folder' | 'csv' | 'parquet' | 'xlsx' | 'graphml' | 'qdpx' | 'qdc';
}

const forms = ['csv', 'parquet', 'xlsx', 'graphml', 'qdpx', 'qdc'] as const;

export interface TargetFlags {
  readonly table?: TableLayout;
  readonly unit?: string;
  readonly coders?: string;
}

/** How a person says a choice: `--unit` on the command line, `unit` in a notebook. */
export type SaidAs = (choice: keyof TargetFlags) => string;

/**
 * What is to be written, by the ending of its name.
 *
 * @throws RangeError for an ending that nothing has, and for flags that the target does not know
 */
export function convertTarget(
  out: string,
  flags: TargetFlags,
  saidAs: SaidAs = (choice) => `--${choice}`,
): ConvertTarget {
  const [table, unit, coders] = [saidAs('table'), saidAs('unit'), saidAs('coders')];
  // As Node's extname, which does not run in a page: a name that begins with a dot has no ending.
  const ending = /[^./\\](\.[^./\\]*)$/u.exec(out)?.[1]?.toLowerCase() ?? '';
  const form = ending === '' ? 'folder' : forms.find((name) => `.${name}` === ending);
  if (form === undefined) {
    throw new RequestError({
      nb: `${out}: endelsen sier hva som skal skrives: ${forms.map((name) => `.${name}`).join(', ')}, eller ingen for en prosjektmappe; fant «${ending}» (en mappe med punktum i navnet: avslutt med /)`,
      en: `${out}: what to write is told by the ending: ${forms.map((name) => `.${name}`).join(', ')}, or none for a project folder; found "${ending}" (a folder with a dot in its name: end it with /)`,
    });
  }
  const isTable = form === 'csv' || form === 'parquet';
  if (flags.table !== undefined && !isTable)
    throw new RequestError({
      nb: `${table} gjelder .csv og .parquet; fant ${out}`,
      en: `${table} is for .csv and .parquet; found ${out}`,
    });
  const counts = flags.unit !== undefined || flags.coders !== undefined;
  const layout = flags.table ?? (counts ? 'units' : 'codings');
  if (counts && form !== 'graphml' && (!isTable || layout !== 'units')) {
    throw new RequestError({
      nb: `${unit} og ${coders} gjelder den brede tabellen (.csv, .parquet) og .graphml; her skrives alle kodinger av alle kodere`,
      en: `${unit} and ${coders} are for the wide table (.csv, .parquet) and for .graphml; here every coding of every coder is written`,
    });
  }
  return { form, target: isTable ? layout : form };
}
