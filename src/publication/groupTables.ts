import { attributeOfGroup, type CountCell, countKey, type PublicGroup } from '../disclosure/countModel.js';
import { type Direction, directions } from '../questions/direction.js';
import type { SectionId } from '../report/section.js';
import type { Language } from '../shared/language.js';
import { groupLabel, groupTitle, label } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import {
  candidate,
  type PublicAttribute,
  type PublicSources,
  publicAttributes,
  uses,
} from './publicSources.js';
import type { PublicTable, PublicValue } from './publicTable.js';

/** A subject that is told group by group, and the words that say what it is. */
export interface Told {
  readonly subject: string;
  /** Words in columns of their own: the codes. */
  readonly names: Readonly<Record<string, string>>;
}

export interface GroupTables {
  readonly section: SectionId;
  readonly language: Language;
  /** Start of the names: `pairs` of `pairs-by-kind`. */
  readonly name: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly told: readonly Told[];
  /** Whether sources stand on sides. */
  readonly sides: boolean;
  /** What is counted. */
  readonly caption: string;
  /** Default: all of them. */
  readonly attributes?: readonly PublicAttribute[];
}

/** The groups of sources by one attribute. */
export function groupsBy({ groups }: PublicSources, attribute: PublicAttribute): PublicGroup[] {
  return groups.filter(({ key }) => attributeOfGroup(key) === attribute);
}

/** The value of a group: `interview` of `kind=interview`. */
export function groupValue({ key }: PublicGroup): string {
  return key.slice(key.indexOf('=') + 1);
}

/**
 * A table for each public attribute that divides the sources: a row for each subject and group, with its sources and their
 * sides. Rows of which nothing may be shown are left out, and counted.
 */
export function groupTables(sources: PublicSources, of: GroupTables): PublicTable[] {
  const { language } = of;
  const terms = termsIn(language);
  const texts = words[language];
  const sides: readonly Direction[] = of.sides ? directions : [];
  return (of.attributes ?? publicAttributes).flatMap((attribute): PublicTable[] => {
    const groups = groupsBy(sources, attribute);
    if (groups.length < 2) return [];
    const sizes = groups.map((group) => {
      const size = group.strata.reduce((sum, stratum) => sum + sources.strata[stratum], 0);
      return `${groupLabel(groupValue(group), language)} ${formatNumber(size, language)}`;
    });
    return [
      {
        name: `${of.name}-by-${attribute}`,
        section: of.section,
        columns: [
          ...of.columns,
          { key: 'group', label: groupTitle(attribute, language) },
          { key: 'sources', label: terms.sources },
          ...sides.map((side) => ({ key: side, label: label(side, language) })),
        ],
        rows: of.told.flatMap(({ subject, names }) =>
          groups.map(
            (group): Record<string, PublicValue> => ({
              ...names,
              group: groupLabel(groupValue(group), language),
              sources: { count: countKey(subject, 'mentions', group.key) },
              ...Object.fromEntries(
                sides.map((side) => [side, { count: countKey(subject, side, group.key) }]),
              ),
            }),
          ),
        ),
        caption: `${of.caption} ${texts.sizes(sizes.join(', '))}`,
        leftOut: (rows) => texts.leftOut(counted(rows, 'row', language)),
      },
    ];
  });
}

/** The counts that these tables would like to show. */
export function groupCandidates(
  sources: PublicSources,
  subjects: readonly string[],
  sides: boolean,
  attributes: readonly PublicAttribute[] = publicAttributes,
): CountCell[] {
  return attributes.flatMap((attribute) => {
    const groups = groupsBy(sources, attribute);
    if (groups.length < 2) return [];
    return subjects.flatMap((subject) =>
      groups.flatMap(({ key }) => [
        candidate(subject, 'mentions', key, useOf[attribute]),
        // Sides of groups come after the groups.
        ...(sides ? directions.map((side) => candidate(subject, side, key, useOf[attribute] - 5)) : []),
      ]),
    );
  });
}

/**
 * The attributes by which pairs of codes are divided: whether interviews and documents agree is seen here. By level or by kind of
 * document a pair has few sources in most groups whatever the material is, and what would be withheld for these is more than what
 * they tell.
 */
export const pairAttributes: readonly PublicAttribute[] = ['kind'];

const useOf: Readonly<Record<PublicAttribute, number>> = {
  kind: uses.kinds,
  level: uses.levels,
  document_kind: uses.documentKinds,
};

const words = {
  nb: {
    sizes: (list: string) => `Kilder i hver gruppe: ${list}.`,
    leftOut: (rows: string) => `Utelatt er ${rows} der alt er holdt tilbake.`,
  },
  en: {
    sizes: (list: string) => `Sources in each group: ${list}.`,
    leftOut: (rows: string) => `Left out: ${rows} of which everything is withheld.`,
  },
} as const;
