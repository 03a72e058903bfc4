import { kernelspecName } from '../../kernel/kernelCommand.js';
import { kernelInfo } from '../../kernel/kernelInfo.js';
import type { Notebook } from '../nbformat.js';

/**
 * The kernel that a notebook asks for, as it names it; undefined for one that asks for ours, or for none: then it is in our
 * language, or in none yet.
 *
 * @example otherKernelOf(pythonNotebook) // 'python3'
 */
export function otherKernelOf({ metadata }: Pick<Notebook, 'metadata'>): string | undefined {
  const { name, language } = textsOf(metadata.kernelspec);
  const info = textsOf(metadata.language_info);
  if (name === kernelspecName) return undefined;
  // The kernel may be installed under another name.
  if ((language ?? info.name) === kernelInfo.language_info.name) return undefined;
  const told = name ?? language ?? info.name;
  return told === undefined ? undefined : told;
}

function textsOf(value: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, item]) => typeof item === 'string'));
}
