import type { Statement } from '../../report/statement.js';
import type { NeedsConfidence } from './confidenceInNeeds.js';

/** How concerns are proposed, so that a reviewer can redo them by hand. */
export function confidenceRulesStatement({ corpus }: NeedsConfidence): Statement {
  return { kind: 'statement', text: rules[corpus.language].join('\n') };
}

const rules = {
  nb: [
    '**Slik foreslås bekymringene** (av studiene som støtter behovet; CERQual har ingen regler, disse er våre):',
    '',
    '- **metodiske begrensninger**, når kvaliteten er oppgitt for minst halvparten: *ingen* når høyst 10\u00a0% har lav og minst 50\u00a0% har høy kvalitet; *små* når høyst 25\u00a0% har lav; *moderate* når høyst 50\u00a0%; ellers *alvorlige*',
    '- **koherens**, når valens er kodet og minst tre studier støtter behovet: andelen av dem som ikke passer inn, fordi de er ambivalente eller har den minst vanlige av fremmer og hemmer (en studie som bare sier at behovet finnes, passer inn): *ingen* til og med 10\u00a0%, *små* til og med 25\u00a0%, *moderate* til og med 50\u00a0%, ellers *alvorlige*. Motstridende retning motsier ikke behovet, men sier at funnet må nyanseres',
    '- **tilstrekkelighet**: *ingen* fra 10 studier og 20 tekstutdrag, *små* fra 5 og 10, *moderate* fra 3 og 5, ellers *alvorlige*',
    '- **relevans**, når attributtet `relevance` er oppgitt for minst halvparten: andelen med direkte relevans: *ingen* fra 75\u00a0%, *små* fra 50\u00a0%, *moderate* fra 25\u00a0%, ellers *alvorlige*',
    '',
    'Tilliten begynner på høy. Små bekymringer teller ½, moderate 1, alvorlige 2; summen rundes ned og er antall trinn ned: høy, moderat, lav, svært lav.',
  ],
  en: [
    '**How concerns are proposed** (from the studies that support the need; CERQual has no rules, these are ours):',
    '',
    '- **methodological limitations**, where quality is stated for at least half: *none* where at most 10% have low and at least 50% have high quality; *minor* where at most 25% have low; *moderate* where at most 50%; otherwise *serious*',
    '- **coherence**, where valence is coded and at least three studies support the need: the share of them that do not fit, because they are ambivalent or have the less common of promotes and hinders (a study that only states the need fits): *none* up to 10%, *minor* up to 25%, *moderate* up to 50%, otherwise *serious*. Opposite directions do not contradict the need, but they do mean that the finding must be qualified',
    '- **adequacy**: *none* from 10 studies and 20 selections, *minor* from 5 and 10, *moderate* from 3 and 5, otherwise *serious*',
    '- **relevance**, where the attribute `relevance` is stated for at least half: the share with direct relevance: *none* from 75%, *minor* from 50%, *moderate* from 25%, otherwise *serious*',
    '',
    'Confidence begins at high. Minor concerns count ½, moderate 1, serious 2; their sum, rounded down, is the number of steps down: high, moderate, low, very low.',
  ],
} as const;
