/** A text under the pointer for each mark of a trace, and nothing beside it. */
export function hoverTexts(texts: readonly (string | readonly string[])[]): {
  readonly customdata: readonly (string | readonly string[])[];
  readonly hovertemplate: string;
} {
  return { customdata: texts, hovertemplate: '%{customdata}<extra></extra>' };
}
