/** What is written while the process is killed, by what it is. */
export const scenarios: Readonly<Record<string, unknown>>;
