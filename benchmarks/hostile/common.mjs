// What the makers of hostile files share.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const megabyte = 1024 * 1024;

export const utf8 = (text) => new TextEncoder().encode(text);

export function guid(number) {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The XML of a project with something in it. */
export function project(inside, doctype = '') {
  return `<?xml version="1.0" encoding="utf-8"?>${doctype}<Project xmlns="urn:QDA-XML:project:1.0" name="x" origin="QualCoder 3.5">${inside}</Project>`;
}

/** A folder with a data package that names its tables. */
export function tables(folder, name, files) {
  const inside = join(folder, name);
  mkdirSync(inside, { recursive: true });
  const resources = Object.keys(files).map((path) => ({ name: path.replace('.csv', ''), path }));
  writeFileSync(join(inside, 'datapackage.json'), JSON.stringify({ name: 'x', resources }));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(inside, path), content);
}

/** A text of many lines, each made from its number. */
export function lines(count, line) {
  return `${Array.from({ length: count }, (_, i) => line(i)).join('\n')}\n`;
}
