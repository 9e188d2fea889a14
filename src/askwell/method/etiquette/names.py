"""Whether a text names a person, and whether a greeting is meant for one."""

import re
import unicodedata
from collections.abc import Iterable

from askwell.method.etiquette.words.nicknames import known_as
from askwell.naming.family_names import begins_family, titled


def folded(text: str) -> str:
    """Return a text without accents and capitals, so that José is Jose."""
    small = text.casefold()
    if small.isascii():
        return small
    plain = unicodedata.normalize("NFKD", small)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def parts_of(name: str) -> set[str]:
    """Return the words of a name, folded, without stops."""
    return {part for part in re.split(r"[\s.,'’-]+", folded(name)) if part}


def is_named(name: str, *, text: str, titles: Iterable[str] = ()) -> bool:
    """Return whether a part of the name that is longer than an initial, and no title, stands in the text as a word."""
    present = parts_of(text)
    own = parts_of(name) - {folded(title) for title in titles}
    return folded(name) in folded(text) or any(part in present for part in own if len(part) > 1)


def is_meant_for(greeted: str, recipient: str, *, titles: Iterable[str]) -> bool:
    """Return whether the words after "Dear" can mean the recipient. A title alone can mean anybody who has one."""
    known = {part for title in titles for part in parts_of(title)}
    said, theirs = parts_of(greeted) - known, parts_of(recipient) - known
    return not said or not theirs or (known_as(said, theirs) and not _cuts_the_family(greeted, recipient))


def _cuts_the_family(greeted: str, recipient: str) -> bool:
    """Return whether a title stands before half a family's name: "Ms. der Berg" for Ms. Van der Berg, "Mr. Cruz" for Juan de la Cruz."""
    said, theirs = titled(greeted), titled(recipient)
    words, whole = folded(said.name).split(), folded(theirs.name).split()
    left = len(whole) - len(words)
    if not said.title or left < 1 or whole[left:] != words:
        return False
    return begins_family(whole[left - 1]) and (left > 1 or theirs.is_family_alone)
