import { type Composition, regions } from './composition.js';
import { dealLengths, type SourceDraft } from './dealLengths.js';
import type { Group } from './plan.js';
import type { Random } from './random.js';
import type { SourcePlan } from './sources.js';

/** The sources in the order of their ids: documents, interviews, studies. */
export function drawSources(composition: Composition, random: Random): SourcePlan[] {
  const { document, interview, study } = composition.lengths;
  return [
    ...dealLengths(documents(composition, random), document, random),
    ...dealLengths(interviews(composition, random), interview, random),
    ...dealLengths(studies(composition, random), study, random),
  ];
}

const blank = {
  level: '',
  role: '',
  office: '',
  region: '',
  documentKind: '',
  studyDesign: '',
  studyQuality: '',
  language: 'nb',
} as const;

/** Where an office lies, and what is written there. */
function placeOf(office: string, { offices, nynorsk }: Composition) {
  const region = regions[Math.floor((offices.indexOf(office) * regions.length) / offices.length)];
  return { office, region, language: nynorsk.has(office) ? 'nn' : 'nb' } as const;
}

function interviews(composition: Composition, random: Random): SourceDraft[] {
  const drafts: Omit<SourceDraft, 'id' | 'name' | 'year' | 'kind'>[] = [];
  const atOffices = (offices: readonly string[], role: string, level: string, group: Group) => {
    for (const office of offices)
      drafts.push({ ...blank, role, level, group, ...placeOf(office, composition) });
  };
  atOffices(composition.counsellors, 'veileder', 'counsellor', 'counsellor');
  atOffices(composition.teamLeaders, 'teamleder', 'office', 'leader');
  atOffices(composition.officeLeaders, 'kontorleder', 'office', 'leader');
  for (const office of composition.benefits)
    drafts.push({ ...blank, role: benefitsRole, level: 'benefits', group: 'benefits', office });
  for (let i = 0; i < composition.counties; i++) {
    // Where there are more than regions, the east has two of them, then the west.
    const region = regions[i < regions.length ? i : (i + 2) % regions.length];
    drafts.push({ ...blank, role: 'fylke', level: 'county', group: 'central', region });
  }
  for (let i = 0; i < composition.directorates; i++) {
    drafts.push({ ...blank, role: 'direktorat', level: 'directorate', group: 'central' });
  }
  const number = numbers(drafts.length);
  return drafts.map((draft, index) => ({
    ...draft,
    id: `INT${number(index)}`,
    name: ['Intervju', number(index), ...interviewLabel(draft)].join(' '),
    kind: 'interview',
    year: random.happens(0.6) ? 2024 : 2025,
  }));
}

/** Who decides on benefits in the benefit unit. */
const benefitsRole = 'saksbehandler NAY';

/** In the words of the source's language: `veileder ved Kontor C`, `fylket, Region øst`. */
function interviewLabel({
  role,
  office,
  region,
  language,
}: Pick<SourceDraft, 'role' | 'office' | 'region' | 'language'>): string[] {
  if (role === 'fylke') return [`– fylket, ${region}`];
  if (role === 'direktorat') return ['– direktoratet'];
  if (role === benefitsRole) return [`– saksbehandler ved ${office}`];
  const nynorsk: Record<string, string> = {
    veileder: 'rettleiar',
    teamleder: 'teamleiar',
    kontorleder: 'kontorleiar',
  };
  return [`– ${language === 'nn' ? nynorsk[role] : role} ved ${office}`];
}

function documents(composition: Composition, random: Random): SourceDraft[] {
  const drafts: Omit<SourceDraft, 'id' | 'kind'>[] = [];
  const governing = { ...blank, group: 'governing-document' } as const;
  for (const year of drawYears(random, composition.laws, 2006, 2024)) {
    drafts.push({ ...governing, documentKind: 'lov', level: 'law', year, name: 'Lov med merknader' });
  }
  for (const year of drawYears(random, composition.ministryLetters, 2018, 2025)) {
    drafts.push({
      ...governing,
      documentKind: 'tildelingsbrev',
      level: 'ministry',
      year,
      name: 'Tildelingsbrev',
    });
  }
  for (const [i, year] of drawYears(random, composition.countyLetters, 2021, 2025).entries()) {
    const region = regions[i % regions.length];
    const language = region === 'Region vest' ? 'nn' : 'nb';
    const name = `Mål- og disponeringsbrev, ${region}`;
    drafts.push({
      ...governing,
      documentKind: 'tildelingsbrev',
      level: 'county',
      year,
      name,
      region,
      language,
    });
  }
  for (const year of drawYears(random, composition.circulars, 2012, 2025)) {
    drafts.push({ ...governing, documentKind: 'rundskriv', level: 'directorate', year, name: 'Rundskriv' });
  }
  for (const year of drawYears(random, composition.guidelines, 2015, 2025)) {
    drafts.push({
      ...governing,
      documentKind: 'retningslinje',
      level: 'directorate',
      year,
      name: 'Retningslinje',
    });
  }
  for (const office of composition.plans) {
    const place = placeOf(office, composition);
    const name = `${place.language === 'nn' ? 'Verksemdsplan' : 'Virksomhetsplan'}, ${office}`;
    const year = 2022 + random.below(4);
    const local = { ...blank, group: 'local-document', documentKind: 'lokal plan', level: 'office' } as const;
    drafts.push({ ...local, year, name, ...place });
  }
  const number = numbers(drafts.length);
  return drafts.map((draft, index) => ({
    ...draft,
    id: `DOK${number(index)}`,
    name: `Dokument ${number(index)} – ${draft.name} (${draft.year})`,
    kind: 'document',
  }));
}

function studies({ designs, qualities }: Composition, random: Random): SourceDraft[] {
  const shuffledDesigns = random.shuffled(designs);
  const shuffledQualities = random.shuffled(qualities);
  const number = numbers(designs.length);
  return designs.map((_, index) => {
    const year = 2006 + random.below(20);
    return {
      ...blank,
      id: `STU${number(index)}`,
      name: `Studie ${number(index)} (${year})`,
      kind: 'study',
      group: 'study',
      year,
      studyDesign: shuffledDesigns[index],
      studyQuality: shuffledQualities[index],
    };
  });
}

/** Different years in ascending order; where there are no more of them, the same come again. */
function drawYears(random: Random, count: number, first: number, last: number): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const drawn: number[] = [];
  while (drawn.length < count) drawn.push(...random.shuffled(all).slice(0, count - drawn.length));
  return drawn.sort((a, b) => a - b);
}

/** Numbers from 1 with as many digits as the last needs, at least two, so that ids sort. */
function numbers(count: number): (index: number) => string {
  const digits = Math.max(2, String(count).length);
  return (index) => String(index + 1).padStart(digits, '0');
}
