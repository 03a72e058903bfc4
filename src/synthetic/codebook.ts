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

/** One colour a family, told apart with any colour vision (Okabe & Ito 2008, Color Universal Design). */
const colors: Readonly<Record<Family, string>> = {
  condition: '#0072B2',
  indicator: '#009E73',
  interest: '#E69F00',
  valence: '#CC79A7',
  other: '#999999',
};

type Entry = readonly [
  id: string,
  name: string,
  nameEnglish: string,
  description: string,
  descriptionEnglish: string,
];

const conditionEntries: readonly Entry[] = [
  [
    'C01',
    'Mål- og resultatstyring',
    'Performance management',
    'Måltall, målekort og rapportering som styrer hverdagen på kontoret.',
    'Targets, scorecards and reporting that steer daily work at the office.',
  ],
  [
    'C02',
    'Regelverk og rundskriv',
    'Law and circulars',
    'Regler om rettigheter, plikter og vurderinger, og hvordan de er skrevet.',
    'Rules on entitlements, duties and assessments, and how they are written.',
  ],
  [
    'C03',
    'Styringsdialog og tildelingsbrev',
    'Steering signals',
    'Prioriteringer som sendes mellom nivåene, fra departement til kontor.',
    'Priorities that are passed between the levels, from ministry to office.',
  ],
  [
    'C04',
    'Partnerskap stat-kommune',
    'State-municipal partnership',
    'Det delte eierskapet til kontoret og det som gnisser i det.',
    'The shared ownership of the office, and the friction in it.',
  ],
  [
    'C05',
    'Organisering og spesialisering',
    'Organisation and specialisation',
    'Hvordan oppgaver, team og brukergrupper er delt.',
    'How tasks, teams and groups of users are divided.',
  ],
  [
    'C06',
    'Porteføljestørrelse og tid',
    'Caseload and time',
    'Hvor mange brukere en veileder har, og tiden det gir til hver.',
    'How many users a counsellor has, and the time that this gives each.',
  ],
  [
    'C07',
    'Handlingsrom og skjønn',
    'Discretion',
    'Rommet veilederen har til å vurdere, velge og tilpasse.',
    "The counsellor's latitude to assess, choose and adapt.",
  ],
  [
    'C08',
    'Ledelse og faglig støtte',
    'Leadership and support',
    'Rettledning og ryggdekning fra ledere og kolleger.',
    'Guidance and backing from managers and colleagues.',
  ],
  [
    'C09',
    'Kompetansetiltak',
    'Competence measures',
    'Kurs, veiledning og læring på arbeidsplassen.',
    'Courses, supervision and learning at the workplace.',
  ],
  [
    'C10',
    'Digitalisering og kanaler',
    'Digital channels',
    'Systemer og kanaler som former kontakten med brukeren.',
    'Systems and channels that shape the contact with the user.',
  ],
  [
    'C11',
    'Andre kontaktpunkter',
    'Other contact points',
    'Kontaktsenter, ytelseslinje, helsetjeneste og tiltaksarrangører som brukeren også møter.',
    'Contact centre, benefit units, health service and providers that the user also meets.',
  ],
  [
    'C12',
    'Tiltak og virkemidler',
    'Measures available',
    'Tiltak og midler som finnes, og tilgangen til dem.',
    'Programmes and funds that there are, and access to them.',
  ],
];

const indicatorEntries: readonly Entry[] = [
  [
    'V01',
    'Mestring',
    'Mastery',
    'Å kjenne at en klarer, og faktisk klare, det livet krever.',
    'To feel able, and to be able, to handle what life asks.',
  ],
  [
    'V02',
    'Medvirkning',
    'Participation',
    'Reell innflytelse på mål og neste steg.',
    'Real influence on goals and on the next step.',
  ],
  [
    'V03',
    'Tillit',
    'Trust',
    'Å kunne stole på veilederen og på NAV.',
    'To be able to rely on the counsellor and on NAV.',
  ],
  ['V04', 'Anerkjennelse', 'Recognition', 'Å bli møtt som et helt menneske.', 'To be met as a whole person.'],
  [
    'V05',
    'Individuell tilpasning',
    'Individual tailoring',
    'Hjelp som passer til behov, ressurser og livssituasjon.',
    'Help that fits needs, resources and life situation.',
  ],
  [
    'V06',
    'Relasjon og kontinuitet',
    'Relationship and continuity',
    'Kontakt som varer og holder ut.',
    'Contact that lasts and perseveres.',
  ],
  [
    'V07',
    'Forutsigbarhet',
    'Predictability',
    'Å vite hva som skjer, når og hvorfor.',
    'To know what happens, when and why.',
  ],
  [
    'V08',
    'Trygghet',
    'Security',
    'Økonomisk og følelsesmessig trygghet nok til å delta.',
    'Safe enough, in money and in feeling, to take part.',
  ],
  [
    'V09',
    'Sammenheng',
    'Coherence',
    'Tjenester og aktører som trekker i samme retning.',
    'Services and actors that pull the same way.',
  ],
  [
    'V10',
    'Framdrift',
    'Progress',
    'Meningsfulle skritt mot arbeid eller aktivitet.',
    'Meaningful steps towards work or activity.',
  ],
];

const interestEntries: readonly Entry[] = [
  [
    'I01',
    'Likebehandling',
    'Equal treatment',
    'Hensynet til at like tilfeller behandles likt.',
    'That equal cases are treated equally.',
  ],
  [
    'I02',
    'Brukerens behov',
    "The user's needs",
    'Hensynet til hva den enkelte brukeren trenger.',
    'What the individual user needs.',
  ],
  [
    'I03',
    'Måloppnåelse',
    'Target attainment',
    'Hensynet til å nå fastsatte mål.',
    'To reach targets that were set.',
  ],
  ['I04', 'Effektivitet', 'Efficiency', 'Hensynet til tid, kostnad og volum.', 'Time, cost and volume.'],
  [
    'I05',
    'Kontroll',
    'Control',
    'Hensynet til å etterprøve opplysninger og plikter.',
    'To verify information and duties.',
  ],
  [
    'I06',
    'Rettssikkerhet',
    'Due process',
    'Hensynet til begrunnelse, innsyn og klage.',
    'Reasons given, access to the file, and appeal.',
  ],
  [
    'I07',
    'Arbeidsgivers behov',
    "Employers' needs",
    'Hensynet til hva arbeidsgivere trenger.',
    'What employers need.',
  ],
  [
    'I08',
    'Leverandørhensyn',
    'Providers',
    'Hensynet til dem som leverer tiltak og tjenester.',
    'Those who deliver programmes and services.',
  ],
];

const ids = (entries: readonly Entry[]) => entries.map(([id]) => id);

export const conditions: readonly string[] = ids(conditionEntries);
export const indicators: readonly string[] = ids(indicatorEntries);
export const interests: readonly string[] = ids(interestEntries);

/** The directions of a passage, in the order of `Direction` (plan.ts). */
export const valences = ['D01', 'D02', 'D03'] as const;

/** A frame around the subject: background, introductions. */
export const background = 'O01';

/** Codes of a trade-off: `I03a` before, `I02b` after. */
export const placedBefore = (interest: string) => `${interest}a`;
export const placedAfter = (interest: string) => `${interest}b`;

/** The whole codebook, parents before children. */
export const codebook: readonly CodebookRow[] = [
  parent(
    'C',
    'Organisatoriske betingelser',
    'Organisational conditions',
    'condition',
    'Det i organisasjonen som rammer inn møtet mellom bruker og veileder.',
    'What in the organisation frames the meeting between user and counsellor.',
  ),
  ...conditionEntries.map((entry) => child(entry, 'C', 'condition')),
  parent(
    'V',
    'Verdiskaping for brukeren',
    'Value creation',
    'indicator',
    'Tegn på at brukeren selv skaper verdi i møtet og etter det.',
    'Signs that users create value themselves, in the meeting and after it.',
  ),
  ...indicatorEntries.map((entry) => child(entry, 'V', 'indicator')),
  parent(
    'I',
    'Hensyn',
    'Interests',
    'interest',
    'Hensyn som veies mot hverandre; ett utsnitt koder både det som ble satt foran og det som ble satt etter.',
    'Interests that are weighed: one selection is coded both with what was put first and with what had to yield.',
  ),
  ...interestEntries.flatMap((entry) => {
    const [id, name, nameEnglish] = entry;
    const before: Entry = [
      placedBefore(id),
      `${name} satt foran`,
      `${nameEnglish} put first`,
      `${name} ble satt foran et annet hensyn.`,
      `${nameEnglish} was put before another interest.`,
    ];
    const after: Entry = [
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
  }),
  parent(
    'D',
    'Valens',
    'Valence',
    'valence',
    'Retningen i det som sies: fremmer, hemmer eller begge deler.',
    'The direction of what is said: promotes, hinders, or both.',
  ),
  child(
    [
      'D01',
      'Fremmer',
      'Promotes',
      'Det som sies, peker mot mer verdi for brukeren.',
      'What is said points to more value for the user.',
    ],
    'D',
    'valence',
    'promotes',
  ),
  child(
    [
      'D02',
      'Hemmer',
      'Hinders',
      'Det som sies, peker mot mindre verdi for brukeren.',
      'What is said points to less value for the user.',
    ],
    'D',
    'valence',
    'hinders',
  ),
  child(
    ['D03', 'Ambivalent', 'Ambivalent', 'Det som sies, peker begge veier.', 'What is said points both ways.'],
    'D',
    'valence',
    'ambivalent',
  ),
  parent(
    'O',
    'Annet',
    'Other',
    'other',
    'Det som ikke hører til noen av de andre familiene.',
    'What belongs to none of the other families.',
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

function parent(
  id: string,
  name: string,
  nameEnglish: string,
  family: Family,
  description: string,
  descriptionEnglish: string,
): CodebookRow {
  const own = { description, descriptionEnglish, color: colors[family] };
  return { id, name, nameEnglish, parent: '', family, role: '', ...own };
}

function child(entry: Entry, parentId: string, family: Family, role: Role | '' = ''): CodebookRow {
  const [id, name, nameEnglish, description, descriptionEnglish] = entry;
  const own = { description, descriptionEnglish, color: colors[family] };
  return { id, name, nameEnglish, parent: parentId, family, role, ...own };
}
