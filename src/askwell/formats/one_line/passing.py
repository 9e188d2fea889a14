"""People as they are written down in passing, one line each: "Lou the barber", "Dr Amy Wong, my godmother", "Tom and Sue Baker"."""

import re
from dataclasses import replace

from askwell.formats.one_line.addresses import Addresses
from askwell.formats.one_line.reading import read_line
from askwell.formats.one_line.said import OneLine
from askwell.formats.one_line.words import is_capitalised, names_a_workplace, names_an_occupation

_LONGEST_NAME = 300
_MINE = re.compile(r"(?:my|our)\s+", re.IGNORECASE)
# "my cousin Ana Lima": small words, then the name.
_MY_COUSIN = re.compile(
    r"(?:[Mm]y|[Oo]ur)\s+(?P<relation>[a-z][\w'’-]*(?:\s+[a-z][\w'’-]*){0,3}),?\s+(?P<name>[^\W\d_a-z].*)$"
)
_AND = re.compile(r"\s+(?:and|und|et|y|e)\s+|\s*[&+]\s*")
_MOST_OF_A_NAME = 4  # words


def read_in_passing(text: str) -> list[OneLine]:
    """Read whom a line names: two of "Tom and Sue Baker", else one. Only an empty line names nobody.

    Where no name is found, the words themselves are the name, for nobody who came to mind is lost. "My godmother" is the
    ``relation``, "my barber" what somebody does.
    """
    line = read_line(text)[0]
    if line is None:
        return []
    if not line.name:
        return [_nameless(line)]
    line = _related(line)
    first, *others = _each(line.name)
    return [replace(line, name=first), *(_beside(line, first, other) for other in others)]


def _nameless(line: OneLine) -> OneLine:
    """Return a line whose words are the name; how to reach that person stays beside it."""
    words = " ".join(Addresses().take_from(line.text).split()).strip(" ,;:-")
    name = (words or " ".join(line.text.split()))[:_LONGEST_NAME]
    return replace(line, name=name, title="", organisation="", note="")


def _beside(line: OneLine, first: str, name: str) -> OneLine:
    """Return the second of a couple. What reaches both is kept as a note, for one number is one person's in the list."""
    reached = ", ".join([*line.emails, *line.phones, *filter(None, [line.profile_url]), *line.urls])
    note = ", ".join(filter(None, [line.note, reached and f"With {first}: {reached}"]))
    return replace(line, name=name, note=note, emails=(), phones=(), profile_url="", urls=())


def _related(line: OneLine) -> OneLine:
    """Return a line whose "my ..." is said by its fields."""
    if found := _MY_COUSIN.match(line.name):
        relation, title = _mine(found["relation"], line.title)
        line = replace(line, name=found["name"], relation=relation, title=title)
    if found := _MINE.match(line.title):
        relation, title = _mine(line.title[found.end() :], "")
        line = replace(line, relation=relation or line.relation, title=title)
    return line


def _mine(words: str, title: str) -> tuple[str, str]:
    """Return what somebody is to me and what she does: "barber" is work, "godmother" is kin."""
    return ("", title or words) if names_an_occupation(words) else (words, title)


def _each(name: str) -> list[str]:
    """Return the two of a couple, the first with the surname of both where none is said."""
    parts = _AND.split(name)
    if len(parts) != 2 or not all(_is_a_name(part) for part in parts):  # noqa: PLR2004  # a couple
        return [name]
    first, second = parts
    surname = second.split()[1:]
    if len(first.split()) == 1 and surname and not names_a_workplace(name):
        first = " ".join([first, *surname])
    return [first, second]


def _is_a_name(words: str) -> bool:
    return is_capitalised(words) and len(words.split()) <= _MOST_OF_A_NAME and not names_a_workplace(words)
