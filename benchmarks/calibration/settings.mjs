/** As few as give a p of exactly 1 % and 5 %: the level is exact for any such number, more would only add power. */
export const permutations = 199;
/** Beyond chance: so many standard errors. */
export const beyond = 3;
