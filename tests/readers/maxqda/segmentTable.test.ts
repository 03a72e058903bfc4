import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { pathLabel } from '../../../src/corpus/code.js';
import { readProject } from '../../../src/readers/readProject.js';
import { oneFile } from '../../support/files.js';

const read = (csv: string) => readProject(oneFile('t.csv', csv));

/** The same four codings under the headers of an interface. */
const rows = `G1;Int1;Rammer > Tid;5;5;0;aaa;Kari;15.01.2024;
G1;Int1;Tillit;5;5;0;aaa;Kari;15.01.2024;
G1;Int2;Rammer > Tid;1;2;50;bbb;Ola;16.01.2024;
G1;Int2;Tillit;7;8;0;ccc;Ola;16.01.2024;merk
`;

const interfaces = {
  en: 'Document group;Document name;Code;Beginning;End;Weight score;Segment;Author;Date;Comment',
  de: 'Dokumentgruppe;Dokumentname;Code;Anfang;Ende;Gewicht;Segment;Autor;Datum;Kommentar',
  es: 'Grupo de documentos;Nombre del documento;Código;Inicio;Fin;Peso;Segmento;Autor;Fecha;Comentario',
  pt: 'Grupo de documentos;Nome do documento;Código;Início;Fim;Peso;Segmento;Autor;Data;Comentário',
  nb: 'Dokumentgruppe;Dokumentnavn;Kode;Begynnelse;Slutt;Vekt;Segment;Forfatter;Dato;Kommentar',
  sv: 'Dokumentgrupp;Dokumentnamn;Kod;Början;Slut;Vikt;Segment;Författare;Datum;Kommentar',
  da: 'Dokumentgruppe;Dokumentnavn;Kode;Begyndelse;Slut;Vægt;Segment;Forfatter;Dato;Kommentar',
  fr: 'Groupe de documents;Nom du document;Code;Début;Fin;Poids;Segment;Auteur;Date;Commentaire',
  it: 'Gruppo di documenti;Nome del documento;Codice;Inizio;Fine;Peso;Segmento;Autore;Data;Commento',
  nl: 'Documentgroep;Documentnaam;Code;Begin;Einde;Gewicht;Segment;Auteur;Datum;Opmerking',
  pl: 'Grupa dokumentów;Nazwa dokumentu;Kod;Początek;Koniec;Waga;Segment;Autor;Data;Komentarz',
};

describe("MAXQDA's coded segments", () => {
  it.each(Object.entries(interfaces))('are read in the interface %s', async (language, header) => {
    const { corpus, report } = await read(`${header}\n${rows}`);
    expect(report).toMatchObject({
      format: language === 'en' ? 'MAXQDA coded segments' : `MAXQDA coded segments (${language})`,
      tool: 'MAXQDA',
      sources: 2,
      codings: 4,
      offsets: { convention: 'none' },
      losses: [],
      warnings: [],
      notUnderstood: [],
    });
    expect(corpus.codes.map(pathLabel)).toEqual(['Rammer', 'Rammer > Tid', 'Tillit']);
    expect(corpus.coders.map(({ id }) => id)).toEqual(['Kari', 'Ola']);
    expect(corpus.memos.map(({ text }) => text)).toEqual([`${header.split(';')[5]}: 50`, 'merk']);
    const matrix = coOccurrence(corpus, { rows: 'all', columns: 'all' });
    expect(matrix.at('Rammer > Tid', 'Tillit').count).toBe(1);
  });

  it('are known by what is measured beside beginning and end, whatever people call the rest', async () => {
    const { corpus, report } = await read(
      'Coments,Participant,Code,Begin,End,Segment,Area,Coverage %\n,P1,Tid,18,18,aaa,3,0.1\n,P1,Tid,18,18,bbb,3,0.1\nnb,P2,Tillit,4,6,ccc,3,0.1\n',
    );
    expect(report).toMatchObject({
      format: 'MAXQDA coded segments',
      sources: 2,
      codings: 3,
      selections: 3,
      offsets: { convention: 'none' },
    });
    expect(corpus.memos.map(({ text }) => text)).toEqual(['nb']);
  });

  it('are two where one code stands twice on the same words of a paragraph', async () => {
    const header = 'Document name;Code;Beginning;End;Weight score;Segment;Comment';
    const twice = await read(`${header}\nd;A;3;3;0;ja;\nd;A;3;3;0;ja;sterkere\nd;B;3;3;0;ja;\n`);
    expect(twice.report).toMatchObject({ codings: 3, selections: 2 });
    expect(twice.report.warnings.map(({ kind }) => kind)).toEqual(['equal-quotes']);
    const repeated = await read(`${header}\nd;A;3;3;0;ja;\nd;A;3;3;0;ja;\n`);
    expect(repeated.report).toMatchObject({ codings: 1, selections: 1 });
    expect(repeated.report.warnings.map(({ kind }) => kind)).toEqual(['duplicate-coding']);
  });

  it('without a document are listed as lost, and the others are read', async () => {
    const header = 'Document group;Document name;Code;Beginning;End;Segment';
    const { report } = await read(`${header}\nG;d;A;1;1;x\n;;A;2;2;y\n`);
    expect(report.codings).toBe(1);
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-source', 't.csv line 3, column Document name'],
    ]);
  });

  it.each(Object.entries(interfaces))(
    'are known in %s without group and weight, and no paragraph is an offset',
    async (_, header) => {
      const kept = [1, 2, 3, 4, 6];
      const csv = `${header}\n${rows}`
        .trim()
        .split('\n')
        .map((line) => kept.map((at) => line.split(';')[at]).join(';'))
        .join('\n');
      const { corpus, report } = await read(csv);
      expect(report).toMatchObject({ tool: 'MAXQDA', sources: 2, codes: 3, codings: 4 });
      expect(corpus.selections.kind).toEqual(['quote', 'quote', 'quote']);
    },
  );
});
