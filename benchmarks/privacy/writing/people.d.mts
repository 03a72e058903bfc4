export const origins: readonly string[];
export function partsOf(name: string): string[];
