import { type Code, pathLabel } from '../../corpus/code.js';

const opaque = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-/iu;

/**
 * What the columns of a wide table are called: the codes' ids where people gave them (`C07`), else names, made
 * longer to paths where a name is shared, and to ids where a path is. No two headers are alike.
 */
export function codeHeaders(codes: readonly Code[]): string[] {
  if (!codes.some((code) => opaque.test(code.id))) return codes.map((code) => code.id);
  const shared = (labels: readonly string[]) => {
    const seen = new Map<string, number>();
    for (const label of labels) seen.set(label, (seen.get(label) ?? 0) + 1);
    return labels.map((label) => seen.get(label)! > 1 || label.trim() === '');
  };
  const names = codes.map((code) => code.name);
  const sharedNames = shared(names);
  const longer = codes.map((code, i) => (sharedNames[i] ? pathLabel(code) : names[i]));
  const sharedPaths = shared(longer);
  return codes.map((code, i) => (sharedPaths[i] ? `${longer[i]} (${code.id})` : longer[i]));
}
