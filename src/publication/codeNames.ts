import type { Code } from '../corpus/code.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { Language } from '../shared/language.js';

/** What codes are called in public tables: different even where two codes share a name, as rows and axes are found by it. */
export function codeNames(codes: readonly Code[], language: Language): (code: Code) => string {
  const all = [...new Set(codes)];
  const labels = all.map((code) => codeLabel(code, language));
  const names = new Map(
    all.map((code, i) => {
      const earlier = labels.slice(0, i).filter((other) => other === labels[i]).length;
      return [code, earlier === 0 ? labels[i] : `${labels[i]} (${earlier + 1})`];
    }),
  );
  return (code) => names.get(code) ?? codeLabel(code, language);
}
