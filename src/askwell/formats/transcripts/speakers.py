"""Who speaks, by the words before a colon; told from words that only stand before one."""

import re
from collections import Counter
from collections.abc import Iterable

_LONGEST, _LONGEST_WITHOUT_CAPITALS = 48, 12
_WORD = r"[^\W\d_a-z][\w.'’\-]*"
_PARTICLE = r"(?:de|da|di|du|del|van|von|der|den|la|le|el|al|bin|ibn|y|e)"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:{_WORD}|{_PARTICLE}|\d{{1,3}})){{0,5}}(?:\s*\([^()]{{1,24}}\))?")
_ROLE = re.compile(
    r"(?:unknown |unidentified )?(?:speaker|spk|voice|participant|person|caller)[ _]?(?:\d{1,3}|[a-z])?"
    r"|interviewer|interviewee|host|guest|moderator|respondent|me|i|you|q|a|[ps]\d{1,2}",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(
    re.findall(
        r"\S+",
        """note notes nb ps summary question questions answer answers tip tips example examples warning agenda date time place
        location subject attendees participants present action actions todo kind language topic topics update important remember idea
        ideas http https www re fw fwd cc from to sent link links url email phone tel title duration recorded transcript recording
        meeting result results conclusion background goal goals pros cons yes no well so right okay ok look listen first second third
        finally also but and because however anyway plus still then thanks""",
    )
)
# A colon, or the wide one of Chinese and Japanese.
_COLON = "[:\\uff1a]"
_NAMED = r"(?P<name>[^:\uff1a*\n]{1,48}?)"
_LABEL = re.compile(
    rf"(?:[-*•]\s+)?(?P<mark>\*\*|__|){_NAMED}(?P=mark)\s?{_COLON}(?P<said>(?!//).*)", re.DOTALL
)
_BOLD = re.compile(rf"(?:[-*•]\s+)?(\*\*|__){_NAMED}\s?{_COLON}\1(?P<said>.*)", re.DOTALL)
_BRACKETED = re.compile(r"\[(?P<name>[^\[\]:\d][^\[\]:]{0,47})\]\s*:\s*(?P<said>.*)", re.DOTALL)
_TURN = re.compile(r"(?:>>|&gt;&gt;)+\s*")


def label(text: str) -> tuple[str, str] | None:
    """Return what stands before the colon that a text begins with, and what after it; None where nothing there may be a name."""
    for form in (_BOLD, _BRACKETED, _LABEL):
        if match := form.match(without_turn(text)):
            name = " ".join(match["name"].split())
            return (name, match["said"].strip()) if may_be_a_name(name) else None
    return None


def may_be_a_name(words: str) -> bool:
    """Tell whether words may name who speaks: a name or a part in the talk, and no word that often stands before a colon."""
    if len(words) > _LONGEST or words.casefold().rstrip(".") in _NO_NAMES:
        return False
    if _ROLE.fullmatch(words) or _NAME.fullmatch(words):
        return words.split(maxsplit=1)[0].casefold() not in _NO_NAMES
    return _has_no_capitals(words) and len(words) <= _LONGEST_WITHOUT_CAPITALS


def without_turn(text: str) -> str:
    """Return a cue's words without the sign of a change of speaker (>>)."""
    match = _TURN.match(text)
    return text[match.end() :] if match else text


def _has_no_capitals(words: str) -> bool:
    """Tell whether it is in a script that has no capitals, where a name cannot be seen by them."""
    return all(char.isspace() or (char.isalpha() and char.upper() == char.lower()) for char in words)


def speakers_among(texts: Iterable[str]) -> frozenset[str]:
    """Return the labels that are speakers: those that come again, full names, parts in the talk, and every one where most have one."""
    texts = list(texts)
    found = Counter(found[0] for text in texts if (found := label(text)))
    most = 2 * sum(found.values()) > len(texts)
    return frozenset(
        name for name, count in found.items() if most or count > 1 or " " in name or _ROLE.fullmatch(name)
    )
