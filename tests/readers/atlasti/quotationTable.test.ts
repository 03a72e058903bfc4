import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { pathLabel } from '../../../src/corpus/code.js';
import { readProject } from '../../../src/readers/readProject.js';
import { oneFile, textFile } from '../../support/files.js';

const rows = `1:1;Int1;q1;aaa;"Tid
Tillit";1 - 2;Kari;15.01.2024
2:1;Int2;q2;bbb;Tid;3 - 3;Ola;15.01.2024
`;

const interfaces = {
  en: 'ID;Document;Quotation Name;Quotation Content;Codes;Reference;Modified by;Modified',
  de: 'ID;Dokument;Zitatname;Zitatinhalt;Kodes;Referenz;Geändert von;Geändert',
  es: 'ID;Documento;Nombre de cita;Contenido de cita;Códigos;Referencia;Modificado por;Modificado',
  pt: 'ID;Documento;Nome da citação;Conteúdo da citação;Códigos;Referência;Modificado por;Modificado',
  nb: 'ID;Dokument;Sitatnavn;Sitatinnhold;Koder;Referanse;Endret av;Endret',
  sv: 'ID;Dokument;Citatnamn;Citatinnehåll;Koder;Referens;Ändrad av;Ändrad',
  da: 'ID;Dokument;Citatnavn;Citatindhold;Koder;Reference;Ændret af;Ændret',
  fr: 'ID;Document;Nom de la citation;Contenu de la citation;Codes;Référence;Modifié par;Modifié',
  it: 'ID;Documento;Nome della citazione;Contenuto della citazione;Codici;Riferimento;Modificato da;Modificato',
  nl: 'ID;Document;Citaatnaam;Citaatinhoud;Codes;Referentie;Gewijzigd door;Gewijzigd',
  pl: 'ID;Dokument;Nazwa cytatu;Treść cytatu;Kody;Odniesienie;Zmodyfikowane przez;Zmodyfikowano',
};

describe("ATLAS.ti's quotations", () => {
  it.each(Object.entries(interfaces))('are read in the interface %s', async (language, header) => {
    const { corpus, report } = await readProject(oneFile('t.csv', `${header}\n${rows}`));
    expect(report).toMatchObject({
      format: language === 'en' ? 'ATLAS.ti quotations' : `ATLAS.ti quotations (${language})`,
      sources: 2,
      codings: 3,
      losses: [],
      warnings: [],
      notUnderstood: [],
    });
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Tid', 'Tillit']);
    expect(coOccurrence(corpus, { rows: 'all', columns: 'all' }).at('Tid', 'Tillit').count).toBe(1);
  });

  it('are not what a Norwegian sheet with coder (Koder) and code (Kode) is', async () => {
    const { corpus, report } = await readProject(
      oneFile('t.csv', 'Dokument,Koder,Kode,Sitat\nM1,Kari,Tid,a\nM1,Ola,Tillit,a\n'),
    );
    expect(report.format).toBe('long table');
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Tid', 'Tillit']);
    expect(corpus.coders.map(({ name }) => name)).toEqual(['Kari', 'Ola']);
  });

  const header = 'Number;Document;Text Content;Codes;Number of Codes';

  it("take parents from the tool's own codebook, which has whole names only", async () => {
    const codebook =
      'Code;Comment;Code Group 1\nSteering, targets;;\nSteering, targets: Reporting;;\nTrust;;\nTrust: Being heard;;\nNote: a name;;\n';
    const { corpus, report } = await readProject(
      oneFile(
        't.csv',
        `${header}\n1:1;d;a;"Steering, targets: Reporting, Trust: Being heard";2\n1:2;d;b;Note: a name;1\n`,
      ),
      { codebook: textFile('codes.csv', codebook) },
    );
    expect(corpus.codes.map(pathLabel)).toEqual([
      'Steering, targets',
      'Steering, targets > Reporting',
      'Trust',
      'Trust > Being heard',
      'Note: a name',
    ]);
    expect([...corpus.codings.code].map((code) => corpus.codes[code].id)).toEqual([
      'Steering, targets: Reporting',
      'Trust: Being heard',
      'Note: a name',
    ]);
    expect(report.warnings).toEqual([]);
    const rolled = coOccurrence(corpus, { rows: 'all', columns: 'all', rollUp: true });
    expect(rolled.at('Steering, targets', 'Trust').count).toBe(1);
  });

  it('leave the parents to a codebook that has some', async () => {
    const { corpus } = await readProject(oneFile('t.csv', `${header}\n1:1;d;a;A: B;1\n`), {
      codebook: textFile('codes.csv', 'id,name,parent,description\na,A,,\nab,A: B,c,\nc,C,,\n'),
    });
    expect(corpus.codes.map(pathLabel)).toEqual(['A', 'C > A: B', 'C']);
  });

  it('with equal words are told apart by their numbers, and without these by the rest of the row', async () => {
    const numbered = await readProject(oneFile('t.csv', `${header}\n1:1;d;Ja.;A;1\n1:2;d;Ja.;A;1\n`));
    expect(numbered.report).toMatchObject({ codings: 2, selections: 2 });
    const bare = 'Document;Text Content;Codes;Comment\nd;Ja.;A;x\nd;Ja.;A;y\n';
    expect((await readProject(oneFile('t.csv', bare))).report).toMatchObject({ codings: 2, selections: 2 });
  });

  it('list what of their codes is not certain as lost', async () => {
    const { report } = await readProject(oneFile('t.csv', `${header}\n1:1;d;a;A, B, C;2\n1:2;d;b;A;1\n`));
    expect(report.losses.map(({ kind }) => kind)).toEqual(['unresolved-codes']);
  });

  it('without the name of a document are known by the number that ATLAS.ti gives it', async () => {
    const { corpus, report } = await readProject(oneFile('t.csv', `${header}\n3:1;;a;A;1\n;;b;A;1\n`));
    expect(corpus.sources.map(({ id }) => id)).toEqual(['3']);
    expect(report.losses.map(({ kind }) => kind)).toEqual(['missing-source']);
  });
});
