import type { Bilingual } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { nearestNames, suggest } from '../shared/suggest.js';
import { type Code, type Family, families } from './code.js';
import { type Corpus, findCodes } from './corpus.js';
import { familyCalled } from './vocabulary.js';

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
  const family = familyMeant(corpus, choice);
  if (family !== undefined) {
    const found = candidates.filter((code) => code.family === family);
    if (found.length === 0) throw new RequestError(noneOfFamily(family, candidates));
    return found;
  }
  const labels = splitLabels(corpus, choice);
  if (labels.length === 0)
    throw new RequestError({
      nb: `et valg nevner en familie (${families.join(', ')}), all, eller koder; fant ingenting`,
      en: `a choice names a family (${families.join(', ')}), all, or codes; found nothing`,
    });
  return [...new Set(labels.map((label) => codeMeant(corpus, label)))];
}

/** A family by its key, or, where no code is called so, by a word for it: `betingelser`. */
function familyMeant(corpus: Corpus, choice: string): Family | undefined {
  return (
    families.find((name) => name === choice) ??
    (findCodes(corpus.codes, choice).length > 0 ? undefined : familyCalled(choice))
  );
}

/** What is no code, and is nearly a family, was meant to be one. */
function codeMeant(corpus: Corpus, label: string): Code {
  const names = [...families, 'all'];
  const near = findCodes(corpus.codes, label).length > 0 ? undefined : suggest(label, names);
  if (
    near === undefined ||
    suggest(
      label,
      corpus.codes.map(({ name }) => name),
    ) !== undefined
  )
    return corpus.code(label);
  const listed = nearestNames(label, names);
  throw new RequestError({
    nb: `«${label}» er verken en familie eller en kode; mente du «${near}»? Familier: ${listed}`,
    en: `"${label}" is neither a family nor a code; did you mean "${near}"? Families: ${listed}`,
  });
}

/** That a family has no codes, and how many the others have. */
function noneOfFamily(family: Family, codes: readonly Code[]): Bilingual {
  const counts = families
    .map((name) => ({ name, count: codes.filter((code) => code.family === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} (${count})`)
    .join(', ');
  return {
    nb: `ingen kode er av familien «${family}»; velg koder, eller gi familier med --families. Familier med koder: ${counts || 'ingen'}`,
    en: `no code is of the family "${family}"; choose codes, or give families. Families with codes: ${counts || 'none'}`,
  };
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
