export const needs: Readonly<Record<string, { find(): string | undefined; readonly advice: string }>>;
