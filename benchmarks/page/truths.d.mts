export const twelve: number;

export function truthsOf(truth: unknown): string[];
