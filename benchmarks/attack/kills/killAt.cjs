// Loaded before a program (`node --require`): kills it with SIGKILL at the n-th call that changes the disk, before it, after it,
// or, where it writes, in the midst of it. Without KILL_AT the calls are counted, and their names written to KILL_COUNT.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { KILL_AT, KILL_WHEN, KILL_COUNT } = process.env;
const at = Number(KILL_AT ?? 0);
const calls = [];
const { writeFileSync: count } = fs;
let isInside = false;

const die = () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal arrives at once, but nothing else may happen meanwhile.
  for (;;);
};

/** Half of what is written, for a kill in the midst. */
const halfText = ([path, content, ...rest]) => [path, content.slice(0, content.length >> 1), ...rest];
const halfPiece = ([content, offset, length]) => [content, offset, length >> 1];

function counted(name, call, halved) {
  return function (...args) {
    if (isInside) return call.apply(this, args);
    calls.push(name);
    const isHere = calls.length === at;
    if (isHere && KILL_WHEN === 'before') die();
    isInside = true;
    try {
      if (isHere && KILL_WHEN === 'within' && halved !== undefined) {
        const done = call.apply(this, halved(args));
        if (typeof done?.then === 'function') return done.then(die);
        die();
      }
      const done = call.apply(this, args);
      if (isHere && typeof done?.then === 'function') return done.then(die);
      if (isHere) die();
      return done;
    } finally {
      isInside = false;
    }
  };
}

const changing = ['mkdirSync', 'renameSync', 'unlinkSync', 'rmdirSync', 'rmSync', 'linkSync', 'symlinkSync'];
for (const name of [...changing, 'copyFileSync', 'chmodSync', 'utimesSync'])
  fs[name] = counted(name, fs[name]);
fs.writeFileSync = counted('writeFileSync', fs.writeFileSync, halfText);
fs.appendFileSync = counted('appendFileSync', fs.appendFileSync, halfText);
const { open } = fs.promises;
fs.promises.open = async (...args) => {
  const handle = await counted('open', open)(...args);
  const { write, sync, close } = handle;
  handle.write = counted('write', write.bind(handle), halfPiece);
  handle.sync = counted('sync', sync.bind(handle));
  handle.close = counted('close', close.bind(handle));
  return handle;
};
syncBuiltinESMExports();
if (KILL_COUNT !== undefined) process.on('exit', () => count(KILL_COUNT, JSON.stringify(calls)));
