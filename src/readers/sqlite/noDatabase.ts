import { formatLabel } from '../../corpus/formatNames.js';
import { ProblemsError } from '../../shared/problem.js';
import type { Input } from '../input.js';

/** Material that holds no database where the tool keeps it. */
export function noDatabase(input: Input, format: string): ProblemsError {
  const message = {
    nb: 'en SQLite-fil trengs, eller mappen til et QualCoder-prosjekt med data.qda i; fant ingen av dem',
    en: 'a SQLite file is needed, or the folder of a QualCoder project with data.qda in it; found neither',
  };
  return new ProblemsError(
    {
      nb: `${input.name} ble ikke lest (${formatLabel(format, 'nb')})`,
      en: `${input.name} was not read as a ${format}`,
    },
    [{ kind: 'no-database', where: input.name, message }],
  );
}
