// Writes one of the hostile files: `node benchmarks/hostile/write.mjs NUMBER FOLDER`. A process of its own, so that what the
// making takes is not counted as memory of the reading.
import { hostileFiles } from './files.mjs';

await hostileFiles[Number(process.argv[2])].write(process.argv[3]);
