import { text } from 'node:stream/consumers';
import { RequestError } from '../shared/problem.js';
import { drawFigure, type FigureToDraw } from './drawFigure.js';

// Draws one figure in a process of its own: `node drawProcess.js`, with what is to be drawn as JSON on standard input, and the
// file on standard output. A browser that is started in the kernel of a notebook would make every later interrupt end it.

/** What is asked for cannot be: the error is told on standard error, as JSON in both languages. */
const refused = 3;

try {
  const asked = JSON.parse(await text(process.stdin)) as FigureToDraw;
  process.stdout.write(await drawFigure(asked));
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  process.stderr.write(JSON.stringify(error.texts));
  process.exitCode = refused;
}
