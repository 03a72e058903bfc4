import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Text } from '../../shared/problem.js';
import { foldHeader, listed } from './columns.js';

/** What tools and spreadsheets call sums, in the languages of their interfaces, as the whole of a label (lower case). */
const sums: ReadonlySet<string> = new Set(
  `total;totals;grand total;grand totals;row total;row totals;column total;column totals;overall total;sum;sums;sum total;
  totalt;totalsum;sum totalt;sum i alt;i alt;alt i alt;til sammen;tilsammen;hovedtotal;totaler;totalt antall;
  summa;totalsumma;total summa;totalen;
  summe;summen;gesamt;gesamtsumme;gesamtwerte;gesamtergebnis;insgesamt;
  totaux;total général;total general;somme;ensemble;
  totali;totale;totale generale;totale complessivo;somma;
  totales;suma;suma total;totais;total geral;soma;
  totaal;eindtotaal;totaalsom;som;
  razem;ogółem;łącznie;suma końcowa`
    .split(';')
    .map((word) => word.trim()),
);

/**
 * Whether a label is that of a sum, which is no code and no source. It is all that the label says, but for a number: a code may be
 * called "Sum of all parts" or "Total control".
 */
export function isTotal(label: string): boolean {
  return sums.has(
    foldHeader(label)
      .replace(/\s*(?:\(?\s*n?\s*[=:]?\s*\d+\s*\)?|:)$/u, '')
      .trim(),
  );
}

/** Says which rows or columns were left out as sums. */
export function tellTotals(labels: readonly string[], where: Text, builder: CorpusBuilder): void {
  if (labels.length === 0) return;
  builder.notUnderstood('totals', where, {
    nb: `summer blir ikke lest: ${listed(labels)}`,
    en: `sums are not read: ${listed(labels)}`,
  });
}
