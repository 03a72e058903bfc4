"""Writes the workbooks below tests/fixtures/projects with openpyxl 3.1.5, a writer that the project does not use.

Run from the root of the project: python tests/golden/spreadsheets/make_fixtures.py
The twins (expected.json) are written by hand. What tools are known to write, and what is inferred, stands in
docs/decisions/0009-spreadsheets.md.
"""

import datetime
import pathlib

from openpyxl import Workbook

projects = pathlib.Path("tests/fixtures/projects")


def save(name, book):
    folder = projects / name
    folder.mkdir(parents=True, exist_ok=True)
    # A fixed time, so that the script gives the same workbook again.
    book.properties.created = book.properties.modified = datetime.datetime(2024, 5, 2)
    book.save(folder / "project.xlsx")


def sheet_of(rows, title):
    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    return book, sheet


# ATLAS.ti in German: quotations, with the list of codes on a sheet of its own.
book, _ = sheet_of(
    [
        ["Nummer", "Referenz", "Name", "Textinhalt", "Dokument", "Kodes", "Anzahl der Kodes", "Kommentar",
         "Anfangsposition", "Endposition", "Umfang", "Erstellt von", "Erstellungsdatum"],
        ["1:1", "¶ 4", "", "Wir haben zu viele Fälle.", "Gespräch 1", "Rahmen: Zeit, Druck, Vertrauen", 2, "wichtig",
         4, 4, 1, "Ada", datetime.datetime(2024, 3, 1, 9, 30)],
        ["1:2", "¶ 9", "", "Ja.", "Gespräch 1", "Vertrauen", 1, None, 9, 9, 1, "Ada", datetime.datetime(2024, 3, 1, 9, 45)],
        ["1:3", "¶ 12", "", "Ja.", "Gespräch 1", "Vertrauen", 1, None, 12, 13, 2, "Bo", datetime.datetime(2024, 3, 2)],
    ],
    "Zitate",
)
codes = book.create_sheet("Kodes")
for row in [["Kode", "Kommentar"], ["Rahmen: Zeit, Druck", "Zeit und Fälle"], ["Vertrauen", ""], ["Druck", "nie benutzt"]]:
    codes.append(row)
save("atlasti-quotations-de", book)

# ATLAS.ti: code-document table, with the groundedness below each name and sums at the edges.
book, _ = sheet_of(
    [
        ["", "1: Intervju 1\nGr=3", "2: Intervju 2\nGr=2", "Totals"],
        ["● Tillit\nGr=4", 3, 1, 4],
        ["● Tid, press: kø\nGr=1", 0, 1, 1],
        ["○ Ubrukt\nGr=0", 0, 0, 0],
        ["Totals", 3, 2, 5],
    ],
    "Code-Document Table",
)
save("atlasti-code-document", book)

book, _ = sheet_of(
    [["", "● Tillit\nGr=4", "● Tid\nGr=2"], ["● Tillit\nGr=4", 0, 1], ["● Tid\nGr=2", 1, 0]],
    "Code Co-Occurrence Table",
)
save("atlasti-co-occurrence", book)

# MAXQDA in English: coded segments; a variable of the documents, a weight, a comment and a repeated row.
book, _ = sheet_of(
    [
        ["Color", "Comment", "Document group", "Document name", "Code", "Beginning", "End", "Weight score", "Segment",
         "Author", "Creation date", "Area", "Coverage %", "Role"],
        ["●", "se notat", "Intervjuer", "I-01", "Rammer > Tid", 3, 3, 50, "Vi rekker det ikke.", "Ada",
         datetime.datetime(2024, 3, 1, 9, 30), 19, 1.25, "leder"],
        ["●", None, "Intervjuer", "I-01", "Møtet > Tillit", 3, 3, 0, "Vi rekker det ikke.", "Ada",
         datetime.datetime(2024, 3, 1, 9, 30), 19, 1.25, "leder"],
        ["●", None, "Intervjuer", "I-01", "Møtet > Tillit", 7, 7, 0, "Vi rekker det ikke.", "Bo",
         datetime.datetime(2024, 3, 4), 19, 1.25, "leder"],
        ["●", None, "Brev", "I-01", "Rammer", 1, 2, 0, "Målene er satt.", "Ada", datetime.datetime(2024, 3, 4), 15, 0.5, "direktorat"],
        ["●", None, "Brev", "I-01", "Rammer", 1, 2, 0, "Målene er satt.", "Ada", datetime.datetime(2024, 3, 4), 15, 0.5, "direktorat"],
    ],
    "Coded Segments",
)
save("maxqda-segments-en", book)

# NVivo: matrix coding, rows codes and columns files; which is which follows from the codebook beside it.
book, _ = sheet_of(
    [["", "A : Intervju 1", "B : Intervju 2"], ["1 : Tillit", 2, 0], ["2 : Tid", 1, 4]],
    "Sheet1",
)
save("nvivo-matrix", book)
save("nvivo-matrix-unclear", book)

# Dedoose: chart excerpts; three columns for each code, and descriptors.
book, _ = sheet_of(
    [
        ["Media Title", "Excerpt Range", "Excerpt Creator", "Excerpt Date", "Excerpt Copy", "Resource Creator",
         "Resource Date", "Codes Applied Combined", "Code: Rammer Applied", "Code: Rammer Range", "Code: Rammer Weight",
         "Code: Rammer\\Tid Applied", "Code: Rammer\\Tid Range", "Code: Rammer\\Tid Weight", "Code: Tillit Applied",
         "Code: Tillit Range", "Code: Tillit Weight", "Descriptor: Role"],
        ["int1.docx", "120-160", "Ada", "3/1/2024", "Vi rekker det ikke.", "Kari", "2/1/2024", "Tid; Tillit",
         False, None, None, True, "0-10", 7, True, None, None, "leder"],
        ["int2.docx", "5-20", "Bo", "3/2/2024", "Hun hørte på meg.", "Kari", "2/2/2024", "Rammer",
         False, None, None, False, None, None, True, None, None, "veileder"],
    ],
    "Excerpts",
)
save("dedoose-excerpts", book)

# A long table in a workbook with everything that spreadsheets do to text.
book = Workbook()
notes = book.active
notes.title = "Les meg"
notes.append(["Kodet våren 2024"])
sheet = book.create_sheet("Kodinger")
sheet.append(["Kodinger i prosjektet"])
sheet.append([])
sheet.append(["kilde", "kode", "sitat", "koder", "notat", "dato"])
sheet.append(["007", "1E5", "  to mellomrom foran", "K1", None, datetime.date(2024, 3, 1)])
sheet.append([None, "Tid", "Målt i \"tid\"\nog penger", "K1", "se 1E5", datetime.date(2024, 3, 2)])
sheet.append([8, "Tid", "=CONCATENATE(\"a\",\"b\")", "K2", None, datetime.date(2024, 3, 3)])
sheet.append([9, "Tillit", "vel", "K2", None, datetime.date(2024, 3, 3), "utenfor"])
sheet["A6"].number_format = "000"
sheet.merge_cells("A4:A5")
hidden = book.create_sheet("Gammelt")
hidden.append(["kilde", "kode"])
hidden.append(["001", "Foreldet"])
hidden.sheet_state = "hidden"
save("xlsx-long-table", book)

book, _ = sheet_of(
    [
        ["source", "line", "text", "Tillit", "Tid ", "Tid"],
        ["i1", 1, "a", 1, 0, True],
        ["i1", 2, "b", 0, 0, False],
        ["i2", 1, "c", "1,0", None, 0],
    ],
    "wide",
)
save("xlsx-wide-table", book)
