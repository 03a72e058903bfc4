import { type Code, nameIn } from '../corpus/code.js';
import type { Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { shorten } from './figure.js';

/** A short id helps to find a code again (`C06 Porteføljestørrelse og tid`); a GUID does not. Both are `shielded`. */
export function codeLabel(code: Code, language: Language): string {
  const name = nameIn(code, language);
  return code.id.length <= 6 && code.id !== code.name ? `${shielded(code.id)} ${name}` : name;
}

/**
 * Axis labels of codes: short, and different even where two codes share a name, because an axis merges equal
 * labels.
 */
export function axisLabels(codes: readonly Code[], language: Language): string[] {
  const labels = codes.map((code) => shorten(codeLabel(code, language)));
  return labels.map((label, i) => {
    const earlier = labels.slice(0, i).filter((other) => other === label).length;
    return earlier === 0 ? label : `${label} (${earlier + 1})`;
  });
}
