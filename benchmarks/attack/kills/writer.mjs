// The process that is killed: writes an edition, or one after the other without end.
import { scenarios } from './scenarios.mjs';

const [name, place, first, forever] = process.argv.slice(2);
const { write } = scenarios[name];
if (forever === undefined) await write(place, Number(first), () => {});
else {
  process.stdout.write('writing\n');
  for (let number = Number(first); ; number++) {
    await write(place, number, () => {});
    await new Promise(setImmediate);
  }
}
