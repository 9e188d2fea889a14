"""What a text is that holds no people we can read, said in a sentence."""

import re
from collections.abc import Sequence

from askwell.formats.records import Problem

_CHOOSE = "Choose the CSV or vCard (.vcf) file that your address book or LinkedIn exported."
_KINDS = (
    (
        re.compile(r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE),
        "This is a web page, perhaps one that asks to sign in, and not the file behind it.",
        "Sign in there, download the file again, and choose that.",
    ),
    (
        re.compile(r"\s*<\?xml[^>]*>\s*<(?:\w+:)?vcards\b|\s*<vcards\b", re.IGNORECASE),
        "This is an address book in XML (xCard), which few programs write.",
        "Export it as vCard (.vcf) or CSV instead.",
    ),
    (re.compile(r"\s*<\?xml|\s*<\w+[^>]*>"), "This is an XML file.", _CHOOSE),
    (
        re.compile(r'\s*\[\s*"vcard"|\s*\[\s*\[\s*"vcard"'),
        "This is an address book in JSON (jCard), which few programs write.",
        "Export it as vCard (.vcf) or CSV instead.",
    ),
    (re.compile(r"\s*[\[{]\s*[\"\[{\]}]"), "This is a JSON file.", _CHOOSE),
    (re.compile(r"\s*\{\\rtf"), "This is a text document (RTF).", "Save it as plain text or CSV and choose that."),
    (re.compile(r"%!PS|\s*\\documentclass"), "This is a document for printing.", _CHOOSE),
    (re.compile(r"\s*BEGIN:VCALENDAR", re.IGNORECASE), "This is a calendar, not an address book.", _CHOOSE),
    (
        re.compile(r"(?:From |Return-Path:|Received:|Delivered-To:|MIME-Version:)"),
        "This is a mail, not an address book.",
        "Save the address book that is attached to it, and choose that.",
    ),
)  # fmt: skip
_LOOKED_AT = 4_000


def is_something_else(lines: Sequence[str]) -> bool:
    """Return whether a text is certainly no list: a web page, a mail, a calendar and the like."""
    text = "\n".join(lines)[:_LOOKED_AT].lstrip("\ufeff")
    return any(shape.match(text) for shape, _, _ in _KINDS)


def what_it_is(lines: Sequence[str]) -> Problem:
    """Return the problem of a text in which no columns, cards or addresses were found; `lines` are its first ones."""
    text = "\n".join(lines)[:_LOOKED_AT].lstrip("\ufeff")
    for shape, reason, what_to_do in _KINDS:
        if shape.match(text):
            return Problem("the file", reason, what_to_do, text[:500])
    reason = "Its first rows do not say what its columns hold, and no email address stands in it."
    what_to_do = "Write a first row with the names of the columns, and choose the file again."
    return Problem("the file", reason, what_to_do, text[:500])
