import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable, TableValue } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import type { CreatedAndDestroyed, TurnSide, ValueSides } from './createdAndDestroyed.js';
import { holderLabel, valueHeadings } from './value.labels.js';

export interface ValueTableOptions {
  /** Conditions shown at most; default: all. */
  readonly most?: number;
}

/**
 * For each condition the sources that say it creates value, that it hinders or destroys it, and both; whose value it is,
 * where the material says so; and between which levels the sign of the mean balance changes, with the sources on either side.
 */
export function createdAndDestroyedTable(
  found: CreatedAndDestroyed,
  options: ValueTableOptions = {},
): ReportTable {
  const { corpus, conditions, split, destroys, grouping } = found;
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const headings = valueHeadings[language];
  const ordered = grouping?.ordered === true;
  const shown = conditions.slice(0, options.most ?? conditions.length);
  const rows = shown.flatMap(({ condition, all, parts }) =>
    (split ? parts : [all]).map((sides) => rowOf(codeLabel(condition, language), sides, language)),
  );
  const columns = [
    { key: 'condition', label: terms.condition },
    ...(split ? [{ key: 'whose', label: headings.whose }] : []),
    { key: 'sources', label: terms.sources },
    { key: 'creates', label: texts.creates },
    { key: 'takes', label: destroys ? headings.takes : headings.hinders },
    { key: 'both', label: texts.both },
    ...(destroys ? [{ key: 'destroying', label: texts.destroying }] : []),
    { key: 'balance', label: terms.balance, decimals: 2 },
    ...(ordered
      ? [
          { key: 'turn', label: texts.turn },
          { key: 'sourcesBefore', label: texts.sourcesBefore },
          { key: 'balanceBefore', label: texts.balanceBefore, decimals: 2 },
          { key: 'sourcesAfter', label: texts.sourcesAfter },
          { key: 'balanceAfter', label: texts.balanceAfter, decimals: 2 },
        ]
      : []),
  ];
  const caption =
    rows.length === 0
      ? texts.nothing
      : [
          texts.caption(counted(shown.length, 'condition', language)),
          destroys ? texts.destroyed : texts.notDestroyed,
          ...(split ? [texts.split] : []),
          ...(ordered ? [texts.turns] : []),
          ...(shown.length < conditions.length
            ? [texts.cut(counted(conditions.length, 'condition', language))]
            : []),
        ].join(' ');
  return { kind: 'table', language, name: 'created-and-destroyed', columns, rows, caption };
}

function rowOf(condition: string, sides: ValueSides, language: Language): Record<string, TableValue> {
  const { all, whose, destroying, changes, turn } = sides;
  const texts = words[language];
  return {
    condition,
    whose: whose === null ? null : holderLabel(whose, language),
    sources: all.sources,
    creates: all.promotes,
    takes: all.hinders,
    both: all.ambivalent,
    destroying,
    balance: all.balance,
    turn:
      turn !== null
        ? `${groupsOf(turn.before, language)} → ${groupsOf(turn.after, language)}`
        : changes === null || changes === 0
          ? null
          : texts.several(formatNumber(changes, language)),
    sourcesBefore: turn?.before.sources ?? null,
    balanceBefore: turn?.before.balance ?? null,
    sourcesAfter: turn?.after.sources ?? null,
    balanceAfter: turn?.after.balance ?? null,
  };
}

function groupsOf({ groups }: TurnSide, language: Language): string {
  return groups.map((group) => label(group, language)).join(' / ');
}

const words = {
  nb: {
    creates: 'Kilder der verdi skapes',
    both: 'Begge deler like mye',
    destroying: 'Kilder der verdi sies å bli ødelagt',
    turn: 'Snur mellom',
    sourcesBefore: 'Kilder til og med første side',
    balanceBefore: 'Balanse der',
    sourcesAfter: 'Kilder fra og med andre side',
    balanceAfter: 'Balanse fra der',
    several: (times: string) => `skifter ${times} ganger`,
    nothing: 'Ingen kilder sier noe med retning om en betingelse.',
    caption: (conditions: string) =>
      `${conditions}, de som flest kilder er delt om først. Hver kilde teller én gang, med det de fleste tekstutdragene i den sier, uansett indikator. Dette er talt, ikke prøvd.`,
    destroyed:
      'Ødelagt er regnet med i det som hemmer, og står for seg i tillegg: kilder med minst ett slikt tekstutdrag.',
    notDestroyed:
      'Ingen tekstutdrag er kodet som ødeleggende, så det skilles mellom verdi som skapes, og verdi som hemmes.',
    split:
      'Individuell og offentlig verdi står hver for seg; et tekstutdrag med begge kodene teller med i begge.',
    turns:
      '«Snur mellom»: steget i rekken av nivåer der middelet av kildenes balanse skifter fortegn, med kildene og balansen på hver side.',
    cut: (all: string) => `I alt er det ${all}.`,
  },
  en: {
    creates: 'Sources in which value is created',
    both: 'Both alike',
    destroying: 'Sources in which value is said to be destroyed',
    turn: 'Turns between',
    sourcesBefore: 'Sources up to the first side',
    balanceBefore: 'Balance there',
    sourcesAfter: 'Sources from the second side on',
    balanceAfter: 'Balance from there',
    several: (times: string) => `changes ${times} times`,
    nothing: 'No source speaks of a condition with a direction.',
    caption: (conditions: string) =>
      `${conditions}, those that most sources are divided on first. Each source counts once, with what most of its selections say, whatever the indicator. This is counted, not tested.`,
    destroyed:
      'What is destroyed counts among what hinders, and stands by itself as well: sources with at least one such selection.',
    notDestroyed:
      'No selection is coded as destroying, so value that is created is set against value that is hindered.',
    split: 'Individual and public value stand apart; a selection with both codes counts in either.',
    turns:
      '“Turns between”: the step in the order of levels at which the mean of the sources’ balances changes its sign, with the sources and the balance on either side.',
    cut: (all: string) => `In all there are ${all}.`,
  },
} as const;
