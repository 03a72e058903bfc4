import { type Code, pathLabel } from '../corpus/code.js';
import type { Source } from '../corpus/source.js';
import type { Bilingual, Language } from '../shared/language.js';
import { applicability } from '../units/applicability.js';
import type { LeftOut } from '../units/leftOut.js';
import { label } from '../words/labels.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { unitLabel } from './unit.labels.js';

/** What a reader of a matrix must know before reading it. */
export interface MatrixRemark {
  readonly kind:
    | 'no-units'
    | 'one-source'
    | 'unused-codes'
    | 'no-meeting'
    | 'nothing-free'
    | 'not-tested'
    | 'spanning'
    | 'weighted'
    | 'left-out'
    | 'impossible'
    | 'contradiction';
  readonly text: Bilingual;
}

/**
 * Says in words what a matrix cannot show, so that nobody has to guess why a number is missing: no units, a
 * single source, codes that are never used, no pair that meets, nothing free to vary, cells that are impossible,
 * material that was left out.
 *
 * @example matrixRemarks(coOccurrence(corpus)).map(({ text }) => text.en)
 */
export function matrixRemarks(matrix: CooccurrenceMatrix): MatrixRemark[] {
  const { corpus, unit } = matrix;
  const remarks: MatrixRemark[] = [];
  const say = (kind: MatrixRemark['kind'], nb: string, en: string) =>
    remarks.push({ kind, text: { nb, en } });

  if (matrix.examined === 0 || corpus.codings.length === 0) {
    say(
      'no-units',
      'Ingen enheter er kodet; det er ingenting å telle.',
      'No units are coded; there is nothing to count.',
    );
    return [...remarks, ...matrix.leftOut.map(leftOutRemark)];
  }
  const coded = new Set(corpus.codings.selection.map((selection) => corpus.selections.source[selection]));
  if (coded.size === 1) {
    say(
      'one-source',
      'Alt kommer fra én kilde. Det finnes ingen variasjon mellom kilder, så ingenting kan sies om andre enn denne.',
      'Everything comes from one source. There is no variation between sources, so nothing can be said beyond it.',
    );
  }
  const unused = unusedCodes(matrix);
  if (unused.length > 0) {
    say(
      'unused-codes',
      `${counted(unused.length, 'kode er', 'koder er')} ikke brukt i noen enhet: ${names(unused, 'nb')}. Rutene deres er tomme, og mål uten grunnlag mangler.`,
      `${counted(unused.length, 'code is', 'codes are')} in no unit: ${names(unused, 'en')}. Their cells are empty, and measures without evidence are missing.`,
    );
  }
  const cells = matrix.cells({ all: true });
  if (cells.length > 0 && cells.every((cell) => cell.count === 0)) {
    say('no-meeting', 'Ingen to koder møtes i noen enhet.', 'No two codes meet in any unit.');
  }
  if (!matrix.hasExpectation) {
    if (unit === 'overlap') {
      say(
        'not-tested',
        'Tallene er par av kodinger og ikke enheter; det finnes ikke noe forventet antall og ingen koeffisienter.',
        'The numbers are pairs of codings and not units; there is no expected count, and there are no coefficients.',
      );
    } else {
      say(
        'not-tested',
        'Vinduer deler linjer med hverandre og kan ikke bytte plass; det finnes ikke noe forventet antall og ingen koeffisienter.',
        'Windows share lines with one another and cannot change places; there is no expected count, and there are no coefficients.',
      );
    }
  } else if (
    cells.some((cell) => cell.rowTotal > 0 && cell.columnTotal > 0) &&
    cells.every((cell) => Number.isNaN(cell.z))
  ) {
    const within = matrix.stratum === 'source';
    say(
      'nothing-free',
      `Ingenting er fritt til å variere${within ? ' innenfor noen kilde' : ''}: kodene står i alle eller ingen av enhetene, eller det er bare én enhet. z finnes derfor ikke.`,
      `Nothing is free to vary${within ? ' within any source' : ''}: codes stand in all units or in none, or there is a single unit. So there is no z.`,
    );
  }
  if (matrix.spanningCodings > 0) {
    const [nb, en] = (['nb', 'en'] as const).map((language) => unitLabel(unit, language));
    say(
      'spanning',
      `${counted(matrix.spanningCodings, 'koding', 'kodinger')} rekker over flere ${nb}, som da blir like; z er for stor. En test som forskyver koder innenfor kilden, tar hensyn til det.`,
      `${counted(matrix.spanningCodings, 'coding reaches', 'codings reach')} over several ${en}, which makes them alike; z is too large. A test that shifts codes within the source allows for it.`,
    );
  }
  if (matrix.counting === 'weighted') {
    say(
      'weighted',
      'Tellingen er vektet: i hver enhet teller et par så mange ganger som produktet av hvor ofte hver kode står der. Koeffisienter krever at hver enhet teller én gang.',
      'The counting is weighted: in each unit a pair counts as the product of how often each code stands there. Coefficients need every unit to count once.',
    );
  }
  remarks.push(...matrix.leftOut.map(leftOutRemark));
  for (const [position, reason] of (['declared', 'inferred'] as const).entries()) {
    const count = cells.filter((cell) => cell.impossibleBecause === reason).length;
    if (count === 0) continue;
    const [nb, en] = impossibleTexts[position];
    say(
      'impossible',
      `${counted(count, 'rute kan', 'ruter kan')} ${nb}`,
      `${counted(count, 'cell', 'cells')} ${en}`,
    );
  }
  const { contradictions } = applicability(corpus, matrix.rollUp);
  const shown = new Set([...matrix.rows, ...matrix.columns].map((code) => code.index));
  for (const { code, kind } of contradictions.filter(({ code }) => shown.has(code.index))) {
    say(
      'contradiction',
      `Koden ${name(code, 'nb')} er brukt i kilder av typen ${label(kind, 'nb')}, som kodeboka ikke gir den. Den er talt slik den står.`,
      `The code ${name(code, 'en')} is used in sources of the kind ${label(kind, 'en')}, which the codebook does not give it. It is counted as it stands.`,
    );
  }
  return remarks;
}

const impossibleTexts = [
  [
    'ikke inneholde noe, fordi kodeboka ikke gir begge kodene til samme type kilde. De er umulige, ikke null.',
    'cannot hold anything, as the codebook does not give both codes to one kind of source. They are impossible, not zero.',
  ],
  [
    'trolig ikke inneholde noe: de to kodene er aldri brukt i samme type kilde. Det er sluttet fra bruken og ikke erklært; står det i kodeboka (applies_to), er det avgjort.',
    'can hardly hold anything: the two codes are never used in one kind of source. This is inferred from their use and not declared; the codebook (applies_to) would settle it.',
  ],
] as const;

function unusedCodes({ rows, columns, rowTotals, columnTotals }: CooccurrenceMatrix): Code[] {
  const unused = [
    ...rows.filter((_, r) => rowTotals[r] === 0),
    ...columns.filter((_, c) => columnTotals[c] === 0),
  ];
  return [...new Set(unused)];
}

function leftOutRemark({ reason, sources, codings }: LeftOut): MatrixRemark {
  const nb = { sources: sourceNames(sources, 'nb'), codings: counted(codings, 'koding', 'kodinger') };
  const en = { sources: sourceNames(sources, 'en'), codings: counted(codings, 'coding', 'codings') };
  const texts: Record<LeftOut['reason'], Bilingual> = {
    'no-text': {
      nb: `Uten tekst, og derfor utelatt: ${nb.sources}, med ${nb.codings}.`,
      en: `Without a text, and so left out: ${en.sources}, with ${en.codings}.`,
    },
    'no-line': {
      nb: `${nb.codings} i ${nb.sources} ligger ikke på noen linje og er utelatt.`,
      en: `${en.codings} in ${en.sources} not on any line, left out.`,
    },
    'no-place': {
      nb: `${nb.codings} i ${nb.sources} dekker ingen ord i teksten (uten posisjon, uten lengde, eller på blanke) og er utelatt.`,
      en: `${en.codings} in ${en.sources} covering no words of the text (without offsets, without length, or on white space), left out.`,
    },
    'no-group': {
      nb: `Uten verdi for egenskapen det grupperes etter, og derfor utelatt: ${nb.sources}, med ${nb.codings}.`,
      en: `Without a value of the attribute that makes the groups, and so left out: ${en.sources}, with ${en.codings}.`,
    },
  };
  return { kind: 'left-out', text: texts[reason] };
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function sourceNames(sources: readonly Source[], language: Language): string {
  const words =
    language === 'nb'
      ? (['kilde', 'kilder', 'og', 'til'] as const)
      : (['source', 'sources', 'and', 'more'] as const);
  const shown = sources
    .slice(0, 5)
    .map((source) => source.id)
    .join(', ');
  const more = sources.length > 5 ? ` ${words[2]} ${sources.length - 5} ${words[3]}` : '';
  return `${counted(sources.length, words[0], words[1])} (${shown}${more})`;
}

function name(code: Code, language: Language): string {
  return language === 'en' && code.nameEnglish !== code.name ? code.nameEnglish : pathLabel(code);
}

function names(codes: readonly Code[], language: Language): string {
  const shown = codes
    .slice(0, 8)
    .map((code) => name(code, language))
    .join(', ');
  const more = codes.length - 8;
  if (more <= 0) return shown;
  return language === 'nb' ? `${shown} og ${more} til` : `${shown} and ${more} more`;
}
