import { type Code, families } from './code.js';
import type { Corpus } from './corpus.js';

/** Codes by family name, by label (id, path or name; several with ; between), or `all`. */
export type CodeChoice = string | readonly Code[];

/**
 * The codes that a choice means, in the order of the codebook for a family and in the order given for labels.
 *
 * @throws RangeError naming what no code is called, or a family without codes
 */
export function chooseCodes(corpus: Corpus, choice: CodeChoice): readonly Code[] {
  if (typeof choice !== 'string') return choice;
  if (choice === 'all') return corpus.codes;
  const family = families.find((name) => name === choice);
  if (family !== undefined) {
    const found = corpus.codes.filter((code) => code.family === family);
    if (found.length === 0)
      throw new RangeError(`no code is of the family "${family}"; choose codes, or give families`);
    return found;
  }
  return splitLabels(corpus, choice).map((label) => corpus.code(label));
}

/** Labels may hold commas of their own, so a comma separates only where the whole is no label. */
function splitLabels(corpus: Corpus, choice: string): string[] {
  const parts = (separator: string) =>
    choice
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  if (choice.includes(';')) return parts(';');
  const whole = corpus.codes.some((code) => [code.id, code.name, code.path.join(' > ')].includes(choice));
  return whole ? [choice] : parts(',');
}

/** Conditions by indicators where the codebook has both; otherwise all codes by all codes. */
export function defaultChoice(corpus: Corpus): { readonly rows: CodeChoice; readonly columns: CodeChoice } {
  const has = (family: string) => corpus.codes.some((code) => code.family === family);
  return has('condition') && has('indicator')
    ? { rows: 'condition', columns: 'indicator' }
    : { rows: 'all', columns: 'all' };
}
