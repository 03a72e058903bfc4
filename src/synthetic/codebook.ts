import type { Family, Role } from '../corpus/code.js';

/** One row of codes.csv. */
export interface CodebookRow {
  readonly id: string;
  readonly name: string;
  readonly nameEnglish: string;
  readonly parent: string;
  readonly family: Family;
  readonly role: Role | '';
  readonly description: string;
  readonly descriptionEnglish: string;
  readonly color: string;
}

/** A code in both languages. */
export type CodebookEntry = readonly [
  id: string,
  name: string,
  nameEnglish: string,
  description: string,
  descriptionEnglish: string,
];

/** A code with the role that it has. */
export interface RoledEntry {
  readonly entry: CodebookEntry;
  readonly role: Role | '';
}

/** A heading of the family `other`, and its codes. */
export interface CodebookSection {
  readonly heading: CodebookEntry;
  readonly codes: readonly RoledEntry[];
}

/** What the codebooks of two editions may differ in. */
export interface CodebookParts {
  readonly conditions: readonly CodebookEntry[];
  readonly indicators: readonly CodebookEntry[];
  readonly interests: readonly CodebookEntry[];
  /** What the heading of the interests says, in Norwegian. */
  readonly weighed: string;
  /** What the heading of the valences says, in Norwegian and English. */
  readonly valence: readonly [string, string];
  /** Valences beside promotes, hinders and ambivalent. */
  readonly valences: readonly RoledEntry[];
  /** Sections between the valences and the background. */
  readonly sections: readonly CodebookSection[];
}

/** The codebook of an edition. */
export interface Codebook {
  /** Parents before children. */
  readonly rows: readonly CodebookRow[];
  /** Ids of each family that passages are about. */
  readonly conditions: readonly string[];
  readonly indicators: readonly string[];
  readonly interests: readonly string[];
  readonly valences: readonly string[];
  /** Ids of each section of the family `other`, the background left out. */
  readonly sections: readonly (readonly string[])[];
}

/** One colour a family, told apart with any colour vision (Okabe & Ito 2008, Color Universal Design). */
const colors: Readonly<Record<Family, string>> = {
  condition: '#0072B2',
  indicator: '#009E73',
  interest: '#E69F00',
  valence: '#CC79A7',
  other: '#999999',
};

/** A frame around the subject: background, introductions. */
export const background = 'O01';

/** Codes of a trade-off: `I03a` before, `I02b` after. */
export const placedBefore = (interest: string) => `${interest}a`;
export const placedAfter = (interest: string) => `${interest}b`;

/** The codebook that is made of some parts: conditions, indicators, interests with their two sides, valences and others. */
export function codebookOf(parts: CodebookParts): Codebook {
  const valences = [...directions, ...parts.valences];
  const rows = [
    parent(
      [
        'C',
        'Organisatoriske betingelser',
        'Organisational conditions',
        'Det i organisasjonen som rammer inn møtet mellom bruker og veileder.',
        'What in the organisation frames the meeting between user and counsellor.',
      ],
      'condition',
    ),
    ...parts.conditions.map((entry) => child(entry, 'C', 'condition')),
    parent(
      [
        'V',
        'Verdiskaping for brukeren',
        'Value creation',
        'Tegn på at brukeren selv skaper verdi i møtet og etter det.',
        'Signs that users create value themselves, in the meeting and after it.',
      ],
      'indicator',
    ),
    ...parts.indicators.map((entry) => child(entry, 'V', 'indicator')),
    parent(
      [
        'I',
        'Hensyn',
        'Interests',
        parts.weighed,
        'Interests that are weighed: one selection is coded both with what was put first and with what had to yield.',
      ],
      'interest',
    ),
    ...parts.interests.flatMap(sidesOf),
    parent(['D', 'Valens', 'Valence', parts.valence[0], parts.valence[1]], 'valence'),
    ...valences.map(({ entry, role }) => child(entry, 'D', 'valence', role)),
    ...parts.sections.flatMap(({ heading, codes }) => [
      parent(heading, 'other'),
      ...codes.map(({ entry, role }) => child(entry, heading[0], 'other', role)),
    ]),
    parent(
      [
        'O',
        'Annet',
        'Other',
        'Det som ikke hører til noen av de andre familiene.',
        'What belongs to none of the other families.',
      ],
      'other',
    ),
    child(
      [
        background,
        'Rammefortelling',
        'Background',
        'Bakgrunn og rammer rundt det kilden handler om.',
        'Background and frames around what the source is about.',
      ],
      'O',
      'other',
    ),
  ];
  const ids = (entries: readonly CodebookEntry[]) => entries.map(([id]) => id);
  const idsOf = (entries: readonly RoledEntry[]) => entries.map(({ entry: [id] }) => id);
  return {
    rows,
    conditions: ids(parts.conditions),
    indicators: ids(parts.indicators),
    interests: ids(parts.interests),
    valences: idsOf(valences),
    sections: parts.sections.map(({ codes }) => idsOf(codes)),
  };
}

const directions: readonly RoledEntry[] = [
  {
    entry: [
      'D01',
      'Fremmer',
      'Promotes',
      'Det som sies, peker mot mer verdi for brukeren.',
      'What is said points to more value for the user.',
    ],
    role: 'promotes',
  },
  {
    entry: [
      'D02',
      'Hemmer',
      'Hinders',
      'Det som sies, peker mot mindre verdi for brukeren.',
      'What is said points to less value for the user.',
    ],
    role: 'hinders',
  },
  {
    entry: [
      'D03',
      'Ambivalent',
      'Ambivalent',
      'Det som sies, peker begge veier.',
      'What is said points both ways.',
    ],
    role: 'ambivalent',
  },
];

/** An interest, and the two sides that it can be on. */
function sidesOf(entry: CodebookEntry): CodebookRow[] {
  const [id, name, nameEnglish] = entry;
  const before: CodebookEntry = [
    placedBefore(id),
    `${name} satt foran`,
    `${nameEnglish} put first`,
    `${name} ble satt foran et annet hensyn.`,
    `${nameEnglish} was put before another interest.`,
  ];
  const after: CodebookEntry = [
    placedAfter(id),
    `${name} satt etter`,
    `${nameEnglish} put after`,
    `${name} måtte vike for et annet hensyn.`,
    `${nameEnglish} had to yield to another interest.`,
  ];
  return [
    child(entry, 'I', 'interest'),
    child(before, id, 'interest', 'before'),
    child(after, id, 'interest', 'after'),
  ];
}

function parent(entry: CodebookEntry, family: Family): CodebookRow {
  return child(entry, '', family);
}

function child(entry: CodebookEntry, parentId: string, family: Family, role: Role | '' = ''): CodebookRow {
  const [id, name, nameEnglish, description, descriptionEnglish] = entry;
  const own = { description, descriptionEnglish, color: colors[family] };
  return { id, name, nameEnglish, parent: parentId, family, role, ...own };
}
