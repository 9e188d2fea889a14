"""One card, read from its lines."""

from askwell.formats.records import PersonRecord
from askwell.formats.vcard import read_cards


def only(*lines: str, encoding: str = "utf-8") -> PersonRecord:
    """Read the one card that these lines make, where all is well."""
    records, problems = read_cards("\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""]).encode(encoding))
    assert problems == []
    (record,) = records
    return record
