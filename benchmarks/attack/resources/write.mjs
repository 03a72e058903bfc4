// Writes one of the large inputs: `node benchmarks/attack/resources/write.mjs NUMBER FOLDER`. A process of its own, so that what the
// making takes is not counted as memory of the reading.
import { largeInputs } from './inputs.mjs';

await largeInputs[Number(process.argv[2])].write(process.argv[3]);
