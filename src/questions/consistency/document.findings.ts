import type { Finding } from '../../report/finding.js';
import { keyed, measured, phrase, sources } from '../../report/phrase.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { pEquals } from '../../words/statistics.js';
import type { ConsistencyAnswer } from './askConsistency.js';
import { pairLabel } from './labels.js';

/** What documents are divided on, and whether two of them oppose each other unusually often; none without such documents. */
export function documentFindings({ corpus, documents }: ConsistencyAnswer): Finding[] {
  const { language } = corpus;
  const texts = words[language];
  const { found, conflicts, chance } = documents;
  const [first] = conflicts.filter(({ cell }) => cell.all.sources >= found.leastSources);
  if (first === undefined) return [];
  const { promotes, hinders } = first.cell.all;
  const most = phrase`${texts.most} **${pairLabel(first.cell, language)}**: ${keyed('promotes', sources(promotes))} ${texts.promote}, ${keyed('hinders', sources(hinders))} ${texts.hinder}`;
  const pValue = chance?.pValue ?? null;
  const unusual = chance !== null && pValue !== null && beyondChance(pValue);
  const pair = unusual
    ? texts.unusual(
        measured('opposed', chance.largest, counted(chance.largest, 'condition', language)),
        measured('expected', chance.expected, formatNumber(chance.expected, language, 1)),
        measured('p', pValue, pEquals(pValue, language)),
      )
    : [];
  const conditions = measured(
    'conflicts',
    conflicts.length,
    counted(conflicts.length, 'condition', language),
  );
  return [
    {
      key: 'consistency.documents',
      verdict: unusual ? 'exploratory' : 'description',
      null: unusual ? 'exchangeable' : null,
      sentence: phrase`${texts.divided(conditions)} ${most}${pair}.`,
      n: phrase`${keyed('documents', sources(found.corpus.sources.length, 'document'))}`,
      caveat: texts.caveat,
    },
  ];
}

type Number = ReturnType<typeof measured>;

const words = {
  nb: {
    divided: (conditions: Number) => phrase`Om ${conditions} står dokumenter mot hverandre;`,
    most: 'mest delt er de om',
    promote: 'fremmer',
    hinder: 'hemmer',
    unusual: (opposed: Number, expected: Number, p: Number) =>
      phrase`; to dokumenter er motsatte om ${opposed}, mot ${expected} i snitt ved tilfeldighet (${p})`,
    caveat: 'Et enkelt dokument er ett belegg: les sitatene.',
  },
  en: {
    divided: (conditions: Number) => phrase`On ${conditions}, documents stand against each other;`,
    most: 'they are most divided on',
    promote: 'promote',
    hinder: 'hinder',
    unusual: (opposed: Number, expected: Number, p: Number) =>
      phrase`; two documents are opposed on ${opposed}, against ${expected} on average by chance (${p})`,
    caveat: 'A single document is one piece of evidence: read the quotes.',
  },
} as const;
