/**
 * How a command ends, for scripts. One rule for whatever reads material: what can be kept is kept and what was lost is
 * listed, and the exit code tells which.
 */
export const exitCodes = {
  /** All of the material was kept, and the work is done. */
  done: 0,
  /** The material or the request was refused; nothing was written. */
  refused: 1,
  /** The work is done, with material of which something was lost: `check` lists it. */
  losses: 2,
  /** Stopped by Ctrl-C. */
  stopped: 130,
  /** Whoever read the results went away before they ended, as `head` does: what a shell gives for SIGPIPE. */
  closedPipe: 141,
} as const;

/** The rule, as every help tells it. */
export const exitCodesHelp: string = `Exit codes: ${exitCodes.done} done, all of the material kept; ${exitCodes.losses} done, with listed losses of the material;
${exitCodes.refused} refused (with --strict losses refuse too); ${exitCodes.stopped} stopped by Ctrl-C.`;
