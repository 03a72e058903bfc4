import { InvalidArgumentError, Option } from 'commander';

/** Reads the value of an option that is a number. */
export function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('A number is needed.');
  return value;
}

/** Reads the value of an option that is a whole number; `why` says why not less. */
export function wholeNumberFrom(least: number, why = ''): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`A whole number from ${least} is needed${why === '' ? '' : `: ${why}`}.`);
  };
}

/** Reads the value of an option that is a time limit. */
export function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('A number of seconds above 0 is needed.');
  return value;
}

/** The parts of a list with the given sign between them; what is empty is none. */
export function listOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** How the result is printed; the first way where nothing is said. */
export function printOption(first: string, ...others: readonly string[]): Option {
  return new Option('--print <as>', 'how to print').choices([first, ...others]).default(first);
}
