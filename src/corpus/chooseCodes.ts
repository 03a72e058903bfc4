import { RequestError } from '../shared/problem.js';
import { type Code, families } from './code.js';
import { type Corpus, findCodes } from './corpus.js';

/** Codes by family name, by label (id, path or name; several with ; between), or `all`. */
export type CodeChoice = string | readonly Code[];

/**
 * The codes that a choice means, in the order of the codebook for a family and in the order given for labels.
 *
 * A code that is named twice stands once.
 *
 * @throws RangeError naming what no code is called, a family without codes, or a choice of nothing
 */
export function chooseCodes(
  corpus: Corpus,
  choice: CodeChoice,
  options: { readonly rollUp?: boolean } = {},
): readonly Code[] {
  if (typeof choice !== 'string') return [...new Set(choice)];
  const candidates = options.rollUp === true ? corpus.codes : withoutHeadings(corpus);
  if (choice === 'all') return candidates;
  const family = families.find((name) => name === choice);
  if (family !== undefined) {
    const found = candidates.filter((code) => code.family === family);
    if (found.length === 0)
      throw new RequestError({
        nb: `ingen kode er av familien «${family}»; velg koder, eller gi familier med --families`,
        en: `no code is of the family "${family}"; choose codes, or give families`,
      });
    return found;
  }
  const labels = splitLabels(corpus, choice);
  if (labels.length === 0)
    throw new RequestError({
      nb: `et valg nevner en familie (${families.join(', ')}), all, eller koder; fant ingenting`,
      en: `a choice names a family (${families.join(', ')}), all, or codes; found nothing`,
    });
  return [...new Set(labels.map((label) => corpus.code(label)))];
}

function withoutHeadings(corpus: Corpus): readonly Code[] {
  const applied = new Set(corpus.codings.code);
  const parents = new Set(corpus.codes.map((code) => code.parent));
  return corpus.codes.filter((code) => applied.has(code.index) || !parents.has(code.index));
}

/** Labels may hold commas and semicolons of their own: nothing separates where the whole is a label. */
function splitLabels(corpus: Corpus, choice: string): string[] {
  const parts = (separator: string) =>
    choice
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  if (findCodes(corpus.codes, choice).length > 0) return [choice];
  return parts(choice.includes(';') ? ';' : ',');
}

/** Conditions by indicators where the codebook has both; otherwise all codes by all codes. */
export function defaultChoice(corpus: Corpus): { readonly rows: CodeChoice; readonly columns: CodeChoice } {
  const has = (family: string) => corpus.codes.some((code) => code.family === family);
  return has('condition') && has('indicator')
    ? { rows: 'condition', columns: 'indicator' }
    : { rows: 'all', columns: 'all' };
}
