// results.json: a task a line, with the rows that it gave.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('results.json', import.meta.url));

/**
 * @typedef {object} Task
 * @property {string} name
 * @property {number} seed
 * @property {number} projects how many were asked for; rows say how many there were
 * @property {object[]} rows
 */

/** @returns {{ tasks: Task[] }} */
export function readResults(path = file) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { tasks: [] };
}

export function hasTask({ name, seed, projects }) {
  return readResults().tasks.some(
    (task) => task.name === name && task.seed === seed && task.projects === projects,
  );
}

/** Puts a task in the place of an earlier one of its name; reads anew, as another run may have written meanwhile. */
export function addTask(task) {
  const tasks = readResults().tasks.filter(({ name }) => name !== task.name);
  const sorted = [...tasks, task].sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(`${file}.${process.pid}`, resultsText({ tasks: sorted }));
  renameSync(`${file}.${process.pid}`, file);
}

/** One row a line, so that a change can be read. */
function resultsText({ tasks }) {
  const texts = tasks.map(({ rows, ...task }) => {
    const lines = rows.map((row) => `  ${JSON.stringify(row)}`);
    return `${JSON.stringify(task).slice(0, -1)}, "rows": [\n${lines.join(',\n')}\n]}`;
  });
  return `{"tasks": [\n${texts.join(',\n')}\n]}\n`;
}
