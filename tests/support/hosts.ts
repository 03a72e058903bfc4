import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hosts that may stand in what is saved or built, each with why. None of them is asked for anything. */
export const allowedHosts: Readonly<Record<string, string>> = {
  'datapackage.org': 'names the schema of a project folder',
  'www.qdasoftware.org': 'documentation of REFI-QDA',
  'graphml.graphdrawing.org': 'namespace and documentation of GraphML',
  'parquet.apache.org': 'documentation of Parquet',
  'jupyter-client.readthedocs.io': 'documentation of the protocol of kernels',
  'github.com': 'documentation of plotly.js',
  'creativecommons.org': 'names the licence of the synthetic material',
  'doi.org': 'names an article',
  'schema.org': 'names terms of metadata',
  'schemas.openxmlformats.org': 'names namespaces of Word documents',
  'purl.org': 'names a namespace of Word documents',
  'www.w3.org': 'names namespaces of XML and SVG',
};

/** Hosts in the texts below a folder, with the files that name them. */
export function hostsBelow(folder: string, endings: RegExp): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!endings.test(name)) continue;
    for (const host of hostsIn(readFileSync(join(folder, name), 'utf8')))
      found.set(host, [...(found.get(host) ?? []), name]);
  }
  return found;
}

/** Hosts that a text names. */
export function hostsIn(text: string): Set<string> {
  return new Set(
    Array.from(text.matchAll(/\b(?:https?|wss?|ftp):\/\/([\p{L}\d.-]+)/giu), ([, host]) =>
      host.toLowerCase(),
    ),
  );
}
