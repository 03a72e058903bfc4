import { documentLengths, type Group, interviewLengths, studyLengths } from './plan.js';
import type { Random } from './random.js';
import type { WrittenLanguage } from './sentenceBank.js';

/** One source before it has a text: the columns of sources.csv, and how many passages it holds. */
export interface SourcePlan {
  readonly id: string;
  readonly name: string;
  readonly kind: 'interview' | 'document' | 'study';
  readonly level: string;
  readonly role: string;
  readonly office: string;
  readonly region: string;
  readonly year: number;
  readonly documentKind: string;
  readonly studyDesign: string;
  readonly studyQuality: string;
  readonly language: WrittenLanguage;
  readonly group: Group;
  readonly length: number;
}

/** Where the text of a source lies in the folder. */
export const textPath = (source: string) => `texts/${source}.txt`;

type Draft = Omit<SourcePlan, 'length'>;

const offices = [...'ABCDEFGHIJKL'].map((letter) => `Kontor ${letter}`);
const regions = ['Region nord', 'Region sør', 'Region øst', 'Region vest'];
const regionOf = (office: string) => regions[Math.floor(offices.indexOf(office) / 3)];

/** Two offices in the west write Nynorsk. */
const nynorskOffices = new Set(['Kontor K', 'Kontor L']);

/** Offices of the interviews, by letter: 18 counsellors, 8 team leaders, 8 office leaders. */
const counsellorOffices = 'ABCDEFGHIJKLABDFHL';
const teamLeaderOffices = 'ACDFGIJL';
const officeLeaderOffices = 'BCEFHIKL';
const planOffices = 'ABCDEGHIKL';

/**
 * Longest source that a voice has sentences for: beyond it, an informant would repeat himself. Lengths are dealt
 * from the longest down, each to a source that can hold it.
 */
const mostPassages: Readonly<Record<Group, number>> = {
  counsellor: 60,
  leader: 25,
  central: 14,
  'governing-document': 22,
  'local-document': 22,
  study: 9,
};
const mostPassagesNynorsk = { interview: 8, document: 5, study: 9 } as const;

/** The sources in the order of their ids: documents, interviews, studies. */
export function drawSources(random: Random): SourcePlan[] {
  return [
    ...deal(documents(random), documentLengths, random),
    ...deal(interviews(random), interviewLengths, random),
    ...deal(studies(random), studyLengths, random),
  ];
}

/** Gives every source one of the lengths. */
function deal(drafts: readonly Draft[], lengths: readonly number[], random: Random): SourcePlan[] {
  const open = random.shuffled(drafts.map((_, index) => index));
  const lengthOf: number[] = [];
  for (const length of [...lengths].sort((a, b) => b - a)) {
    const position = open.findIndex((index) => length <= longest(drafts[index]));
    lengthOf[open[position]] = length;
    open.splice(position, 1);
  }
  return drafts.map((draft, index) => ({ ...draft, length: lengthOf[index] }));
}

function longest({ group, language, kind }: Draft): number {
  return language === 'nn' ? mostPassagesNynorsk[kind] : mostPassages[group];
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

function interviews(random: Random): Draft[] {
  const drafts: Omit<Draft, 'id' | 'name' | 'year' | 'kind'>[] = [];
  const atOffices = (letters: string, role: string, level: string, group: Group) => {
    for (const letter of letters) {
      const office = `Kontor ${letter}`;
      const language = nynorskOffices.has(office) ? 'nn' : 'nb';
      drafts.push({ ...blank, role, level, group, office, region: regionOf(office), language });
    }
  };
  atOffices(counsellorOffices, 'veileder', 'counsellor', 'counsellor');
  atOffices(teamLeaderOffices, 'teamleder', 'office', 'leader');
  atOffices(officeLeaderOffices, 'kontorleder', 'office', 'leader');
  for (const region of [...regions, regions[2]]) {
    drafts.push({ ...blank, role: 'fylke', level: 'county', group: 'central', region });
  }
  for (let i = 0; i < 3; i++) {
    drafts.push({ ...blank, role: 'direktorat', level: 'directorate', group: 'central' });
  }
  return drafts.map((draft, index) => ({
    ...draft,
    id: `INT${number(index)}`,
    name: ['Intervju', number(index), ...interviewLabel(draft)].join(' '),
    kind: 'interview',
    year: random.happens(0.6) ? 2024 : 2025,
  }));
}

/** In the words of the source's language: `veileder ved Kontor C`, `fylket, Region øst`. */
function interviewLabel({
  role,
  office,
  region,
  language,
}: Pick<Draft, 'role' | 'office' | 'region' | 'language'>): string[] {
  if (role === 'fylke') return [`– fylket, ${region}`];
  if (role === 'direktorat') return ['– direktoratet'];
  const nynorsk: Record<string, string> = {
    veileder: 'rettleiar',
    teamleder: 'teamleiar',
    kontorleder: 'kontorleiar',
  };
  return [`– ${language === 'nn' ? nynorsk[role] : role} ved ${office}`];
}

function documents(random: Random): Draft[] {
  const drafts: Omit<Draft, 'id' | 'kind'>[] = [];
  const governing = { ...blank, group: 'governing-document' } as const;
  for (const year of years(random, 4, 2006, 2024)) {
    drafts.push({ ...governing, documentKind: 'lov', level: 'law', year, name: 'Lov med merknader' });
  }
  for (const year of years(random, 5, 2018, 2025)) {
    drafts.push({
      ...governing,
      documentKind: 'tildelingsbrev',
      level: 'ministry',
      year,
      name: 'Tildelingsbrev',
    });
  }
  for (const [i, year] of years(random, 4, 2021, 2025).entries()) {
    const region = regions[i];
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
  for (const year of years(random, 7, 2012, 2025)) {
    drafts.push({ ...governing, documentKind: 'rundskriv', level: 'directorate', year, name: 'Rundskriv' });
  }
  for (const year of years(random, 6, 2015, 2025)) {
    drafts.push({
      ...governing,
      documentKind: 'retningslinje',
      level: 'directorate',
      year,
      name: 'Retningslinje',
    });
  }
  for (const letter of planOffices) {
    const office = `Kontor ${letter}`;
    const language = nynorskOffices.has(office) ? 'nn' : 'nb';
    const name = `${language === 'nn' ? 'Verksemdsplan' : 'Virksomhetsplan'}, ${office}`;
    const year = 2022 + random.below(4);
    const local = { ...blank, group: 'local-document', documentKind: 'lokal plan', level: 'office' } as const;
    drafts.push({ ...local, year, name, office, region: regionOf(office), language });
  }
  return drafts.map((draft, index) => ({
    ...draft,
    id: `DOK${number(index)}`,
    name: `Dokument ${number(index)} – ${draft.name} (${draft.year})`,
    kind: 'document',
  }));
}

function studies(random: Random): Draft[] {
  const designs = shares({ kvalitativ: 16, kvantitativ: 8, blandet: 6, oversikt: 4 });
  const qualities = shares({ høy: 12, middels: 15, lav: 7 });
  const shuffledDesigns = random.shuffled(designs);
  const shuffledQualities = random.shuffled(qualities);
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

/** Different years in ascending order. */
function years(random: Random, count: number, first: number, last: number): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return random
    .shuffled(all)
    .slice(0, count)
    .sort((a, b) => a - b);
}

function shares(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([value, count]) => Array<string>(count).fill(value));
}

const number = (index: number) => String(index + 1).padStart(2, '0');
