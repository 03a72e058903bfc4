/** What a mapping says with `judged` where each coder judged each unit. */
export const allUnits = 'all';
