import { isolation, unshielded } from '../../shared/shielded.js';

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Markdown that we wrote, with the names in it (`shielded`) made harmless: a sign stands as itself in every reader of Markdown, and
 * nothing in a name becomes a tag, a link, an emphasis, a table, a formula or a list.
 *
 * A dollar sign and a backslash stand in an element of their own: after Markdown has been read, MathJax looks for formulas in
 * what came of it, and a formula does not reach over an element.
 *
 * @example markdownText(`**${shielded('<b>A*B')}**`) // '**&lt;b&gt;A\\*B**'
 */
export function markdownText(text: string): string {
  return unshielded(
    text,
    (sign) => entities[sign] ?? (sign === '$' || sign === '\\' ? `<span>\\${sign}</span>` : `\\${sign}`),
    isolation,
  );
}

/**
 * The words of Markdown that we wrote, for where no Markdown is read: without its stars, and with every escaped sign as itself.
 *
 * @example plainOfMarkdown('**A\\*B**') // 'A*B'
 */
export function plainOfMarkdown(markdown: string): string {
  const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return markdown.replace(
    /\\([!-/:-@[-`{-~])|&(?:lt|gt|amp);|<\/?span>|[*\u2068\u2069]/gu,
    (found, sign: string | undefined) => sign ?? signs[found] ?? '',
  );
}
