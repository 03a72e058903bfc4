/** The page of findings, as text and as data, wherever it is written. */
export const findingsFiles = { text: 'findings.md', data: 'findings.json' } as const;

/** A value as the lines of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
