#!/usr/bin/env node
import { processStreams } from './processStreams.js';
import { program } from './program.js';

process.exitCode = await program(process.argv.slice(2), processStreams());
