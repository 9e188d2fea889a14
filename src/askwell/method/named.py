"""Whoever a note names, taken for a person rather once too often: for words that go to somebody who may read nobody else's name."""

import re
from collections.abc import Iterable, Iterator

from askwell.method.guesses.given_names import GIVEN
from askwell.method.guesses.people import NOBODY, names_in

_CALLED = r"(?P<name>[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ]+(?:-[^\W\d_]+)?)"
_BE = r"(?:\s+(?:is|was|will be|may be)|[’']s)"
# What only people do, so that a word with a capital before it is a name, be it in no list of names.
_ONLY_PEOPLE_DO = re.compile(
    rf"(?<![\w’'-]){_CALLED}(?="
    rf"{_BE}\s+(?:now |soon |just |about )?(?:retir\w+|leaving|quitting|stepping down|resigning|expecting|pregnant|ill|sick|getting married|on (?:maternity|parental|sick) leave|off sick|a friend|(?:the|her|his|their|my) (?:boss|manager|supervisor|foreman|wife|husband|sister|brother|cousin|friend))\b"
    r"|\s+(?:retires|retired|resigned|resigns|quit|quits|died|says|said|thinks|thought|told|knows|knew|promised|loves|hates|goes on leave|went on leave)\b"
    r"|[’']s\s+(?:retirement|maternity|boss|desk|job|post|husband|wife|sister|brother|replacement|successor)\b)"
)
# "Call Jim (Otis)": a word in brackets behind a name is his last name, or the house by which he is known.
_IN_BRACKETS = re.compile(rf"\s*\({_CALLED}\)")
# Words that begin a note with a capital and do what people do, without being a name.
_SOMEBODY_WORDS = """
    staff management boss owner dad mom mum father mother husband wife sister brother aunt uncle cousin friend foreman chief head crew team
    """
_SOMEBODY = frozenset(_SOMEBODY_WORDS.split())
_OF_A_TRADE = re.compile(r"(?:er|or|ist|ian|ant|man|woman|ment|ing|s)$")
_ENDS_A_SENTENCE = ".!?:\n"


def named_in(texts: Iterable[str], *, houses: Iterable[str] = ()) -> set[str]:
    """Return the names of people in these texts, also of those in no list of names; no name of one of the ``houses``."""
    known = {word.casefold() for house in houses for word in (house, *house.split())}
    return {
        name
        for text in texts
        for name in _names(text)
        if not all(word.casefold() in known for word in name.split())
    }


def _names(text: str) -> Iterator[str]:
    for heard in names_in(text):
        yield heard.name
        for start in re.finditer(re.escape(heard.name), text):
            if bracket := _IN_BRACKETS.match(text, start.end()):
                yield bracket["name"]
    for match in _ONLY_PEOPLE_DO.finditer(text):
        if _is_a_name(match["name"].casefold(), begins=_begins(text, match.start())):
            yield match["name"]


def _is_a_name(word: str, *, begins: bool) -> bool:
    """Return whether a word with a capital is a name; where a sentence ``begins`` with it, many another word has one."""
    if word in GIVEN:
        return True
    return word not in NOBODY and not (begins and (word in _SOMEBODY or _OF_A_TRADE.search(word)))


def _begins(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \t\"'“(")
    return not before or before[-1] in _ENDS_A_SENTENCE
