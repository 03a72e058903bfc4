import type { Bilingual, Language } from '../shared/language.js';

/** Which question a measure answers, and what to mind when reading it. */
export interface MeasureEntry {
  /** Name of the function, and of the column in cell records. */
  readonly name: string;
  readonly label: Bilingual;
  readonly question: Bilingual;
  /** Formula in numbers of units: n12 both, n1 row, n2 column, N all; a b c d the cells of the 2 x 2 table. */
  readonly formula: string;
  readonly range: string;
  readonly caveat: Bilingual;
  readonly reference: string;
}

/** One row of the guide in a language, for a table in a notebook. */
export interface MeasureRow {
  readonly name: string;
  readonly label: string;
  readonly question: string;
  readonly formula: string;
  readonly range: string;
  readonly caveat: string;
  readonly reference: string;
}

const commonCodes: Bilingual = {
  nb: 'Vokser med hvor vanlige kodene er; skiller ikke sammenheng fra hyppighet.',
  en: 'Grows with how common the codes are; does not tell association from frequency.',
};
const pooled: Bilingual = {
  nb: 'Slår sammen kilder: koder som foretrekker de samme kildene, ser ut til å høre sammen. Se z ved siden av.',
  en: 'Pools sources: codes that favour the same sources seem to belong together. See z beside it.',
};

/** Every measure of two codes, in the order of the documentation: which measure answers which question. */
export const measureGuide: readonly MeasureEntry[] = [
  {
    name: 'columnGivenRow',
    label: { nb: 'kolonne gitt rad', en: 'column given row' },
    question: {
      nb: 'Når radens kode er der, hvor ofte er kolonnens der også?',
      en: 'Where the row’s code is, how often is the column’s there too?',
    },
    formula: 'n12 / n1',
    range: '0 to 1',
    caveat: {
      nb: 'Ikke symmetrisk: les den sammen med den motsatte. Høy for enhver vanlig kolonne.',
      en: 'Not symmetric: read it beside the other direction. High for any common column.',
    },
    reference: 'conditional probability',
  },
  {
    name: 'rowGivenColumn',
    label: { nb: 'rad gitt kolonne', en: 'row given column' },
    question: {
      nb: 'Når kolonnens kode er der, hvor ofte er radens der også?',
      en: 'Where the column’s code is, how often is the row’s there too?',
    },
    formula: 'n12 / n2',
    range: '0 to 1',
    caveat: {
      nb: 'Ikke symmetrisk: les den sammen med den motsatte. Høy for enhver vanlig rad.',
      en: 'Not symmetric: read it beside the other direction. High for any common row.',
    },
    reference: 'conditional probability',
  },
  {
    name: 'jaccard',
    label: { nb: 'Jaccard (c-koeffisienten)', en: 'Jaccard (c-coefficient)' },
    question: {
      nb: 'Av enhetene med minst én av kodene, hvor stor del har begge?',
      en: 'Of the units with either code, what part has both?',
    },
    formula: 'n12 / (n1 + n2 - n12)',
    range: '0 to 1',
    caveat: commonCodes,
    reference: 'Jaccard (1912)',
  },
  {
    name: 'dice',
    label: { nb: 'Dice (Sørensen)', en: 'Dice (Sørensen)' },
    question: {
      nb: 'Hvor like er de to kodenes enheter, når felles enheter teller dobbelt?',
      en: 'How alike are the units of the two codes, with shared units counted twice?',
    },
    formula: '2 n12 / (n1 + n2)',
    range: '0 to 1',
    caveat: {
      nb: 'Rangerer par som Jaccard. Vokser med hvor vanlige kodene er.',
      en: 'Ranks pairs as Jaccard does. Grows with how common the codes are.',
    },
    reference: 'Dice (1945)',
  },
  {
    name: 'ochiai',
    label: { nb: 'Ochiai (cosinus)', en: 'Ochiai (cosine)' },
    question: {
      nb: 'Hvor like er de to kodenes enheter, målt mot det geometriske snittet av hyppighetene?',
      en: 'How alike are the units of the two codes, against the geometric mean of their frequencies?',
    },
    formula: 'n12 / sqrt(n1 n2)',
    range: '0 to 1',
    caveat: {
      nb: 'Ta den av enheter x koder, aldri av matrisen selv: det normaliserer to ganger.',
      en: 'Take it of units x codes, never of the matrix itself: that normalises twice.',
    },
    reference: 'Ochiai (1957); Zhou & Leydesdorff (2016)',
  },
  {
    name: 'inclusion',
    label: { nb: 'inklusjon', en: 'inclusion' },
    question: {
      nb: 'Hvor stor del av den sjeldneste kodens enheter har den andre også?',
      en: 'What part of the rarer code’s units has the other too?',
    },
    formula: 'n12 / min(n1, n2)',
    range: '0 to 1',
    caveat: {
      nb: 'En kode i én enhet er lett helt innesluttet; se på totalene.',
      en: 'A code in one unit is easily wholly included; look at the totals.',
    },
    reference: 'Simpson (1943)',
  },
  {
    name: 'lift',
    label: { nb: 'lift (assosiasjonsstyrke)', en: 'lift (association strength)' },
    question: {
      nb: 'Hvor mange ganger oftere enn ved uavhengighet møtes de?',
      en: 'How many times more often than by independence do they meet?',
    },
    formula: 'N n12 / (n1 n2)',
    range: '0 upwards, 1 is independence',
    caveat: {
      nb: `${pooled.nb} Sjeldne koder gir ekstreme tall.`,
      en: `${pooled.en} Rare codes give extreme numbers.`,
    },
    reference: 'van Eck & Waltman (2009)',
  },
  {
    name: 'npmi',
    label: { nb: 'NPMI', en: 'NPMI' },
    question: {
      nb: 'Det samme som lift, på en skala med grenser: hører kodene sammen eller unngår de hverandre?',
      en: 'The same as lift on a bounded scale: do the codes belong together or avoid each other?',
    },
    formula: 'ln(p12 / (p1 p2)) / -ln p12',
    range: '-1 to 1, 0 is independence',
    caveat: pooled,
    reference: 'Bouma (2009)',
  },
  {
    name: 'phi',
    label: { nb: 'phi (korrelasjon)', en: 'phi (correlation)' },
    question: {
      nb: 'Hvor sterkt følger kodene hverandre, når også enheter uten noen av dem teller?',
      en: 'How strongly do the codes go together, when units with neither count too?',
    },
    formula: '(ad - bc) / sqrt((a+b)(c+d)(a+c)(b+d))',
    range: '-1 to 1, 0 is independence',
    caveat: {
      nb: 'Når bare 1 for koder som er like vanlige. Avhenger av hvilke enheter som finnes. Slår sammen kilder.',
      en: 'Reaches 1 only for equally common codes. Depends on which units there are. Pools sources.',
    },
    reference: 'Yule (1912)',
  },
  {
    name: 'yulesQ',
    label: { nb: 'Yules Q', en: 'Yule’s Q' },
    question: {
      nb: 'Hvor sterkt følger kodene hverandre, uansett hvor vanlige de er?',
      en: 'How strongly do the codes go together, however common they are?',
    },
    formula: '(ad - bc) / (ad + bc)',
    range: '-1 to 1, 0 is independence',
    caveat: {
      nb: '1 eller -1 så snart én av de fire rutene er tom, uansett hvor lite som ligger bak. Slår sammen kilder.',
      en: '1 or -1 as soon as one of the four cells is empty, however little lies behind. Pools sources.',
    },
    reference: 'Yule (1900)',
  },
  {
    name: 'oddsRatio',
    label: { nb: 'oddsforhold', en: 'odds ratio' },
    question: {
      nb: 'Hvor mange ganger større er oddsen for den ene koden der den andre er?',
      en: 'How many times greater are the odds of the one code where the other is?',
    },
    formula: 'ad / (bc); with 0.5 added to each where one of them is 0, and said so',
    range: 'above 0, 1 is independence',
    caveat: {
      nb: 'Slår sammen kilder; Mantel-Haenszel gjør det innenfor dem. Der 0,5 er lagt til, styrer tillegget mye.',
      en: 'Pools sources; Mantel-Haenszel stays within them. Where 0.5 was added, the addition decides much.',
    },
    reference: 'Haldane (1956)',
  },
  {
    name: 'g2',
    label: { nb: 'G2 (log-likelihood)', en: 'G2 (log-likelihood)' },
    question: {
      nb: 'Hvor mye taler materialet imot at kodene er uavhengige?',
      en: 'How much does the material speak against the codes being independent?',
    },
    formula: '2 sum O ln(O / E)',
    range: '0 upwards',
    caveat: {
      nb: 'Uten fortegn, og vokser med antall enheter. Rangerer par, men er ingen test: enheter i én kilde er ikke uavhengige.',
      en: 'Without a sign, and grows with the number of units. Ranks pairs and is no test: units of one source are not independent.',
    },
    reference: 'Dunning (1993)',
  },
  {
    name: 'z',
    label: { nb: 'z innenfor kilder', en: 'z within sources' },
    question: {
      nb: 'Hvor langt er antallet fra det en ville ventet om kodene var plassert uavhengig av hverandre innenfor hver kilde?',
      en: 'How far is the count from what independent placement within each source would give?',
    },
    formula: '(n12 - E) / sqrt(V), summed over sources',
    range: 'any number, 0 is as expected',
    caveat: {
      nb: 'I standardavvik, ikke styrke: mye materiale gir stor z. Ikke korrigert for antall ruter; p står i testene.',
      en: 'In standard deviations, not strength: much material gives a large z. Not corrected for the number of cells; p is in the tests.',
    },
    reference: 'Mantel & Haenszel (1959)',
  },
];

/**
 * The guide as rows in a language, for a table.
 *
 * @example measureRows('en')[0].question
 */
export function measureRows(language: Language = 'nb'): MeasureRow[] {
  return measureGuide.map(({ label, question, caveat, ...rest }) => ({
    name: rest.name,
    label: label[language],
    question: question[language],
    formula: rest.formula,
    range: rest.range,
    caveat: caveat[language],
    reference: rest.reference,
  }));
}
