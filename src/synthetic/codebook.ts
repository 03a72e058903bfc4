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

type Entry = readonly [id: string, name: string, nameEnglish: string, description: string];

const conditionEntries: readonly Entry[] = [
  [
    'C01',
    'Mål- og resultatstyring',
    'Performance management',
    'Måltall, målekort og rapportering som styrer hverdagen på kontoret.',
  ],
  [
    'C02',
    'Regelverk og rundskriv',
    'Law and circulars',
    'Regler om rettigheter, plikter og vurderinger, og hvordan de er skrevet.',
  ],
  [
    'C03',
    'Styringsdialog og tildelingsbrev',
    'Steering signals',
    'Prioriteringer som sendes mellom nivåene, fra departement til kontor.',
  ],
  [
    'C04',
    'Partnerskap stat-kommune',
    'State-municipal partnership',
    'Det delte eierskapet til kontoret og det som gnisser i det.',
  ],
  [
    'C05',
    'Organisering og spesialisering',
    'Organisation and specialisation',
    'Hvordan oppgaver, team og brukergrupper er delt.',
  ],
  [
    'C06',
    'Porteføljestørrelse og tid',
    'Caseload and time',
    'Hvor mange brukere en veileder har, og tiden det gir til hver.',
  ],
  ['C07', 'Handlingsrom og skjønn', 'Discretion', 'Rommet veilederen har til å vurdere, velge og tilpasse.'],
  [
    'C08',
    'Ledelse og faglig støtte',
    'Leadership and support',
    'Rettledning og ryggdekning fra ledere og kolleger.',
  ],
  ['C09', 'Kompetansetiltak', 'Competence measures', 'Kurs, veiledning og læring på arbeidsplassen.'],
  [
    'C10',
    'Digitalisering og kanaler',
    'Digital channels',
    'Systemer og kanaler som former kontakten med brukeren.',
  ],
  [
    'C11',
    'Andre kontaktpunkter',
    'Other contact points',
    'Kontaktsenter, ytelseslinje, helsetjeneste og tiltaksarrangører som brukeren også møter.',
  ],
  [
    'C12',
    'Tiltak og virkemidler',
    'Measures available',
    'Tiltak og midler som finnes, og tilgangen til dem.',
  ],
];

const indicatorEntries: readonly Entry[] = [
  ['V01', 'Mestring', 'Mastery', 'Å kjenne at en klarer, og faktisk klare, det livet krever.'],
  ['V02', 'Medvirkning', 'Participation', 'Reell innflytelse på mål og neste steg.'],
  ['V03', 'Tillit', 'Trust', 'Å kunne stole på veilederen og på NAV.'],
  ['V04', 'Anerkjennelse', 'Recognition', 'Å bli møtt som et helt menneske.'],
  [
    'V05',
    'Individuell tilpasning',
    'Individual tailoring',
    'Hjelp som passer til behov, ressurser og livssituasjon.',
  ],
  ['V06', 'Relasjon og kontinuitet', 'Relationship and continuity', 'Kontakt som varer og holder ut.'],
  ['V07', 'Forutsigbarhet', 'Predictability', 'Å vite hva som skjer, når og hvorfor.'],
  ['V08', 'Trygghet', 'Security', 'Økonomisk og følelsesmessig trygghet nok til å delta.'],
  ['V09', 'Sammenheng', 'Coherence', 'Tjenester og aktører som trekker i samme retning.'],
  ['V10', 'Framdrift', 'Progress', 'Meningsfulle skritt mot arbeid eller aktivitet.'],
];

const interestEntries: readonly Entry[] = [
  ['I01', 'Likebehandling', 'Equal treatment', 'Hensynet til at like tilfeller behandles likt.'],
  ['I02', 'Brukerens behov', "The user's needs", 'Hensynet til hva den enkelte brukeren trenger.'],
  ['I03', 'Måloppnåelse', 'Target attainment', 'Hensynet til å nå fastsatte mål.'],
  ['I04', 'Effektivitet', 'Efficiency', 'Hensynet til tid, kostnad og volum.'],
  ['I05', 'Kontroll', 'Control', 'Hensynet til å etterprøve opplysninger og plikter.'],
  ['I06', 'Rettssikkerhet', 'Due process', 'Hensynet til begrunnelse, innsyn og klage.'],
  ['I07', 'Arbeidsgivers behov', "Employers' needs", 'Hensynet til hva arbeidsgivere trenger.'],
  ['I08', 'Leverandørhensyn', 'Providers', 'Hensynet til dem som leverer tiltak og tjenester.'],
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
  ),
  ...conditionEntries.map((entry) => child(entry, 'C', 'condition')),
  parent(
    'V',
    'Verdiskaping for brukeren',
    'Value creation',
    'indicator',
    'Tegn på at brukeren selv skaper verdi i møtet og etter det.',
  ),
  ...indicatorEntries.map((entry) => child(entry, 'V', 'indicator')),
  parent(
    'I',
    'Hensyn',
    'Interests',
    'interest',
    'Hensyn som veies mot hverandre; ett utsnitt koder både det som ble satt foran og det som ble satt etter.',
  ),
  ...interestEntries.flatMap((entry) => {
    const [id, name, nameEnglish] = entry;
    const before: Entry = [
      placedBefore(id),
      `${name} satt foran`,
      `${nameEnglish} put first`,
      `${name} ble satt foran et annet hensyn.`,
    ];
    const after: Entry = [
      placedAfter(id),
      `${name} satt etter`,
      `${nameEnglish} put after`,
      `${name} måtte vike for et annet hensyn.`,
    ];
    return [
      child(entry, 'I', 'interest'),
      child(before, id, 'interest', 'before'),
      child(after, id, 'interest', 'after'),
    ];
  }),
  parent('D', 'Valens', 'Valence', 'valence', 'Retningen i det som sies: fremmer, hemmer eller begge deler.'),
  child(
    ['D01', 'Fremmer', 'Promotes', 'Det som sies, peker mot mer verdi for brukeren.'],
    'D',
    'valence',
    'promotes',
  ),
  child(
    ['D02', 'Hemmer', 'Hinders', 'Det som sies, peker mot mindre verdi for brukeren.'],
    'D',
    'valence',
    'hinders',
  ),
  child(
    ['D03', 'Ambivalent', 'Ambivalent', 'Det som sies, peker begge veier.'],
    'D',
    'valence',
    'ambivalent',
  ),
  parent('O', 'Annet', 'Other', 'other', 'Det som ikke hører til noen av de andre familiene.'),
  child(
    [background, 'Rammefortelling', 'Background', 'Bakgrunn og rammer rundt det kilden handler om.'],
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
): CodebookRow {
  return { id, name, nameEnglish, parent: '', family, role: '', description, color: colors[family] };
}

function child(entry: Entry, parentId: string, family: Family, role: Role | '' = ''): CodebookRow {
  const [id, name, nameEnglish, description] = entry;
  return { id, name, nameEnglish, parent: parentId, family, role, description, color: colors[family] };
}
