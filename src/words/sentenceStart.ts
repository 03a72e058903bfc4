/**
 * A text with a capital, as a sentence begins.
 *
 * @example sentenceStart('oddsforhold (byttetest)') // 'Oddsforhold (byttetest)'
 */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
