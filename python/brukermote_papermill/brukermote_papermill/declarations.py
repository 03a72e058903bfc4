"""Reads what a cell of TypeScript declares: enough for a cell of parameters, without a compiler."""

import re
from typing import NamedTuple

# What holds commas and signs that are not those of a declaration: texts, comments, and (handled by depth) brackets.
_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|[\w$]+|=>|\n|\s|.""",
    re.DOTALL,
)
_OPENING, _CLOSING = set("([{<"), set(")]}>")


class Declaration(NamedTuple):
    """A variable, with its type and its first value as they are written; empty where they are not."""

    name: str
    type: str
    value: str
    comment: str


def declarations(source):
    """Every variable that `let` or `var` declares outside of brackets, in order."""
    found = []
    for statement, comment in _statements(source):
        for part in _split(statement, ","):
            name, annotation, value = _parts(part)
            if name:
                found.append(Declaration(name, annotation, value, comment))
    return found


def _statements(source):
    """The lists after `let` and `var`, each with the comment at the end of its line."""
    tokens = _TOKEN.findall(source)
    at = 0
    while at < len(tokens):
        if tokens[at] not in ("let", "var"):
            at += 1
            continue
        listed, depth, comment = [], 0, ""
        at += 1
        while at < len(tokens):
            token = tokens[at]
            depth += (token in _OPENING) - (token in _CLOSING)
            if token == ";" and depth == 0:
                break
            if token.startswith(("//", "/*")):
                comment = _said(token)
            else:
                listed.append(token)
            at += 1
        rest = tokens[at + 1 :]
        end = rest.index("\n") if "\n" in rest else len(rest)
        comment = next((_said(each) for each in rest[:end] if each.startswith(("//", "/*"))), comment)
        yield listed, comment


def _said(comment):
    return comment.strip("/* \n")


def _split(tokens, sign):
    """Tokens between a sign that stands in no bracket."""
    parts, depth = [[]], 0
    for token in tokens:
        depth += (token in _OPENING) - (token in _CLOSING)
        if token == sign and depth == 0:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _parts(tokens):
    """Name, type and value of one variable."""
    left, *right = _split(tokens, "=")
    name, *annotation = _split(left, ":")
    written = "".join(name).strip()
    if not re.fullmatch(r"[^\W\d]\w*|[$_][\w$]*", written):
        return "", "", ""
    return written, ":".join(map("".join, annotation)).strip(), "=".join(map("".join, right)).strip()
