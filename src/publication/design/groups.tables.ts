import type { CountCell } from '../../disclosure/countModel.js';
import { codeKey } from '../../disclosure/subjectKeys.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { kindGroup, shareKeys, sideKeys } from '../../questions/countKeys.js';
import type { GroupGap, IndicatorDesign } from '../../questions/design/indicatorDesign.js';
import { balanceKeys, contrastGroups } from '../../questions/design/keys.findings.js';
import { patternText } from '../../questions/design/labels.js';
import { designTable } from '../../questions/design/tables.js';
import { directions } from '../../questions/direction.js';
import { groupLabel, label, title } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { describedCount } from '../describedCounts.js';
import { derived, type Field, tableOf } from '../fields.js';
import { candidate, groupKey, type PublicAttribute, publicAttributes, uses } from '../publicSources.js';
import type { PublicTable } from '../publicTable.js';
import type { DesignMaterial } from './indicators.tables.js';

/** An indicator in one group of sources. */
interface InGroup {
  readonly each: IndicatorDesign;
  readonly own: GroupGap;
  /** Key of the group. */
  readonly group: string;
}

/** The counts and the gap of each indicator in each group of a division by a public attribute. */
export function groupTables({
  sources,
  design,
  indicators,
  subjects,
  groups,
}: DesignMaterial): PublicTable[] {
  const { language } = design.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  return divisions(groups).flatMap((by) => {
    const rows = indicators.flatMap((each) =>
      each.groups
        .filter(({ attribute }) => attribute === by)
        .map((own): InGroup => ({ each, own, group: groupKey(by, own.group) })),
    );
    if (rows.length === 0) return [];
    const from = ({ each, group }: InGroup) => shareKeys(codeKey(each.indicator), 'promotes', [group]);
    const number = (
      key: string,
      heading: string,
      value: (own: GroupGap) => number | null | undefined,
    ): Field<InGroup> => ({
      key,
      label: heading,
      decimals: 2,
      value: (row) => derived(value(row.own), from(row)),
    });
    return [
      tableOf(
        {
          name: `indicators-by-${by}`,
          section: 'design',
          caption: texts.caption(label(by, language), formatPercent(design.confidence, language)),
        },
        rows,
        [
          {
            key: 'indicator',
            label: terms.indicator,
            value: ({ each }) => codeLabel(each.indicator, language),
          },
          { key: 'group', label: title(by, language), value: ({ own }) => groupLabel(own.group, language) },
          {
            key: 'size',
            label: texts.size,
            value: ({ own }) => formatNumber(own.sources, language),
          },
          ...[...directions, 'directed'].map(
            (set): Field<InGroup> => ({
              key: set,
              label: set === 'directed' ? texts.speaking : title(set, language),
              value: ({ each, group }) =>
                describedCount(sources, subjects[indicators.indexOf(each)], set, [group]),
            }),
          ),
          number('promoted', texts.promoted, ({ promoted }) => promoted),
          number('gap', texts.gap, ({ gap }) => gap),
          number(
            'gap_lower',
            `${texts.gap}, ${inSentence('lower', language)}`,
            ({ interval }) => interval?.lower,
          ),
          number(
            'gap_upper',
            `${texts.gap}, ${inSentence('upper', language)}`,
            ({ interval }) => interval?.upper,
          ),
        ],
      ),
    ];
  });
}

/** Documents against interviews: what each kind says of each indicator, and how they differ. */
export function contrastTable({ sources, design, indicators, subjects }: DesignMaterial): PublicTable[] {
  const { documents, interviews } = design.describing;
  if (documents === 0 || interviews === 0) return [];
  const { language } = design.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const labels = new Map(designTable(design).columns.map((column) => [column.key, column.label]));
  const own = ({ indicator }: IndicatorDesign) => sideKeys(codeKey(indicator), contrastGroups);
  const ofAll = balanceKeys(design, contrastGroups);
  const balanceOf = (
    key: string,
    kind: 'document' | 'interview',
    value: (each: IndicatorDesign) => number | null,
  ): Field<IndicatorDesign> => ({
    key,
    label: `${terms.balance}, ${label(kind, language)}`,
    decimals: 2,
    value: (each) => derived(value(each), sideKeys(codeKey(each.indicator), [kindGroup(kind)])),
  });
  return [
    tableOf(
      {
        name: 'documents-and-interviews',
        section: 'design',
        caption: texts.contrast(formatNumber(design.permutations, language), String(design.seed)),
      },
      indicators,
      [
        {
          key: 'indicator',
          label: terms.indicator,
          value: ({ indicator }) => codeLabel(indicator, language),
        },
        ...(['document', 'interview'] as const).flatMap((kind) =>
          [...directions, 'directed'].map(
            (set): Field<IndicatorDesign> => ({
              key: `${kind}_${set}`,
              label: `${title(kind, language)}: ${set === 'directed' ? texts.directed : label(set, language)}`,
              value: (each) =>
                describedCount(sources, subjects[indicators.indexOf(each)], set, [kindGroup(kind)]),
            }),
          ),
        ),
        balanceOf('balance_document', 'document', ({ contrast }) => contrast.documents),
        balanceOf('balance_interview', 'interview', ({ contrast }) => contrast.interviews),
        {
          key: 'contrast',
          label: labels.get('contrast')!,
          decimals: 2,
          value: (each) => derived(each.contrast.value, own(each)),
        },
        {
          key: 'p',
          label: 'p',
          shown: 'p',
          value: (each) => derived(each.contrast.pValue, own(each)),
        },
        {
          key: 'adjusted',
          label: terms.adjustedP,
          shown: 'p',
          value: (each) => derived(each.contrast.adjusted, ofAll),
        },
        {
          key: 'pattern',
          label: terms.pattern,
          value: (each) => derived(patternText({ pattern: null, opposed: each.opposed }, language), ofAll),
        },
      ],
    ),
  ];
}

/** The counts of all of these tables that could be shown. */
export function groupCandidates({ sources, indicators, groups }: DesignMaterial): CountCell[] {
  const own = divisions(groups).flatMap((by) =>
    sources.groups.filter(({ key }) => key.startsWith(`${by}=`)).map(({ key }) => ({ key, use: useOf[by] })),
  );
  return indicators.flatMap(({ indicator }) =>
    own.flatMap(({ key, use }) => [
      ...directions.map((set) => candidate(codeKey(indicator), set, key, use)),
      candidate(codeKey(indicator), 'directed', key, use + 2),
    ]),
  );
}

const useOf: Readonly<Record<PublicAttribute, number>> = {
  kind: uses.kinds,
  level: uses.levels,
  document_kind: uses.documentKinds,
};

/** Where other sources stand beside those that describe, a level holds both, and only the kinds are told. */
function divisions(groups: readonly string[]): readonly PublicAttribute[] {
  return groups.length === 1 && groups[0] === '' ? publicAttributes : ['kind'];
}

const words = {
  nb: {
    size: 'Kilder i gruppen',
    speaking: 'Omtaler den med retning',
    promoted: 'Fremmes, andel i gruppen',
    gap: 'Gap',
    directed: 'med retning',
    caption: (by: string, confidence: string) =>
      `Hver indikator i hver gruppe etter ${by}: hvor mange kilder som sier hva, og gapet mellom behovet i alle studiene og andelen som fremmer i gruppen, med ${confidence}-intervall (Newcombe). Små grupper sier lite hver for seg. Det som er holdt tilbake, er verken null eller svakt belegg.`,
    contrast: (permutations: string, seed: string) =>
      `Dokumenter og intervjuer hver for seg: hvor mange som sier hva, og gjennomsnittlig balanse fra −1 (bare hemmer) til +1 (bare fremmer). p: om dokumenter og intervjuer er ulike (${permutations} ombyttinger, frø ${seed}); justert etter Benjamini og Hochberg, og da regnet av alle indikatorene.`,
  },
  en: {
    size: 'Sources in the group',
    speaking: 'Speak of it with a direction',
    promoted: 'Promoted, share in the group',
    gap: 'Gap',
    directed: 'with a direction',
    caption: (by: string, confidence: string) =>
      `Each indicator in each group by ${by}: how many sources say what, and the gap between the need in all studies and the share that promotes in the group, with its ${confidence} interval (Newcombe). Small groups say little one by one. What is withheld is neither zero nor weak evidence.`,
    contrast: (permutations: string, seed: string) =>
      `Documents and interviews each by themselves: how many say what, and the mean balance from −1 (hinders only) to +1 (promotes only). p: whether documents and interviews differ (${permutations} permutations, seed ${seed}); adjusted after Benjamini and Hochberg, and then computed from all indicators.`,
  },
} as const;
