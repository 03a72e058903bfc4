"""Writes the SQLite fixtures of tests/fixtures/projects: small projects as QualCoder, Taguette and RQDA keep them.

The schemas are those that the tools create: QualCoder at database versions 8 (3.2) and 17, Taguette 1.5 and
RQDA 0.2.2 (with its own slip: the missing comma in treecode and treefile). What is in the projects is made up.
Offsets are computed here, in Python, by searching the text: code points for QualCoder and RQDA, bytes for Taguette.

Run with Python 3.11 and its sqlite3 (SQLite 3.40): python3 tests/golden/sqlite/makeFixtures.py
"""

import json
import os
import pathlib
import shutil
import sqlite3

ROOT = pathlib.Path(__file__).resolve().parents[2] / "fixtures" / "projects"


def create(name, file, statements):
    path = ROOT / name / file
    if path.parent.exists() and path.parent != ROOT / name:
        shutil.rmtree(path.parent)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA page_size = 1024")
    for statement in statements:
        connection.execute(statement)
    return connection


def insert(connection, table, **values):
    marks = ", ".join("?" for _ in values)
    connection.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))


def close(connection):
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


# --- QualCoder

QUALCODER_8 = [
    "CREATE TABLE project (databaseversion text, date text, memo text,about text, bookmarkfile integer, bookmarkpos integer, codername text)",
    "CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, av_text_id integer, risid integer, unique(name))",
    "CREATE TABLE code_image (imid integer primary key,id integer,x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text, important integer)",
    "CREATE TABLE code_av (avid integer primary key,id integer,pos0 integer, pos1 integer, cid integer, memo text, date text, owner text, important integer)",
    "CREATE TABLE annotation (anid integer primary key, fid integer,pos0 integer, pos1 integer, memo text, owner text, date text, unique(fid,pos0,pos1,owner))",
    "CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text)",
    "CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text, unique(name,attr_type,id))",
    "CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text)",
    "CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text,date text, constraint ucm unique(name))",
    "CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name))",
    "CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer,seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1, owner))",
    "CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text,date text, color text, unique(name))",
    "CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text, unique(name))",
    "CREATE TABLE stored_sql (title text, description text, grouper text, ssql text, unique(title))",
    "CREATE TABLE ris (risid integer, tag text, longtag text, value text)",
]

QUALCODER_17 = QUALCODER_8 + [
    "ALTER TABLE project ADD recently_used_codes text",
    "ALTER TABLE code_image ADD pdf_page integer",
    "CREATE TABLE coder_names (name text unique not null, visibility integer not null default 1 check (visibility in (0, 1)))",
    "CREATE TABLE graph (grid integer primary key, name text, description text, date text, scene_width integer, scene_height integer, unique(name))",
    "ALTER TABLE project ADD avbookmarkfile integer",
    "ALTER TABLE project ADD avbookmarkmsec integer",
    "ALTER TABLE project ADD avbookmarktextpos integer",
    "ALTER TABLE code_name ADD supercid integer",
    "CREATE TABLE gr_memo_item (gmemoid integer primary key, grid integer, memo_source_type text, memo_source_id integer, x integer, y integer, color text, font_size integer)",
]

DAY = "2024-05-02 09:30:00"
KARI = {"owner": "Kari Åsen", "date": DAY}
OLA = {"owner": "Ola", "date": DAY}


def place(text, quote, unit=len):
    start = text.index(quote)
    return unit(text[:start]), unit(text[: start + len(quote)])


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def code_text(connection, ctid, cid, fid, text, quote, unit=len, **more):
    pos0, pos1 = place(text, quote, unit)
    row = {"memo": "", "important": None, **more}
    insert(connection, "code_text", ctid=ctid, cid=cid, fid=fid, seltext=quote, pos0=pos0, pos1=pos1, **row)


INTERVIEW = (
    "Intervjuer: Hvordan var møtet?\r\n\r\nAnne: Hun hørte på meg 😀, for én gangs skyld.\r\n"
    "Så fikk jeg en plan.\r\n\r\nIntervjuer: Og tiden?\r\n\r\nAnne: Vi rakk det så vidt 🙈."
)
LETTER = "Tildelingsbrev\n\nKontoret skal korte ned ventetiden. Brukeren skal møtes likt."


def qualcoder_8():
    c = create("qualcoder-v8", "project.qda", QUALCODER_8)
    insert(c, "project", databaseversion="v8", date=DAY, memo="Om møtet med NAV", about="QualCoder 3.2", codername="Kari Åsen")
    insert(c, "source", id=1, name="anne.txt", fulltext=INTERVIEW, memo="Første intervju", **KARI)
    insert(c, "source", id=2, name="brev.pdf", fulltext=LETTER, mediapath="/docs/brev.pdf", memo="", risid=1, **KARI)
    insert(c, "source", id=4, name="plakat.png", mediapath="/images/plakat.png", memo="", **OLA)
    for tag, longtag, value in [("TI", "Title", "Tildelingsbrev 2024"), ("AU", "Author", "Departementet"), ("AU", "Author", "Direktoratet")]:
        insert(c, "ris", risid=1, tag=tag, longtag=longtag, value=value)
    insert(c, "code_cat", catid=1, name="Verdiskaping", memo="", **KARI)
    insert(c, "code_cat", catid=2, name="Relasjon", memo="", supercatid=1, **KARI)
    insert(c, "code_name", cid=1, name="Tillit", memo="tiltro til veilederen", catid=2, color="#FF8800", **KARI)
    insert(c, "code_name", cid=2, name="Framdrift", memo="", catid=1, color="#00AA00", **KARI)
    insert(c, "code_name", cid=7, name="Tid", memo="", color="", **OLA)
    code_text(c, 1, 1, 1, INTERVIEW, "Hun hørte på meg 😀, for én gangs skyld.", important=1, memo="sterkt", **KARI)
    code_text(c, 2, 2, 1, INTERVIEW, "skyld.\r\nSå fikk jeg en plan.", **KARI)
    code_text(c, 3, 7, 1, INTERVIEW, "Vi rakk det så vidt 🙈.", **OLA)
    code_text(c, 4, 7, 2, LETTER, "korte ned ventetiden", **OLA)
    insert(c, "code_image", imid=1, id=4, x1=10, y1=20, width=30, height=40, cid=1, memo="", important=None, **OLA)
    pos0, pos1 = place(INTERVIEW, "en plan")
    insert(c, "annotation", anid=1, fid=1, pos0=pos0, pos1=pos1, memo="Hvilken plan?", **OLA)
    insert(c, "cases", caseid=1, name="Anne", memo="Deltaker", **KARI)
    insert(c, "case_text", id=1, caseid=1, fid=1, pos0=0, pos1=len(INTERVIEW), memo="", **KARI)
    insert(c, "attribute_type", name="kildetype", memo="", caseOrFile="file", valuetype="character", **KARI)
    insert(c, "attribute_type", name="alder", memo="år", caseOrFile="case", valuetype="numeric", **KARI)
    insert(c, "attribute", attrid=1, name="kildetype", attr_type="file", value="intervju", id=1, **KARI)
    insert(c, "attribute", attrid=2, name="kildetype", attr_type="file", value="dokument", id=2, **KARI)
    insert(c, "attribute", attrid=3, name="kildetype", attr_type="file", value="", id=4, **KARI)
    insert(c, "attribute", attrid=4, name="alder", attr_type="case", value="047", id=1, **KARI)
    insert(c, "journal", jid=1, name="Logg", jentry="Vi må spørre om tid.", **OLA)
    close(c)


GROUP = "Per: Jeg får ikke svar.\nÅse: Det får jeg, samme dag.\n"
SPEECH = "[00.00.01] Veileder: Vi ser på det sammen.\n"


def qualcoder_17():
    c = create("qualcoder-v17-folder", "project.qda/data.qda", QUALCODER_17)
    insert(c, "project", databaseversion="v17", date=DAY, memo="", about="QualCoder 3.9", codername="Ola")
    insert(c, "coder_names", name="Ola", visibility=1)
    insert(c, "coder_names", name="Siri", visibility=0)
    insert(c, "source", id=1, name="gruppe.txt", fulltext=GROUP, memo="", **OLA)
    insert(c, "source", id=2, name="samtale.mp3", mediapath="/audio/samtale.mp3", av_text_id=3, memo="", **OLA)
    insert(c, "source", id=3, name="samtale.mp3.txt", fulltext=SPEECH, memo="Skrevet av Ola", **OLA)
    insert(c, "source", id=5, name=None, fulltext="Uten navn.", memo="", owner="", date="")
    insert(c, "source", id=6, name="plan.pdf", mediapath="docs:C:/Users/ola/plan.pdf", fulltext="Plan", memo="", **OLA)
    insert(c, "code_cat", catid=1, name="Vilkår", memo="", **OLA)
    insert(c, "code_name", cid=1, name="Svar", memo="", catid=1, color="#112233", **OLA)
    insert(c, "code_name", cid=2, name="Svar i tide", memo="", supercid=1, color="#112233", **OLA)
    insert(c, "code_name", cid=3, name="Foreldreløs", memo="", supercid=99, color="blå", **OLA)
    code_text(c, 1, 1, 1, GROUP, "Jeg får ikke svar.", **OLA)
    code_text(c, 2, 2, 1, GROUP, "samme dag", owner="Siri", date=DAY)
    code_text(c, 3, 2, 3, SPEECH, "Vi ser på det sammen.", avid=1, **OLA)
    # Dangling, without coder and date, moved, without places, without length.
    insert(c, "code_text", ctid=4, cid=88, fid=1, seltext="Per", pos0=0, pos1=3, memo="", **OLA)
    insert(c, "code_text", ctid=5, cid=1, fid=77, seltext="Per", pos0=0, pos1=3, memo="", **OLA)
    code_text(c, 6, 1, 1, GROUP, "Åse", owner="", date="")
    insert(c, "code_text", ctid=7, cid=1, fid=1, seltext="Hjelp", pos0=0, pos1=5, memo="", **OLA)
    insert(c, "code_text", ctid=8, cid=1, fid=1, seltext="svar", pos0=None, pos1="tolv", memo="", **OLA)
    insert(c, "code_text", ctid=9, cid=1, fid=1, seltext="langt ute", pos0=900, pos1=909, memo="", **OLA)
    insert(c, "code_text", ctid=10, cid=1, fid=1, seltext="", pos0=4, pos1=4, memo="", **OLA)
    insert(c, "code_av", avid=1, id=2, pos0=1000, pos1=61500, cid=1, memo="", important=None, **OLA)
    insert(c, "code_image", imid=1, id=6, x1=1, y1=2, width=3, height=4, cid=1, memo="", pdf_page=2, **OLA)
    for caseid, name, quote in [(1, "Per", "Per: Jeg får ikke svar."), (2, "Åse", "Åse: Det får jeg, samme dag.")]:
        insert(c, "cases", caseid=caseid, name=name, memo="", **OLA)
        pos0, pos1 = place(GROUP, quote)
        insert(c, "case_text", id=caseid, caseid=caseid, fid=1, pos0=pos0, pos1=pos1, memo="", **OLA)
    insert(c, "case_text", id=3, caseid=2, fid=3, pos0=0, pos1=len(SPEECH) - 1, memo="", **OLA)
    insert(c, "attribute", attrid=1, name="rolle", attr_type="case", value="bruker", id=2, **OLA)
    insert(c, "attribute", attrid=2, name="rolle", attr_type="case", value="bruker", id=44, **OLA)
    insert(c, "graph", grid=1, name="Kart", description="", date=DAY, scene_width=1, scene_height=1)
    close(c)


def qualcoder_utf16():
    c = create("qualcoder-utf16-offsets", "project.qda", QUALCODER_8)
    text = "😀😀 " + INTERVIEW.replace("\r\n", "\n")
    insert(c, "project", databaseversion="v8", date=DAY, memo="", about="QualCoder 3.2")
    insert(c, "source", id=1, name="emoji.txt", fulltext=text, memo="", **OLA)
    insert(c, "code_name", cid=1, name="Møte", memo="", color="", **OLA)
    for ctid, quote in enumerate(["Hvordan var møtet?", "for én gangs skyld", "Vi rakk det så vidt"], 1):
        code_text(c, ctid, 1, 1, text, quote, utf16, **OLA)
    close(c)


def qualcoder_hostile():
    c = create("qualcoder-view-for-a-table", "project.qda", [s for s in QUALCODER_8 if "TABLE code_text" not in s])
    c.execute(
        "CREATE VIEW code_text AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        "SELECT i AS ctid, 1 AS cid, 1 AS fid, 'x' AS seltext, 0 AS pos0, 1 AS pos1 FROM n"
    )
    c.execute("CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM source; END")
    close(c)

    # Columns without a type hold anything.
    loose = [s.replace(" integer primary key", "").replace(" integer", "").replace(" text", "") for s in QUALCODER_8]
    c = create("qualcoder-wrong-types", "project.qda", loose)
    insert(c, "source", id="en", name="a", fulltext="a", memo="")
    insert(c, "source", id=2, name=b"\xff\xfe\x00", fulltext=b"\xc3\xa5 \xff", memo=12.5)
    insert(c, "code_name", cid=None, name="Uten id")
    insert(c, "code_name", cid=1, name=3.5, color=7)
    insert(c, "code_name", cid=1, name="To ganger")
    insert(c, "code_text", ctid=1, cid=1, fid=2, seltext=None, pos0="null", pos1=b"\x00")
    insert(c, "code_text", ctid=2, cid=1, fid=2, seltext=None, pos0=0, pos1=9e18)
    close(c)

    c = create("qualcoder-circle", "project.qda", QUALCODER_17)
    insert(c, "code_cat", catid=1, name="A", supercatid=2)
    insert(c, "code_cat", catid=2, name="B", supercatid=1)
    insert(c, "code_name", cid=1, name="C", supercid=1)
    close(c)

    c = create("qualcoder-open-in-the-tool", "project.qda/data.qda", QUALCODER_8)
    close(c)
    (ROOT / "qualcoder-open-in-the-tool" / "project.qda" / "data.qda-wal").write_bytes(b"7\x7f\x06\x82" + bytes(60))


# --- Taguette

TAGUETTE = [
    "CREATE TABLE users (login VARCHAR(30) NOT NULL, created DATETIME NOT NULL, hashed_password VARCHAR(192), disabled BOOLEAN NOT NULL, password_set_date DATETIME, language VARCHAR(10), email VARCHAR(256), email_sent DATETIME, CONSTRAINT pk_users PRIMARY KEY (login))",
    "CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, created DATETIME NOT NULL)",
    "CREATE TABLE project_members (project_id INTEGER NOT NULL, user_login VARCHAR(30) NOT NULL, privileges VARCHAR(11) NOT NULL, CONSTRAINT pk_project_members PRIMARY KEY (project_id, user_login))",
    "CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, filename VARCHAR(200) NOT NULL, created DATETIME NOT NULL, project_id INTEGER NOT NULL, text_direction VARCHAR(13) NOT NULL, contents TEXT NOT NULL)",
    "CREATE TABLE commands (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, date DATETIME NOT NULL, user_login VARCHAR(30) NOT NULL, project_id INTEGER NOT NULL, document_id INTEGER, payload TEXT NOT NULL)",
    "CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, snippet TEXT NOT NULL)",
    "CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL, path VARCHAR(200) NOT NULL, description TEXT NOT NULL, CONSTRAINT uq_tags_project_id UNIQUE (project_id, path))",
    "CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, CONSTRAINT pk_highlight_tags PRIMARY KEY (highlight_id, tag_id))",
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)",
]

MOMENT = "2024-05-02 09:30:00.123456"
# The same text twice: as Taguette keeps it, and without its tags, in which it counts bytes.
HTML = "<h1>Møtet på Lørenskog</h1><p>Hun <em>hørte</em> på meg 😀 &amp; så fikk jeg<br>en plan.</p>\n<p>Tiden rakk ikke.</p>"
PLAIN = "Møtet på LørenskogHun hørte på meg 😀 & så fikk jegen plan.\nTiden rakk ikke."


def utf8(text):
    return len(text.encode("utf-8"))


def taguette_project(c, project, name):
    insert(c, "projects", id=project, name=name, description=f"Om {name}", created=MOMENT)
    insert(c, "project_members", project_id=project, user_login="admin", privileges="ADMIN")


def taguette_highlight(c, highlight, document, quote, snippet, tags, user=None, project=1):
    start, end = place(PLAIN, quote, utf8)
    insert(c, "highlights", id=highlight, document_id=document, start_offset=start, end_offset=end, snippet=snippet)
    for tag in tags:
        insert(c, "highlight_tags", highlight_id=highlight, tag_id=tag)
    if user is not None:
        payload = {"type": "highlight_add", "highlight_id": highlight, "start_offset": start, "end_offset": end, "tags": tags}
        taguette_command(c, user, document, payload, project)


def taguette_command(c, user, document, payload, project=1):
    insert(c, "commands", date=MOMENT, user_login=user, project_id=project, document_id=document, payload=json.dumps(payload))


def taguette():
    c = create("taguette", "project.sqlite3", TAGUETTE)
    insert(c, "users", login="admin", created=MOMENT, disabled=False, hashed_password="hemmelig", email="ola@example.org")
    taguette_project(c, 1, "Møter")
    insert(c, "documents", id=1, name="møte.html", description="Første møte", filename="mote.html", created=MOMENT, project_id=1, text_direction="LEFT_TO_RIGHT", contents=HTML)
    for tag, path, description in [(1, "tillit", "tiltro"), (2, "tillit.brutt", ""), (3, "tid.press", "")]:
        insert(c, "tags", id=tag, project_id=1, path=path, description=description)
    taguette_highlight(c, 1, 1, "LørenskogHun hørte på", "<h1>Lørenskog</h1><p>Hun <em>hørte</em> på</p>", [1], "admin")
    taguette_highlight(c, 2, 1, "😀 & så fikk jegen plan", "<p>😀 &amp; så fikk jeg<br/>en plan</p>", [1, 2], "siri")
    taguette_highlight(c, 3, 1, "Tiden rakk ikke.", "<p>Tiden rakk ikke.</p>", [], "admin")
    taguette_highlight(c, 4, 1, "fikk jeg", "<p>fikk jeg</p>", [3])
    # Siri's highlight gets one more tag by somebody else: what she tagged stays hers.
    insert(c, "highlight_tags", highlight_id=2, tag_id=3)
    taguette_command(c, "admin", 1, {"type": "highlight_add", "highlight_id": 2, "tags": [1, 2, 3]})
    insert(c, "highlight_tags", highlight_id=4, tag_id=9)
    insert(c, "highlight_tags", highlight_id=8, tag_id=1)
    close(c)


def taguette_two():
    c = create("taguette-two-projects", "project.sqlite3", TAGUETTE)
    taguette_project(c, 1, "Møter")
    taguette_project(c, 2, "Brev")
    close(c)


def taguette_code_points():
    c = create("taguette-code-point-offsets", "project.sqlite3", TAGUETTE)
    taguette_project(c, 3, "Telt i tegn")
    insert(c, "documents", id=1, name="a", description="", filename="a", created=MOMENT, project_id=3, text_direction="LEFT_TO_RIGHT", contents=HTML)
    insert(c, "tags", id=1, project_id=3, path="plan", description="")
    for highlight, quote in enumerate(["Hun hørte", "en plan", "Tiden"], 1):
        start, end = place(PLAIN, quote)
        insert(c, "highlights", id=highlight, document_id=1, start_offset=start, end_offset=end, snippet=f"<p>{quote}</p>")
        insert(c, "highlight_tags", highlight_id=highlight, tag_id=1)
    close(c)


# --- RQDA

OWNED = "owner text, date text, dateM text"
RQDA = [
    f"create table source (name text, id integer, file text, memo text, {OWNED}, status integer)",
    f"create table freecode (name text, memo text, {OWNED}, id integer, status integer, color text)",
    f"create table treecode (cid integer, catid integer {OWNED}, memo text, status integer)",
    f"create table treefile (fid integer, catid integer {OWNED}, memo text, status integer)",
    f"create table filecat (name text, fid integer, catid integer, {OWNED}, memo text, status integer)",
    f"create table codecat (name text, cid integer, catid integer, {OWNED}, memo text, status integer)",
    "create table coding (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text)",
    "create table coding2 (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text)",
    "create table project (databaseversion text, date text, dateM text, memo text, about text, imageDir text)",
    f"create table cases (name text, memo text, {OWNED}, id integer, status integer)",
    "create table caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text, memo text)",
    "create table attributes (name text, status integer, date text, dateM text, owner text, memo text, class text)",
    "create table caseAttr (variable text, value text, caseID integer, date text, dateM text, owner text, status integer)",
    "create table fileAttr (variable text, value text, fileID integer, date text, dateM text, owner text, status integer)",
    "create table journal (name text, journal text, date text, dateM text, owner text, status integer)",
    f"create table annotation (fid integer, position integer, annotation text, {OWNED}, status integer)",
    "create table image (name text, id integer, date text, dateM text, owner text, status integer)",
    f"create table imageCoding (cid integer, iid integer, x1 integer, y1 integer, x2 integer, y2 integer, memo text, date text, dateM text, owner text, status integer)",
]

R_DAY = "Thu May  2 09:30:00 2024"
RHO = {"owner": "rho", "date": R_DAY}
NOTE = "Notat frå møtet\nVi hørte på brukeren 😀 og fant en løsning."


def rqda_coding(c, cid, quote, status=1, table="coding", fid=1, text=NOTE, **more):
    start, end = place(text, quote)
    row = {**RHO, "memo": "", **more}
    insert(c, table, cid=cid, fid=fid, seltext=quote, selfirst=start, selend=end, status=status, **row)


def rqda():
    c = create("rqda", "project.rqda", RQDA)
    insert(c, "project", databaseversion="0.2.2", date=R_DAY, memo="Prøveprosjekt", about="Database created by RQDA (http://rqda.r-forge.r-project.org/)")
    insert(c, "source", name="notat", id=1, file=NOTE, memo="håndskrevet", status=1, **RHO)
    insert(c, "source", name="slettet", id=2, file=NOTE, status=0, **RHO)
    insert(c, "source", name="notat", id=3, file="Annet notat", status=1, **RHO)
    insert(c, "freecode", name="lytting", memo="å høre etter", id=1, status=1, **RHO)
    insert(c, "freecode", name="løsning", id=2, status=1, color="#aabbcc", **RHO)
    insert(c, "freecode", name="slettet kode", id=3, status=0, **RHO)
    insert(c, "codecat", name="verdi", catid=1, status=1, **RHO)
    insert(c, "codecat", name="møte", catid=2, status=1, **RHO)
    insert(c, "codecat", name="slettet kategori", catid=3, status=0, **RHO)
    for cid, catid in [(1, 1), (1, 2), (2, 1), (2, 3), (3, 1), (50, 1)]:
        insert(c, "treecode", cid=cid, catid=catid, status=1)
    rqda_coding(c, 1, "hørte på brukeren", memo="sentralt")
    rqda_coding(c, 2, "fant en løsning")
    rqda_coding(c, 2, "Notat", status=-1)
    rqda_coding(c, 1, "møtet", status=0)
    rqda_coding(c, 3, "møtet")
    rqda_coding(c, 60, "møtet")
    rqda_coding(c, 1, "møtet", fid=2)
    rqda_coding(c, 1, "møtet", fid=70)
    rqda_coding(c, 1, "😀 og", table="coding2")
    insert(c, "cases", name="Bruker A", memo="", id=1, status=1, **RHO)
    insert(c, "cases", name="Slettet", memo="", id=2, status=-1, **RHO)
    insert(c, "caselinkage", caseid=1, fid=1, selfirst=0, selend=len(NOTE), status=1, **RHO)
    insert(c, "caselinkage", caseid=2, fid=1, selfirst=0, selend=len(NOTE), status=1, **RHO)
    insert(c, "attributes", name="kontor", status=1, **{"class": "character"})
    insert(c, "attributes", name="år", status=1, **{"class": "numeric"})
    insert(c, "fileAttr", variable="år", value="2024", fileID=1, status=1)
    insert(c, "fileAttr", variable="år", value="NA", fileID=3, status=1)
    insert(c, "caseAttr", variable="kontor", value="Lørenskog", caseID=1, status=1)
    insert(c, "filecat", name="notater", catid=1, status=1, **RHO)
    insert(c, "treefile", fid=1, catid=1, status=1)
    insert(c, "journal", name="2024-05-02", journal="Begynte.", status=1, **RHO)
    insert(c, "annotation", fid=1, position=3, annotation="Sjekk dato", status=1, **RHO)
    insert(c, "image", name="tavle.jpg", id=1, status=1, **RHO)
    close(c)


# --- other databases

def others():
    c = create("sqlite-of-another-tool", "project.db", ["CREATE TABLE bokmerker (id integer primary key, url text)"])
    close(c)
    whole = (ROOT / "rqda" / "project.rqda").read_bytes()
    cut = ROOT / "sqlite-cut-short" / "project.rqda"
    cut.parent.mkdir(exist_ok=True)
    cut.write_bytes(whole[: len(whole) // 2])


os.environ["TZ"] = "UTC"
qualcoder_8()
qualcoder_17()
qualcoder_utf16()
qualcoder_hostile()
taguette()
taguette_two()
taguette_code_points()
rqda()
others()
