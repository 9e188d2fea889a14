"""A text whose names have their capitals: those typed without ("tom achterberg") get them, those that shout lose them.

Every letter stays where it was, so that a place in the one is the same place in the other.
"""

import re
from collections.abc import Iterable

from askwell.method.guesses.given_names import GIVEN
from askwell.method.replies.acts.vocabulary import PERSON_ROLE
from askwell.method.replies.named.trades import is_trade
from askwell.method.replies.ordinary import NO_NAMES, NO_PERSONS
from askwell.method.replies.turning import TURN

_I = re.IGNORECASE
# First names that are ordinary words too: they count where one is told to turn to them.
_WORDS_TOO = frozenset(
    """will may art mark grant dean penny hope bill rich drew pat rob sue dawn jean dale april june faith grace joy rose
    holly ivy jack frank chuck gene norm guy victor jo max bob sandy ray dee lance miles wade clay sally angel iris violet
    sage olive amber jade ruby pearl van de li an bea don earl heather jasmine ken mina victoria charity chase wing su""".split()  # noqa: SIM905  # a list of one word a line would fill a screen
)
_PLAIN_WORDS = frozenset(
    """of and or the a an at in from on for with by to who that which than like over near via through there too also then
    now still once again here his her their my our your knows knew runs ran leads heads owns used does did works work
    worked teaches writes edits loves likes said says told has had is was were are would could might can will should
    does isn wasn may because so but if when where after before since until @ w aka cell phone email tel""".split()  # noqa: SIM905  # a list of one word a line would fill a screen
)
_SMALL = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
_PARTICLE = r"(?:(?:van|von|de|der|den|del|da|di|la|le|el|al|bin|ten|ter|dos)\s+){0,3}"
_TWO = re.compile(
    rf"(?<![\w@.'’-])(?P<first>{_SMALL})(?=(?P<rest>\s+{_PARTICLE}(?P<last>{_SMALL})\b(?!@|\.\w|['’]))?)"
)
_BEFORE = re.compile(
    rf"(?:^|\n|[.!?]\s)\s*(?:(?:[-*•]|\d{{1,2}}[.)])\s+)?(?:(?:hi|hey|hello)\s+\w+\s+)?$"
    rf"|\bthere['’]?s\s+$|\b{TURN}\s+(?:(?:my|our|old|big|young|to|with|maybe|perhaps)\s+)*$"
    rf"|\b(?:my|our|his|her|their)\s+(?:[\w’'-]+\s+){{0,2}}?(?:{PERSON_ROLE}|brother|sister|mother|father|son|daughter)(?:[\s-]in[\s-]law)?,?\s+$"
    rf"|\b(?:and|or|also|then|maybe|perhaps|(?:how|what)\s+about)\s+$|,\s*$|:\s*$",
    _I,
)
_THIRD = re.compile(rf"\s+(?P<last>{_SMALL})(?=\s*(?:[,(\n–—-]|$))")  # the dashes people type
_TURNED = re.compile(rf"\b(?:{TURN}|my|our)\s+(?:[\w-]+\s+){{0,3}}$", _I)

_A_WORD = re.compile(rf"(?<![\w@./'’-]){_SMALL}(?![@/]|\.\w|['’]?\w)")
# Shorter first names are ordinary words in many lines.
_SHORTEST = 3
# So far before a name it is looked for what leads to it, in characters.
_NEAR = 200


def capitalised(text: str) -> str:
    """Return ``text`` with capitals where a line has none or nothing else, and a person is named in it; of the same length."""
    return "\n".join(_line(line) for line in text.split("\n"))


def named_again(text: str, names: Iterable[str]) -> str:
    """Return a text in which the first names of these people have their capitals wherever they stand typed small: "call marge"; of the same length."""
    firsts = {name.split()[0].casefold().strip(".") for name in names}
    known = {
        first
        for first in firsts
        if len(first) >= _SHORTEST and first not in NO_NAMES | _WORDS_TOO | _PLAIN_WORDS
    }
    return _A_WORD.sub(lambda word: word[0].title() if word[0] in known else word[0], text)


def _line(line: str) -> str:
    letters = re.sub(r"[\W\d_]", "", line)
    shouts = letters.isupper() and " " in line.strip() and len(line.lower()) == len(line)
    plain = line.lower() if shouts else line
    if len(plain) == len(re.sub(r"[^\W\d_]+", lambda word: word[0].title(), plain)):
        for match in reversed(list(_TWO.finditer(plain))):
            plain = _with_capitals(plain, match)
    return plain


def _with_capitals(line: str, match: re.Match[str]) -> str:
    first, last = match["first"], match["last"] or ""
    near = max(0, match.start() - _NEAR), match.start()
    if (
        not first.islower()
        or first not in GIVEN
        or first in (NO_NAMES - _WORDS_TOO) | NO_PERSONS | _PLAIN_WORDS
        or not _BEFORE.search(line, *near)
    ):
        return line
    surname = (
        last
        and last.islower()
        and not (last in NO_NAMES | NO_PERSONS | _PLAIN_WORDS or is_trade(last, by_ending=False))
    )
    if first in _WORDS_TOO and not (surname or _TURNED.search(line, *near)):
        return line
    end = match.end("last") if surname else match.end("first")
    if surname and last in GIVEN and (third := _THIRD.match(line, end)):
        end = third.end("last")  # "carol ann miller,"
    named = re.sub(
        _SMALL, lambda word: word[0] if word[0] in _PARTICLE else word[0].title(), line[match.start() : end]
    )
    return line[: match.start()] + named + line[end:]
