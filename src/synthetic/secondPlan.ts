import {
  type Association,
  type ByGroup,
  balancedDirection,
  byGroups,
  type Direction,
  direct,
  type FinerPlan,
  type Group,
  type GroupSelector,
  type Need,
  nullPlan,
  type PairDirection,
  type Plan,
} from './plan.js';
import { individualValue, publicValue, secondCodebook } from './secondCodebook.js';

/** Which sources each group of edition 2 holds, in the order of the groups. */
export const secondGroups: ByGroup<GroupSelector> = {
  counsellor: { kind: 'interview', level: ['counsellor'] },
  leader: { kind: 'interview', level: ['office'] },
  benefits: { kind: 'interview', level: ['benefits'] },
  central: { kind: 'interview', level: ['county', 'directorate'] },
  'governing-document': { kind: 'document', level: ['law', 'ministry', 'directorate', 'county'] },
  'local-document': { kind: 'document', level: ['office'] },
  study: { kind: 'study', level: [] },
};

const { everywhere, allBut, pair } = byGroups(Object.keys(secondGroups) as Group[]);

const associations: readonly Association[] = [
  // Together more often than chance, equally strongly everywhere.
  pair('C06', 'V06', 3.0, 'Store porteføljer og brutt kontakt nevnes i samme åndedrag.'),
  pair('C07', 'V05', 2.2, 'Tilpasning krever rom til å tilpasse.'),
  pair('C10', 'V07', 2.6, 'Kanalene avgjør hva brukeren får vite, og når.'),
  pair('C13', 'V08', 2.0, 'Det avklares hva brukeren skal leve av.'),
  pair('C13', 'V02', 3.3, 'Vilkår og plikter gir lite å være med på å bestemme.'),
  pair('C01', 'V10', 2.5, 'Måltall handler om overganger og framdrift.'),
  pair('C09', 'V01', 2.2, 'Kompetanse i veiledning skal styrke mestring.'),
  pair('C11', 'V09', 2.5, 'Flere kontaktpunkter setter sammenhengen på prøve.'),
  pair('C08', 'V03', 2.1, 'Støtte i ryggen smitter over på tilliten i møtet.'),
  pair('C02', 'V08', 2.0, 'Regler om ytelser handler om trygghet.'),
  pair('C12', 'V10', 2.0, 'Tiltak er skritt på veien.'),
  pair('C12', 'V09', 1.6, 'Tiltak skal passe sammen med resten av tjenestene.'),
  pair('C07', 'V02', 2.0, 'Uten handlingsrom er det lite å medvirke i.'),
  pair('C02', 'V05', 2.5, 'Regelverket setter rammene for tilpasning.'),
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

const promotes: Direction = [0.94, 0.03, 0.03];
const hinders: Direction = [0.03, 0.94, 0.03];
const mixed: Direction = [0.4, 0.4, 0.2];

/** Promised from above, hindering where the user is met. */
const turning = allBut<Direction>(promotes, {
  counsellor: hinders,
  leader: [0.12, 0.76, 0.12],
  benefits: [0.2, 0.6, 0.2],
  'local-document': mixed,
  study: hinders,
});

/** The first of them that a passage holds decides. */
const pairDirections: readonly PairDirection[] = [
  // More hindered with the condition than without it: see the directions of these needs by themselves.
  direct('C06', 'V06', 'hinders', everywhere(hinders)),
  direct('C11', 'V09', 'hinders', everywhere(hinders)),
  direct('C13', 'V02', 'hinders', everywhere(hinders)),
  // One direction at all levels.
  direct('C07', 'V05', 'promotes', everywhere(promotes)),
  direct('C09', 'V01', 'promotes', everywhere(promotes)),
  direct('C08', 'V03', 'promotes', everywhere(promotes)),
  direct('C01', 'V10', 'contradictory', turning),
  direct('C02', 'V05', 'contradictory', turning),
  direct('C10', 'V07', 'contradictory', { ...turning, 'local-document': promotes }),
  // No direction at any level.
  direct('C12', 'V10', 'balanced', everywhere(balancedDirection)),
];

const seldom: Direction = [0.06, 0.86, 0.08];
/** Neither promoted nor hindered by itself, but both: needed and seldom promoted all the same. */
const seldomPromoted: Direction = [0.14, 0.12, 0.74];
const often: Direction = [0.84, 0.06, 0.1];
/** Documents promise it, interviews deny it. */
const promised = allBut(seldom, {
  'governing-document': [0.94, 0.03, 0.03],
  'local-document': [0.9, 0.05, 0.05],
  study: balancedDirection,
});
const outsideStudies = (direction: Direction): ByGroup<Direction> =>
  allBut(direction, { study: balancedDirection });
const other = (indicator: string, support: number): Need => ({
  indicator,
  support,
  pattern: 'other',
  direction: everywhere(balancedDirection),
});

/** The first of them with a pattern decides the direction of a passage without a planted pair. */
const needs: readonly Need[] = [
  {
    indicator: 'V08',
    support: 0.62,
    pattern: 'promised-not-delivered',
    direction: promised,
  },
  // Needed or expected by about half, and met.
  { indicator: 'V01', support: 0.47, pattern: 'met', direction: outsideStudies(often) },
  { indicator: 'V04', support: 0.5, pattern: 'met', direction: outsideStudies(often) },
  // Needed by many, and seldom promoted where the meeting is described.
  { indicator: 'V02', support: 0.97, pattern: 'gap', direction: outsideStudies(seldomPromoted) },
  { indicator: 'V06', support: 0.97, pattern: 'gap', direction: outsideStudies(seldomPromoted) },
  { indicator: 'V09', support: 0.93, pattern: 'gap', direction: outsideStudies(seldomPromoted) },
  // Needed by some, neither met nor missed, but for what the planted pairs do.
  other('V05', 0.4),
  other('V03', 0.5),
  other('V07', 0.4),
  other('V10', 0.26),
];

/** Conditions that lean one way when they stand alone. */
const conditionDirections = new Map<string, Direction>([
  ['C06', [0.2, 0.66, 0.14]],
  ['C07', [0.66, 0.2, 0.14]],
  ['C09', [0.6, 0.26, 0.14]],
]);

/** From first to last; the steps are equal, so that neighbours are equally hard to tell apart. */
const strengths: Readonly<Record<string, number>> = {
  I03: 2.8,
  I05: 2.1,
  I01: 1.4,
  I04: 0.7,
  I06: 0,
  I09: -0.7,
  I02: -1.4,
  I08: -2.1,
  I07: -2.8,
};

const finer: FinerPlan = {
  destroyed: {
    byCondition: { C13: 0.65, C10: 0.35, C05: 0.35 },
    otherwise: 0.1,
    only: ['C01', 'C02', 'C05', 'C06', 'C10', 'C13', 'V01', 'V02', 'V03', 'V04', 'V07', 'V08'],
  },
  values: {
    share: 0.3,
    publicShare: 0.3,
    conditions: [
      // Seen from above it creates value for all; where the user is met it destroys what the one user had.
      {
        condition: 'C13',
        share: 0.9,
        publicShare: {
          counsellor: 0.1,
          leader: 0.1,
          benefits: 0.75,
          central: 0.75,
          'governing-document': 0.9,
          'local-document': 0.6,
          study: 0.2,
        },
        // To take part is the user's own, whoever speaks.
        individualWith: ['V02'],
      },
    ],
  },
  rules: {
    before: [
      { service: 'S01', indicator: 'V09', direction: everywhere(promotes) },
      { service: 'S02', indicator: 'V09', direction: everywhere(hinders) },
      // What documents promise, they promise whatever else is spoken of; clarification has a rule of its own.
      { indicator: 'V08', without: 'C13', direction: promised },
    ],
    after: [
      { condition: 'C13', value: individualValue, direction: everywhere<Direction>([0.05, 0.9, 0.05]) },
      { condition: 'C13', value: publicValue, direction: everywhere<Direction>([0.86, 0.06, 0.08]) },
      // More hindered with it than without it, whichever value it is.
      { condition: 'C06', indicator: 'any', direction: everywhere<Direction>([0.06, 0.88, 0.06]) },
      // Promised from above, hindering where the user is met, whichever value it is.
      { condition: 'C10', indicator: 'any', direction: turning },
    ],
  },
  reports: { expectations: { otherwise: 0.05, V03: 0.9, V04: 0.9 }, passages: 0.35 },
  services: {
    condition: 'C12',
    share: 0.9,
    mix: [0.4, 0.4, 0.2],
  },
};

/** What is coded in the same measure, and hangs together with nothing. */
const evenFiner: FinerPlan = {
  destroyed: { byCondition: {}, otherwise: 0.25, only: null },
  values: { share: 0.3, publicShare: 0.5, conditions: [] },
  rules: { before: [], after: [] },
  reports: { expectations: { otherwise: 0.5 }, passages: 0.5 },
  services: { condition: 'C12', share: 0.9, mix: [0.4, 0.4, 0.2] },
};

/** The headline truths: what the page of the project should find, and why. */
const findings = [
  { key: 'cooccurrence.C06.V06', what: 'C06 and V06 stand together (associations).' },
  { key: 'cooccurrence.C07.V05', what: 'C07 and V05 stand together (associations).' },
  { key: 'cooccurrence.C10.V07', what: 'C10 and V07 stand together (associations).' },
  { key: 'cooccurrence.C13.V08', what: 'C13 and V08 stand together (associations).' },
  { key: 'design.gap.V02', what: 'V02 is needed by many and seldom promoted (needs).' },
  { key: 'design.gap.V06', what: 'V06 is needed by many and seldom promoted (needs).' },
  { key: 'design.gap.V09', what: 'V09 is needed by many and seldom promoted (needs).' },
  { key: 'design.promise.V08', what: 'Documents promise V08, and interviews do not find it (needs).' },
  {
    key: 'consistency.level',
    what: 'Levels differ in direction: C01 with V10, C02 with V05, C10 with V07, C13 and V08 (valence).',
  },
  { key: 'priorities.order', what: 'There is an order of interests (interests).' },
  {
    key: 'opportunities.contrast.C06',
    what: 'Value is more hindered with C06 than without it, through V06 (valence).',
  },
  {
    key: 'opportunities.contrast.C13',
    what: 'Value is more hindered with C13 than without it, through V02 (valence).',
  },
] as const;

/** The plan of edition 2 with its effects, or the null world without any. */
export function secondPlan(effects: boolean): Plan {
  if (!effects) return nullPlan(secondCodebook, everywhere, evenFiner);
  return {
    effects,
    associations,
    pairDirections,
    needs,
    conditionDirections,
    interestStrengths: allBut(strengths, {
      // Counsellors see the user: they put the user's needs higher than the others do.
      counsellor: { ...strengths, I02: 0 },
      // The benefit unit sees to it that there is money to live on.
      benefits: { ...strengths, I09: 3.5 },
    }),
    finer,
    findings,
  };
}
