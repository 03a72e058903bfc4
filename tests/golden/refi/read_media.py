"""Reads, with pyrefiqda, the project of pictures, recordings, cases and dates that tests/support/oddCorpus.ts describes
(mediaCorpus, written by qdpxBytes of tests/writers/refi/writtenQdpx.ts), and prints what is in it.

    venv/bin/pip install pyrefiqda
    venv/bin/python tests/golden/refi/read_media.py media.qdpx > tests/golden/refi/media.json
"""

import hashlib
import json
import sys
import tempfile
import zipfile
from importlib.metadata import version

from pyrefiqda import RefiProject


def when(value):
    return None if value is None else str(value)


def codings(element):
    return [
        [each.guid, each.creating_user, when(each.creation_date_time), each.code_ref.target_guid]
        for each in element.coding
    ]


def targets(references):
    return [each.target_guid for each in references]


with zipfile.ZipFile(sys.argv[1]) as archive:
    xml = hashlib.sha256(archive.read("project.qde")).hexdigest()
with tempfile.TemporaryDirectory() as folder:
    project = RefiProject.load(sys.argv[1], extract_dir=folder)

names = {each.guid: each.name for each in project.variables.variable}
text, pdf, picture, audio = (
    project.sources.text_source[0],
    project.sources.pdfsource[0],
    project.sources.picture_source[0],
    project.sources.audio_source[0],
)
transcript = audio.transcript[0]
points = {each.guid: each for each in transcript.sync_point}
print(
    json.dumps(
        {
            "versions": {"python": sys.version.split()[0], "pyrefiqda": version("pyrefiqda")},
            "xml": xml,
            "project": [
                project.creating_user_guid,
                when(project.creation_date_time),
                project.modifying_user_guid,
                when(project.modified_date_time),
            ],
            "variables": [[each.name, each.type_of_variable.value] for each in project.variables.variable],
            "cases": [
                [
                    each.name,
                    each.description,
                    targets(each.code_ref),
                    targets(each.source_ref),
                    targets(each.selection_ref),
                    {
                        names[value.variable_ref.target_guid]: str(
                            value.date_value or value.integer_value or value.text_value or ""
                        )
                        for value in each.variable_value
                    },
                ]
                for each in project.cases.case
            ],
            "text": [
                [
                    each.guid,
                    each.name,
                    each.start_position,
                    each.end_position,
                    each.creating_user,
                    when(each.creation_date_time),
                    codings(each),
                ]
                for each in text.plain_text_selection
            ],
            "age": [value.integer_value for value in text.variable_value],
            "pages": [
                [each.guid, each.page, each.first_x, each.first_y, each.second_x, each.second_y, codings(each)]
                for each in pdf.pdfselection
            ],
            "page_text": [
                [each.guid, each.start_position, each.end_position, codings(each)]
                for each in pdf.representation.plain_text_selection
            ],
            "picture": [
                [each.guid, each.first_x, each.first_y, each.second_x, each.second_y, codings(each)]
                for each in picture.picture_selection
            ],
            "said": [
                [
                    each.guid,
                    points[each.from_sync_point].time_stamp,
                    points[each.to_sync_point].time_stamp,
                    points[each.from_sync_point].position,
                    points[each.to_sync_point].position,
                    codings(each),
                ]
                for each in transcript.transcript_selection
            ],
            "heard": [[each.guid, each.begin, each.end, codings(each)] for each in audio.audio_selection],
            "whole": codings(audio),
            "notes": [
                [each.guid, each.name, when(each.creation_date_time), when(each.modified_date_time), each.plain_text_content]
                for each in project.notes.note
            ],
            "links": [
                [each.name, each.direction.value, each.origin_guid, each.target_guid, targets(each.note_ref)]
                for each in project.links.link
            ],
            "sets": [
                [each.name, each.description, targets(each.member_code), targets(each.member_source), targets(each.member_note)]
                for each in project.sets.set
            ],
            "graph": [
                [len(each.vertex), len(each.edge), each.vertex[0].represented_guid] for each in project.graphs.graph
            ],
        },
        ensure_ascii=False,
        indent=1,
    )
)
