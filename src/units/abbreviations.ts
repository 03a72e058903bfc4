/**
 * Abbreviations, without their last full stop and in lower case, after which a sentence goes on whatever follows:
 * words that stand before a name, a number, a reference or an example. Norwegian first, then English.
 *
 * Those that may end a sentence (osv., m.m., mv., o.l., etc., m.fl., kr., mill.) are not here: a capital letter
 * after them starts a new sentence.
 */
export const neverLast: ReadonlySet<string> = new Set(
  `
  adm ang anm avd bl bl.a ca cand d.e dir div dr dvs d.v.s eks ekskl ev evt f.eks feks fhv forts fr frk gj.sn hhv h.h.v
  ifbm ifm ift iht i.h.t inkl innst jf jfr jur kap kgl kl konst lnr maks m.a.o mao meld mht m.h.t mtp nr ordf ot
  ot.prp pga p.g.a pkt pr prof prop prp ref resp rskr rundskr sekr skr sml st st.meld st.prp tidl tilsv tlf u.off
  vedr vha v.h.a vs
  approx cf dept e.g ed eds esp i.e incl mr mrs ms rev sr viz
  `
    .split(/\s+/u)
    .filter(Boolean),
);

/** Abbreviations that go on only when a number follows: `s. 14` is a page; `saker av den art.` ends a sentence. */
export const beforeNumber: ReadonlySet<string> = new Set(
  'al art avsn bd ch f ff fig no nos p para pp s sec sp ss str tab utg vol årg'.split(' '),
);

/** Months as a date may write them with a capital letter: `17. Mai`. */
export const months: ReadonlySet<string> = new Set(
  'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
);
