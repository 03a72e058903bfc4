import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Place } from '../../corpus/problemList.js';
import { misfitMessage } from './parseTable.js';

/** A row of codings that names no source, in a table that has nothing else to know it by: left out. */
export function loseNameless(where: Place, builder: CorpusBuilder): void {
  builder.lose('missing-source', where, {
    nb: 'en rad må ha navnet på en kilde; fant ingenting, og raden er utelatt. Skriv navnet inn i fila, eller eksporter på nytt med kolonnen for dokumentet',
    en: 'a row needs the name of a source; found nothing, and the row is left out. Write the name into the file, or export again with the column of the document',
  });
}

/** A row of a codebook that names no code: left out. */
export function loseCodeless(where: Place, builder: CorpusBuilder): void {
  builder.lose('missing-code', where, {
    nb: 'en kode trenger en id eller et navn; fant ingen av delene, og raden er utelatt',
    en: 'a code needs an id or a name; found neither, and the row is left out',
  });
}

/** A row without a code: its selection is kept, and no coding was there to lose. */
export function warnUncoded(where: Place, builder: CorpusBuilder): void {
  builder.warn('untagged', where, {
    nb: 'raden har ingen kode; tekstutdraget er beholdt uten koding',
    en: 'the row has no code; its selection is kept without a coding',
  });
}

/** A row without a coder in a table that names them. */
export function warnCoderless(where: Place, builder: CorpusBuilder): void {
  builder.warn('missing-coder', where, {
    nb: 'ingen koder er nevnt; regnet som «unknown»',
    en: 'no coder is named; counted as "unknown"',
  });
}

/** A row with fewer or more cells than there are columns: what stands in which column cannot be told, so it is left out. */
export function loseMisfit(where: Place, found: number, length: number, builder: CorpusBuilder): void {
  builder.lose('row-length', where, () => {
    const { nb, en } = misfitMessage(found, length);
    return { nb: `${nb}; raden er utelatt`, en: `${en}; the row is left out` };
  });
}
