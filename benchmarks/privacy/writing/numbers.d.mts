export function remainders(number: string): [number, number];
export function accountRemainder(account: string): number;
