import {
  type Component,
  type Concern,
  type ConfidenceLevel,
  components,
  concerns,
  confidenceLevels,
  type Judgement,
} from '../../corpus/judgement.js';
import { ProblemList } from '../../corpus/problemList.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { listed } from './columns.js';
import { readTable } from './parseTable.js';

const required = ['indicator', 'component', 'concern', 'reason'] as const;

/** What people write for a key, in Norwegian and in words. */
const synonyms: Readonly<Record<string, string>> = {
  'metodiske begrensninger': 'methodological-limitations',
  'methodological limitations': 'methodological-limitations',
  koherens: 'coherence',
  tilstrekkelighet: 'adequacy',
  relevans: 'relevance',
  samlet: 'overall',
  ingen: 'none',
  små: 'minor',
  alvorlige: 'serious',
  høy: 'high',
  lav: 'low',
  'very low': 'very-low',
  'svært lav': 'very-low',
  moderat: 'moderate',
};

/**
 * A researcher's judgements for GRADE-CERQual: a table with the columns indicator, component, concern, reason; others
 * are left unread. A row without a concern is not judged. The component `overall` takes a confidence (high, moderate,
 * low, very-low), the others a concern (none, minor, moderate, serious). Every judgement needs its reason.
 *
 * @throws ProblemsError with every row that is not so
 * @see Lewin et al. (2018), Implementation Science 13(Suppl 1):2
 */
export async function readJudgements(file: InputFile): Promise<Judgement[]> {
  const table = await readTable(file);
  const names = table.columns.map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const [needed, lacking, found] = [required.join(', '), missing.join(', '), listed(table.columns)];
    const message = {
      nb: `kolonnene ${needed} kreves; mangler: ${lacking}; fant ${found}`,
      en: `the columns ${needed} are required; missing: ${lacking}; found ${found}`,
    };
    const where = placeOf(file.path, { line: 1 });
    throw new ProblemsError(notJudged(file.path), [{ kind: 'missing-column', where, message }]);
  }
  const problems = new ProblemList();
  const judgements: Judgement[] = [];
  for (const { line, values } of table.rows) {
    const cell = (name: (typeof required)[number]) => values[names.indexOf(name)].trim();
    if (cell('concern') === '') continue;
    const place = (column: string) => placeOf(file.path, { line, column });
    const [component, concern] = [keyOf(cell('component')), keyOf(cell('concern'))];
    const allowed: readonly string[] = component === 'overall' ? confidenceLevels : concerns;
    const wrong = (column: string, found: string, known: readonly string[]) =>
      problems.add('unknown-value', place(column), {
        nb: `ett av ${known.join(', ')} kreves; fant «${found}»`,
        en: `one of ${known.join(', ')} is required; found "${found}"`,
      });
    const before = problems.length;
    if (component !== 'overall' && !components.includes(component as Component))
      wrong('component', cell('component'), [...components, 'overall']);
    else if (!allowed.includes(concern)) wrong('concern', cell('concern'), allowed);
    if (cell('indicator') === '')
      problems.add('no-indicator', place('indicator'), {
        nb: 'en vurdering nevner indikatoren sin; fant ingen',
        en: 'a judgement names its indicator; found none',
      });
    if (cell('reason') === '')
      problems.add('no-reason', place('reason'), {
        nb: 'en vurdering trenger en begrunnelse; fant ingen',
        en: 'a judgement needs its reason; found none',
      });
    if (problems.length > before) continue;
    judgements.push({
      indicator: cell('indicator'),
      judged:
        component === 'overall'
          ? { component, level: concern as ConfidenceLevel }
          : { component: component as Component, concern: concern as Concern },
      reason: cell('reason'),
      where: placeOf(file.path, { line }),
    });
  }
  if (problems.length > 0) throw new ProblemsError(notJudged(file.path), problems.toDrafts());
  return judgements;
}

function notJudged(path: string): Bilingual {
  return { nb: `${path} ble ikke lest`, en: `${path} was not read` };
}

function keyOf(text: string): string {
  const word = text.toLowerCase();
  return Object.hasOwn(synonyms, word) ? synonyms[word] : word;
}
