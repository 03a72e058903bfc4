import { type Codebook, codebookOf, type CodebookEntry as Entry } from './codebook.js';

/** Organisational conditions, value creation and interests, in the study's words. */
export const conditionEntries: readonly Entry[] = [
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

/** Indicators of value creation. */
export const indicatorEntries: readonly Entry[] = [
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

/** Interests that are weighed. */
export const interestEntries: readonly Entry[] = [
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

/** The codebook of edition 1. */
export const firstCodebook: Codebook = codebookOf({
  conditions: conditionEntries,
  indicators: indicatorEntries,
  interests: interestEntries,
  weighed:
    'Hensyn som veies mot hverandre; ett utsnitt koder både det som ble satt foran og det som ble satt etter.',
  valence: [
    'Retningen i det som sies: fremmer, hemmer eller begge deler.',
    'The direction of what is said: promotes, hinders, or both.',
  ],
  valences: [],
  sections: [],
});
