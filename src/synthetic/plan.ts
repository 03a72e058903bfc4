import { conditions, indicators, interests } from './codebook.js';

/**
 * What is planted, declared as data. Everything here is known before a number is drawn, and truth.json repeats it.
 * Without effects the rates, lengths and coder errors stay; the associations, directions, needs and the order of
 * interests go.
 */

/** Voices that the planted effects may differ between. */
export const groups = [
  'counsellor',
  'leader',
  'central',
  'governing-document',
  'local-document',
  'study',
] as const;

export type Group = (typeof groups)[number];

/** Which sources a group holds, as a reader of sources.csv finds them. */
export const groupSelectors: Readonly<
  Record<Group, { readonly kind: string; readonly level: readonly string[] }>
> = {
  counsellor: { kind: 'interview', level: ['counsellor'] },
  leader: { kind: 'interview', level: ['office'] },
  central: { kind: 'interview', level: ['county', 'directorate'] },
  'governing-document': { kind: 'document', level: ['law', 'ministry', 'directorate', 'county'] },
  'local-document': { kind: 'document', level: ['office'] },
  study: { kind: 'study', level: [] },
};

/** Probabilities of promotes, hinders and ambivalent. */
export type Direction = readonly [promotes: number, hinders: number, ambivalent: number];

export type ByGroup<Value> = Readonly<Record<Group, Value>>;

export interface Association {
  readonly condition: string;
  readonly indicator: string;
  /** Log odds ratio within a source, by group; the same everywhere unless it is planted to differ. */
  readonly beta: ByGroup<number>;
  /** Why it makes sense, so that a reader of the synthetic text is not surprised. */
  readonly why: string;
}

export interface PairDirection {
  readonly condition: string;
  readonly indicator: string;
  readonly pattern: 'promotes' | 'hinders' | 'balanced' | 'contradictory';
  readonly direction: ByGroup<Direction>;
}

export interface Need {
  readonly indicator: string;
  /** Share of the studies in which jobseekers need it. */
  readonly support: number;
  readonly pattern: 'gap' | 'met' | 'promised-not-delivered' | 'other';
  /** Direction of passages on it in interviews and documents that no planted pair decides. */
  readonly direction: ByGroup<Direction>;
}

export interface Plan {
  readonly effects: boolean;
  readonly associations: readonly Association[];
  readonly pairDirections: readonly PairDirection[];
  readonly needs: readonly Need[];
  readonly conditionDirections: ReadonlyMap<string, Direction>;
  /** Bradley-Terry log strengths, by group. */
  readonly interestStrengths: ByGroup<Readonly<Record<string, number>>>;
}

/**
 * Which of the possible draws of the codes is taken. Chosen once, among 24, so that every planted effect can be
 * seen in the project of the default seed: it is a teaching example. Error rates are judged over other seeds.
 */
export const codesDraw = 12;

// --- rates, lengths, runs, errors: with and without effects

/** Mean rate of each code per passage, before tilts and noise of the source. */
export const conditionRates: Readonly<Record<string, number>> = {
  C01: 0.1,
  C02: 0.085,
  C03: 0.06,
  C04: 0.045,
  C05: 0.08,
  C06: 0.09,
  C07: 0.07,
  C08: 0.06,
  C09: 0.06,
  C10: 0.085,
  C11: 0.06,
  C12: 0.06,
};

export const indicatorRates: Readonly<Record<string, number>> = {
  V01: 0.065,
  V02: 0.06,
  V03: 0.055,
  V04: 0.11,
  V05: 0.055,
  V06: 0.095,
  V07: 0.06,
  V08: 0.055,
  V09: 0.07,
  V10: 0.06,
};

/** What a group talks more (or less) about than others. Studies are about needs, so conditions are rarer there. */
export const conditionTilts: ByGroup<Readonly<Record<string, number>>> = {
  counsellor: { C02: 1.3, C06: 1.2, C07: 1.1, C03: 0.6, C05: 1.6 },
  leader: { C08: 1.3, C03: 1.2, C09: 1.1 },
  central: { C03: 1.5, C01: 1.3, C06: 0.8, C07: 0.9 },
  'governing-document': { C02: 1.3, C01: 1.2, C03: 1.2, C06: 0.8, C05: 1.6 },
  'local-document': { C04: 1.5, C05: 1.8, C12: 1.1 },
  study: Object.fromEntries(conditions.map((id) => [id, 0.65])),
};

export const indicatorTilts: ByGroup<Readonly<Record<string, number>>> = {
  counsellor: { V09: 1.6 },
  leader: {},
  central: {},
  'governing-document': { V09: 1.3 },
  'local-document': { V09: 1.3 },
  study: {},
};

/** Standard deviation of the log rate between sources of one group. */
export const rateSpread = 0.25;

/** Rate of an indicator that a study supports; one that never came up is placed once, in a random passage. */
export const studyRate = 0.12;

/** Share of a study's indicator passages that report a need: no direction, and no valence code. */
export const needShare = 0.8;

/** Codes that come in runs: the chance that a passage repeats what decided the code in the passage before. */
export const runs: Readonly<Record<string, number>> = { C02: 0.6, C06: 0.6, C10: 0.6, V07: 0.6 };

/** Share of passages with a condition or an indicator that bear a valence code. */
export const valenceShare = 0.85;

/** Share of passages that weigh two interests whatever else they hold (interviews and documents in Bokmål). */
export const extraTradeoffShare = 0.07;

/** Share of the passages without condition and indicator that are background instead of a trade-off. */
export const backgroundShare = 0.15;

/** Errors of each coder, per true code, and per selection for the boundary. */
export const coderErrors = { miss: 0.1, replace: 0.02, add: 0.02, boundary: 0.03 } as const;

/** Every how many sources are coded by both coders and reconciled. */
export const doubleCodedEvery = 5;

/** Numbers of passages: the same for every seed, dealt out at random. */
export const interviewLengths: readonly number[] = [
  52, 44, 38, 33, 29, 26, 24, 22, 20, 19, 18, 17, 16, 16, 15, 15, 14, 13, 13, 12, 12, 11, 11, 10, 10, 9, 9, 8,
  8, 8, 7, 7, 7, 6, 6, 6, 5, 5, 5, 4, 4, 4,
];
export const documentLengths: readonly number[] = [
  22, 17, 15, 13, 12, 11, 10, 10, 9, 9, 8, 8, 8, 7, 7, 7, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3,
  3, 3, 3,
];
export const studyLengths: readonly number[] = [
  9, 9, 8, 8, 8, 8, 7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3, 3,
];

// --- effects

const everywhere = <Value>(value: Value): ByGroup<Value> =>
  Object.fromEntries(groups.map((group) => [group, value])) as ByGroup<Value>;

const allBut = <Value>(value: Value, other: Partial<ByGroup<Value>>): ByGroup<Value> => ({
  ...everywhere(value),
  ...other,
});

const pair = (
  condition: string,
  indicator: string,
  beta: number | ByGroup<number>,
  why: string,
): Association => ({
  condition,
  indicator,
  beta: typeof beta === 'number' ? everywhere(beta) : beta,
  why,
});

const plantedAssociations: readonly Association[] = [
  // Together more often than chance, equally strongly everywhere.
  pair('C06', 'V06', 2.0, 'Store porteføljer og brutt kontakt nevnes i samme åndedrag.'),
  pair('C07', 'V05', 2.0, 'Tilpasning krever rom til å tilpasse.'),
  pair('C10', 'V07', 2.0, 'Kanalene avgjør hva brukeren får vite, og når.'),
  pair('C01', 'V10', 1.8, 'Måltall handler om overganger og framdrift.'),
  pair('C09', 'V01', 2.2, 'Kompetanse i veiledning skal styrke mestring.'),
  pair('C11', 'V09', 2.0, 'Flere kontaktpunkter setter sammenhengen på prøve.'),
  pair('C08', 'V03', 2.1, 'Støtte i ryggen smitter over på tilliten i møtet.'),
  pair('C02', 'V08', 2.2, 'Regler om ytelser handler om trygghet.'),
  pair('C12', 'V10', 2.2, 'Tiltak er skritt på veien.'),
  pair('C07', 'V02', 2.0, 'Uten handlingsrom er det lite å medvirke i.'),
  pair('C02', 'V05', 2.2, 'Regelverket setter rammene for tilpasning.'),
  // Apart more often than chance.
  pair('C01', 'V04', -3.2, 'Der det telles, er det sjelden tale om hele mennesket.'),
  pair('C10', 'V06', -2.8, 'Der kanalene er tema, er relasjonen det sjelden.'),
  pair('C05', 'V06', -2.8, 'Der organiseringen er tema, er relasjonen det sjelden.'),
  // Different between groups: strong for one, nothing for the others.
  pair(
    'C05',
    'V01',
    allBut(0, { counsellor: 2.8 }),
    'Veilederne knytter teamet de sitter i, til brukerens mestring; andre gjør det ikke.',
  ),
  // Reversed between groups: documents join what counsellors keep apart.
  pair(
    'C05',
    'V09',
    allBut(0, { counsellor: -3, 'governing-document': 2.4, 'local-document': 2.4 }),
    'Dokumentene omtaler organisering og sammenheng under ett; veilederne snakker om det ene eller det andre.',
  ),
];

const balanced: Direction = [0.42, 0.42, 0.16];
const promotes: Direction = [0.84, 0.08, 0.08];
const hinders: Direction = [0.08, 0.84, 0.08];
const mixed: Direction = [0.4, 0.4, 0.2];

const direct = (
  condition: string,
  indicator: string,
  pattern: PairDirection['pattern'],
  direction: ByGroup<Direction>,
): PairDirection => ({ condition, indicator, pattern, direction });

/** The first of them that a passage holds decides. */
const plantedDirections: readonly PairDirection[] = [
  // One direction at all levels.
  direct('C07', 'V05', 'promotes', everywhere(promotes)),
  direct('C09', 'V01', 'promotes', everywhere(promotes)),
  direct('C08', 'V03', 'promotes', everywhere(promotes)),
  direct('C06', 'V06', 'hinders', everywhere(hinders)),
  direct('C11', 'V09', 'hinders', everywhere(hinders)),
  // Promised from above, hindering where the user is met.
  direct('C01', 'V10', 'contradictory', {
    counsellor: hinders,
    leader: mixed,
    central: promotes,
    'governing-document': promotes,
    'local-document': mixed,
    study: hinders,
  }),
  direct('C02', 'V05', 'contradictory', {
    counsellor: hinders,
    leader: hinders,
    central: promotes,
    'governing-document': promotes,
    'local-document': mixed,
    study: hinders,
  }),
  direct('C10', 'V07', 'contradictory', {
    counsellor: hinders,
    leader: mixed,
    central: promotes,
    'governing-document': promotes,
    'local-document': promotes,
    study: hinders,
  }),
  // No direction at any level.
  direct('C12', 'V10', 'balanced', everywhere(balanced)),
];

const seldom: Direction = [0.12, 0.76, 0.12];
const often: Direction = [0.72, 0.16, 0.12];
const outsideStudies = (direction: Direction): ByGroup<Direction> => allBut(direction, { study: balanced });

/** The first of them with a pattern decides the direction of a passage without a planted pair. */
const plantedNeeds: readonly Need[] = [
  // Documents promise it, interviews deny it.
  {
    indicator: 'V08',
    support: 0.62,
    pattern: 'promised-not-delivered',
    direction: allBut(seldom, {
      'governing-document': [0.86, 0.06, 0.08],
      'local-document': [0.8, 0.1, 0.1],
      study: balanced,
    }),
  },
  // Needed by many, and seldom promoted where the meeting is described.
  { indicator: 'V02', support: 0.85, pattern: 'gap', direction: outsideStudies(seldom) },
  { indicator: 'V06', support: 0.8, pattern: 'gap', direction: outsideStudies(seldom) },
  { indicator: 'V09', support: 0.76, pattern: 'gap', direction: outsideStudies(seldom) },
  // Needed by about half, and met.
  { indicator: 'V01', support: 0.47, pattern: 'met', direction: outsideStudies(often) },
  { indicator: 'V04', support: 0.47, pattern: 'met', direction: outsideStudies(often) },
  // Needed by some, neither met nor missed, but for what the planted pairs do.
  { indicator: 'V05', support: 0.4, pattern: 'other', direction: everywhere(balanced) },
  { indicator: 'V03', support: 0.35, pattern: 'other', direction: everywhere(balanced) },
  { indicator: 'V07', support: 0.35, pattern: 'other', direction: everywhere(balanced) },
  { indicator: 'V10', support: 0.26, pattern: 'other', direction: everywhere(balanced) },
];

/** Conditions that lean one way when they stand alone. */
const plantedConditionDirections = new Map<string, Direction>([
  ['C06', [0.2, 0.66, 0.14]],
  ['C07', [0.66, 0.2, 0.14]],
  ['C09', [0.6, 0.26, 0.14]],
]);

/** From first to last; the steps are equal, so that neighbours are equally hard to tell apart. */
const plantedStrengths: Readonly<Record<string, number>> = {
  I03: 2.45,
  I05: 1.75,
  I01: 1.05,
  I04: 0.35,
  I06: -0.35,
  I02: -1.05,
  I08: -1.75,
  I07: -2.45,
};

const even = Object.fromEntries(interests.map((id) => [id, 0]));

/** The plan with its effects, or the null world without any. */
export function planOf(effects: boolean): Plan {
  if (effects) {
    return {
      effects,
      associations: plantedAssociations,
      pairDirections: plantedDirections,
      needs: plantedNeeds,
      conditionDirections: plantedConditionDirections,
      // Counsellors see the user: they put the user's needs higher than the others do.
      interestStrengths: allBut(plantedStrengths, { counsellor: { ...plantedStrengths, I02: 0 } }),
    };
  }
  return {
    effects,
    associations: [],
    pairDirections: [],
    needs: indicators.map((indicator) => ({
      indicator,
      support: 0.5,
      pattern: 'other',
      direction: everywhere(balanced),
    })),
    conditionDirections: new Map(),
    interestStrengths: everywhere(even),
  };
}

/** The direction of what nothing planted decides. */
export const balancedDirection = balanced;

/** Log odds ratio of a pair in a group; 0 where nothing is planted. */
export function betaOf(plan: Plan, condition: string, indicator: string, group: Group): number {
  const found = plan.associations.find(
    (each) => each.condition === condition && each.indicator === indicator,
  );
  return found?.beta[group] ?? 0;
}
