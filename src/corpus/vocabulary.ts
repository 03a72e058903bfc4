import { folded } from '../shared/folded.js';
import { type Family, families, type Role, roles } from './code.js';
import { type SourceKind, sourceKinds } from './source.js';

/**
 * The levels of the study, from the law down to the counsellor who meets the user. The benefit unit (NAV Arbeid og ytelser)
 * stands beside the office: see `levelSteps`.
 */
export const levelOrder = [
  'law',
  'ministry',
  'directorate',
  'county',
  'benefits',
  'office',
  'counsellor',
] as const;

/** A level of the study. */
export type Level = (typeof levelOrder)[number];

/** How many steps below the law each level is; the benefit unit is on the step of the office. */
export const levelSteps: Readonly<Record<Level, number>> = {
  law: 0,
  ministry: 1,
  directorate: 2,
  county: 3,
  benefits: 4,
  office: 4,
  counsellor: 5,
};

/** Designs of studies, as the study calls them. */
export const studyDesigns = ['kvalitativ', 'kvantitativ', 'blandet', 'oversikt'] as const;

/** How a study was made. */
export type StudyDesign = (typeof studyDesigns)[number];

/** What people write for each key: Norwegian and English, one and several, with and without an article; with semicolons between. */
type Words<Key extends string> = Readonly<Record<Key, string>>;

const kindWords: Words<SourceKind> = {
  interview:
    'intervju; intervjuet; intervjuer; intervjuene; fokusgruppe; fokusgrupper; fokusgruppeintervju; ' +
    'interviews; focus group; focus groups',
  document: 'dokument; dokumentet; dokumenter; dokumentene; documents',
  study:
    'studie; studien; studier; studiene; studies; forskningsartikkel; forskningsartikler; ' +
    'kunnskapsoversikt; kunnskapsgjennomgang; knowledge review',
  other: 'annet; annen; andre; others; annen kilde; andre kilder; other source; other sources',
};

const familyWords: Words<Family> = {
  condition:
    'betingelse; betingelsen; betingelser; betingelsene; conditions; organisatorisk betingelse; ' +
    'organisatoriske betingelser; organisational condition; organisational conditions; ' +
    'organizational condition; organizational conditions',
  indicator:
    'indikator; indikatoren; indikatorer; indikatorene; indicators; verdiskapingsindikator; ' +
    'verdiskapingsindikatorer; verdiskapning; verdiskaping; indikator for verdiskaping; ' +
    'indikatorer for verdiskaping; value-creation indicator; value-creation indicators; ' +
    'value creation indicator; value creation indicators; indicator of value creation; ' +
    'indicators of value creation; value creation',
  interest: 'hensyn; hensynet; hensynene; interesse; interessen; interesser; interessene; interests',
  valence: 'valens; valensen; valenser; valences; retning; retninger; direction; directions',
  other: 'annet; annen; andre; others; ingen; none',
};

const roleWords: Words<Role> = {
  promotes:
    'fremmer; fremme; fremmende; fremjar; fremjer; fremjande; skaper; skape; skapende; skapar; skapande; ' +
    'skaper verdi; promote; promoting; creates; create; creating; creates value; value created; ' +
    'fasiliterer; facilitates',
  hinders:
    'hemmer; hemme; hemmende; hemmar; hemmande; hindrer; hindre; hindrar; hindrende; hindrer verdi; hinder; ' +
    'hindering; value hindered',
  destroys:
    'ødelegger; ødelegge; ødeleggende; ødelegger verdi; verdiødeleggende; øydelegg; øydelegger; øydeleggje; ' +
    'øydeleggande; øydeleggjande; øydelegg verdi; destroy; destroying; destructive; destroys value; ' +
    'value destroyed; value destruction',
  ambivalent: 'ambivalente; både og; både–og; blandet; mixed; both',
  before:
    'foran; før; først; satt foran; satt først; first; prioritert; put before; settes foran; prioritised; prioritized',
  after:
    'etter; satt etter; satt sist; sist; bak; last; nedprioritert; put after; settes etter; deprioritised; deprioritized',
  individual:
    'individuell verdi; individuell; individuelle; brukerens verdi; verdi for brukeren; verdi for brukaren; ' +
    'individual value; private value; value to the user',
  public:
    'offentlig verdi; offentlig; offentlige; offentleg verdi; offentleg; samfunnsverdi; verdi for samfunnet; ' +
    'public value; value to society',
  need: 'behov; behovet; behova; behovene; needs',
  expectation:
    'forventning; forventninger; forventningen; forventningene; forventing; forventingar; forventinga; ' +
    'expectations; expected',
};

const levelWords: Words<Level> = {
  law: 'lov; loven; lover; lovene; lovverk; laws; legislation',
  ministry: 'departement; departementet; departementer; departementene; ministries',
  directorate: 'direktorat; direktoratet; direktorater; direktoratene; directorates',
  benefits:
    'NAV Arbeid og ytelser; NAY; NAV NAY; arbeid og ytelser; NAV Arbeid og ytingar; arbeid og ytingar; ' +
    'NAV Forvaltning; ytelsesenhet; ytelsesenheten; ytelsesenheter; ytelsesenhetene; ' +
    'ytelseslinje; ytelseslinja; ytelseslinjen; ytingseining; ytingseininga; ytingseiningar; ytingslinja; ' +
    'forvaltningsenhet; forvaltningsenheten; forvaltningsenheter; forvaltningsenhetene; ' +
    'benefit; benefit unit; benefits unit; benefit units; benefits units; the benefit unit; ' +
    'NAV Work and Benefits; Work and Benefits',
  county: 'fylke; fylket; fylker; fylkene; region; regionen; regioner; regionene; counties; regions',
  office:
    'kontor; kontoret; kontorer; kontorene; nav-kontor; nav-kontoret; nav-kontorer; nav-kontorene; lokalkontor; offices; local office',
  counsellor:
    'veileder; veilederen; veiledere; veilederne; rettleiar; rettleiaren; rettleiarar; rettleiarane; counsellors; counselor; counselors; ' +
    'saksbehandler; saksbehandleren; saksbehandlere; saksbehandlerne; caseworker; caseworkers',
};

const designWords: Words<StudyDesign> = {
  kvalitativ: 'kvalitative; kvalitativt; kvalitativ studie; qualitative; qualitative study',
  kvantitativ: 'kvantitative; kvantitativt; kvantitativ studie; quantitative; quantitative study',
  blandet: 'blandede metoder; blandet metode; mixed; mixed method; mixed methods; mixed-methods',
  oversikt: 'oversikter; oversiktsstudie; systematisk oversikt; review; reviews; systematic review',
};

/** Names of the variable that says something of a source, by what it says; in lower case. */
export const variableNames = {
  kind:
    'kind; source kind; kind of source; source type; type of source; type; kildetype; type kilde; kildeslag; ' +
    'slag; slags kilde; materiale; materialtype',
  level: 'level; nivå; niva; forvaltningsnivå; administrative level; organisational level',
  office: 'office; kontor; nav-kontor; nav kontor; lokalkontor; local office',
  region: 'region; fylke; county',
  year: 'year; år; årstall',
  role: 'role; rolle; stilling; position',
  document_kind: 'document kind; kind of document; document type; dokumenttype; dokumentslag',
  study_design: 'study design; design; studiedesign; forskningsdesign',
  study_quality: 'study quality; quality; studiekvalitet; kvalitet',
} as const satisfies Readonly<Record<string, string>>;

/** A variable of sources that the questions know. */
export type KnownVariable = keyof typeof variableNames;

/** The variable that the name of an attribute or column stands for. */
export function variableCalled(name: string): KnownVariable | undefined {
  return wordOf(name, variableNames);
}

/** The kind of source that a word stands for: `kindCalled('Intervjuer') // 'interview'`. */
export function kindCalled(word: string): SourceKind | undefined {
  return keyOf(word, sourceKinds, kindWords);
}

/** The family that a word stands for: `familyCalled('Betingelser') // 'condition'`. */
export function familyCalled(word: string): Family | undefined {
  return keyOf(word, families, familyWords);
}

/** The role that a word stands for: `roleCalled('Fremmer') // 'promotes'`. */
export function roleCalled(word: string): Role | undefined {
  return keyOf(word, roles, roleWords);
}

/** The level that a word stands for: `levelCalled('Veiledere') // 'counsellor'`. */
export function levelCalled(word: string): Level | undefined {
  return keyOf(word, levelOrder, levelWords);
}

/** What a level is called in Norwegian, where it is one of the study's; else its own name. */
export function norwegianLevel(level: string): string {
  return Object.hasOwn(levelWords, level) ? levelWords[level as Level].split(';')[0] : level;
}

/** What a family is called in Norwegian. */
export function norwegianFamily(family: Family): string {
  return familyWords[family].split(';')[0];
}

/** What a role is called in Norwegian. */
export function norwegianRole(role: Role): string {
  return role === 'ambivalent' ? role : roleWords[role].split(';')[0];
}

/** The design that a word stands for: `designCalled('Qualitative') // 'kvalitativ'`. */
export function designCalled(word: string): StudyDesign | undefined {
  return keyOf(word, studyDesigns, designWords);
}

/** Variables whose values the questions know, each with what finds the key of a word. */
const knownValues: Readonly<Record<string, (word: string) => string | undefined>> = {
  level: levelCalled,
  study_design: designCalled,
};

/** Whether the questions know the values of a variable by key. */
export function hasKnownValues(variable: string): boolean {
  return Object.hasOwn(knownValues, variable);
}

/** The variables of which they do. */
export const variablesOfKnownValues: readonly string[] = Object.keys(knownValues);

/** A value of a variable as the questions call it, where they know the variable: `valueCalled('level', 'Veiledere') // 'counsellor'`. */
export function valueCalled(variable: string, word: string): string {
  return hasKnownValues(variable) ? (knownValues[variable](word) ?? word) : word;
}

/** A word as words are compared here: an underline is a space too. */
function foldedWord(word: string): string {
  return folded(word).replace(/[\s_]+/gu, ' ');
}

function keyOf<Key extends string>(word: string, keys: readonly Key[], words: Words<Key>): Key | undefined {
  const wanted = foldedWord(word);
  return keys.find((key) => foldedWord(key) === wanted) ?? wordOf(word, words);
}

function wordOf<Key extends string>(word: string, words: Words<Key>): Key | undefined {
  const wanted = foldedWord(word);
  if (wanted === '') return undefined;
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key].split(';').some((each) => foldedWord(each) === wanted));
}
