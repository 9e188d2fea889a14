"""What a sentence says about its times: which of them are offered, and which only say when it cannot be."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from askwell.method.replies.times.asides import is_aside, without_asides
from askwell.method.replies.times.not_free import offers, says_not_free, without_harmless
from askwell.method.replies.times.theirs import (
    are_kept_for_callers,
    is_asked_for,
    is_for_talk,
    is_of_their_day,
)

_I = re.IGNORECASE
_BREAK = re.compile(
    r"(?=\b(?:bar\s+(?=\d|from|between)|rather\s+than|instead\s+of|except|apart\s+from|other\s+than)\b)|[;()]|(?<!\d):|:(?!\d)|\s[-–—]+\s"
    r"|[—–](?=\s)|,\s*|\b(?:but|however|though|although|otherwise|aber|mais|pero"
    r"|instead\s+(?!of\b)|(?<!['’]m\s)(?<!\bam\s)(?<!\bis\s)(?<!\bare\s)(?<!\bor\s)so\s+(?!that\b|far\b|much\b|many\b|long\b|sorry\b|does\b|do\b|is\b|are\b|on\s*[.,;?!]|busy\b|full\b)"
    r"|no,?\s+(?:hang\s+on|wait|hold\s+on)\b|make\s+(?:it|that)\b|scratch\s+that\b|because|\bas\s+(?=(?:I|we|he|she|it|they|my|our|the|his|her|that|this|there|(?!soon|long|well|early|late|much|many|per|usual|before|always|above|follows|good|far|possible|needed|agreed|discussed|suggested|mentioned)[a-z]+\s+[a-z]+\s+(?:is|are|has|leaves|starts|ends|comes|goes|closes|opens|runs))\b)|\bsince\s+(?=(?:I|we|he|she|it|they|my|our|the|that|this|there)\b)|whereas|while|then\s+(?=(?:I|we|it|the\s+rest|any\s?time)\b|(?:all\s+)?yours|free|open|clear|available)"
    r"|(?:free|clear|open|all\s+yours|available)\s+(?=after|then|from\s+then)|after(?:wards?|\s+that)\b|and\s+(?=after|from\s+(?:then|there)|(?:I|we|could|can|how|then|maybe|perhaps"
    r"|would)\b(?!['’]?m?\s+(?:not|away|out))))",  # the dashes people type
    _I,
)
_EXCEPT = re.compile(r"\s*(?:except|apart\s+from|other\s+than)\b(?!.*\bnot\b)", _I)
_ONLY_TIMES = re.compile(
    "[\ue000\\s,/&+]*(?:(?:or|nor|and|on|the|at|in|all|both|also|even|either|any|mornings?|afternoons?|evenings?|next|this|week|I['’]m\\s+afraid|sorry|unfortunately|please|though|sadly)\\b[\ue000\\s,/&+]*)*[.!?\\s]*",
    _I,
)
# "Monday is full, Tuesday, 2 is fine": the day before such an hour begins anew.
_HOUR_THEN = re.compile(
    "\\s*,(?:[^,;.?!\ue000]|\\.\\d)*\\b(?:fine|ok(?:ay)?|works?|good|great|free|possible|suits?|better|perfect)\\b",
    _I,
)
_NOPE = re.compile(r"\s*(?:no(?:pe)?|x|nein|non)[\s.!,]*", _I)
_OWN_DAY = re.compile("[^)]*\ue000")
_HEADED = re.compile("\ue000\\s*(?:[:–—-]|\\()\\s*$")  # the dashes people type
# "Next Friday, not this one": the other is meant.
_NOT_THAT = re.compile(
    r"\s*(?:(?:and|but)\s+)?not\s+(?!possible|good|free|available|ok|okay|great|ideal|an\s+option|so\b|at\s+all|for\s+me|really|an?y\s+good|working|great)",
    _I,
)
# "Sunday is, as you'd expect, out".
_PARENTHESES = re.compile(
    r",\s*(?:as\s+you[^,.;?!\d]{0,30}|sadly|alas|of\s+course|I['’]m\s+afraid|unfortunately|I\s+(?:think|fear|suppose|guess)|obviously|naturally),",
    _I,
)
_ONLY_HOURS = re.compile(
    r"[\d\s:.–-]+(?:[ap]\.?m\.?|to|and)?[\d\s:.]*(?:[ap]\.?m\.?)?\s*", _I
)  # the dash people type


@dataclass(frozen=True, slots=True)
class _Piece:
    at: int
    end: int
    no: bool
    aside: bool = False


def scopes(text: str, *, taken_up: bool = False) -> Callable[[int], bool]:
    """Return a function that tells of a place in a sentence whether what stands there is not offered.

    ``taken_up``: the next sentence offers the hours of this one. ``text`` has its days as rows of blanks (``spans.BLANK``). A denial reaches to the end of its clause, and on over parts
    that hold nothing but times ("not Tuesday, Wednesday or Friday"); "but", "otherwise" and a semicolon end it.
    """
    pieces: list[_Piece] = []
    headed = False  # in a list behind "Tomorrow isn't good:"
    text = _PARENTHESES.sub(lambda match: match.group().replace(",", " "), text)
    parts, quiet = _parts(text), without_harmless(text)
    for (at, end, mark), (_, then, _) in zip(parts, [*parts[1:], (0, 0, "")], strict=True):
        said, behind = quiet[at:end], text[end:then]
        words = without_asides(said)
        no = _denies(text, at, words) and not is_asked_for(behind)
        if not is_for_talk(behind) and not are_kept_for_callers(said, behind):
            no = no or is_of_their_day(said, taken_up=taken_up)
        aside = not no and is_aside(text, at, end, words)
        no = no or aside
        if no and pieces and pieces[-1].no and _EXCEPT.match(words):
            no = False  # "Next week is hopeless except Thursday"
        goes_on = bool(pieces) and pieces[-1].no
        headed = (
            goes_on
            and not pieces[-1].aside
            and (mark == ":" or (mark == "," and headed))
            and not offers(words)
        )
        only_times = goes_on and mark == "," and bool(_ONLY_TIMES.fullmatch(text[at:end]))
        gloss = goes_on and text[at - 1 : at] == "(" and bool(_ONLY_HOURS.fullmatch(text, at, end))
        carried = headed or gloss or (only_times and not _HOUR_THEN.match(text, end))
        pieces.append(_Piece(at, end, no or carried, aside))
        if no and (mark == "," or _heads(text, at)) and not _NOT_THAT.match(text, at, end):
            _reach_back(pieces, text)
    return lambda place: any(piece.no and piece.at <= place < piece.end for piece in pieces)


def _denies(text: str, at: int, words: str) -> bool:
    """Return whether a part of a sentence, without its asides, says that they are not free."""
    return says_not_free(words) or (bool(_NOPE.fullmatch(words)) and _heads(text, at))


def _heads(text: str, at: int) -> bool:
    """Return whether a day stands before a colon, a dash or a bracket: "Monday - slammed", not "Tuesday (Monday's a holiday)"."""
    headed = _HEADED.search(text, max(0, at - 6), at)
    return bool(headed and not (headed.group().rstrip().endswith("(") and _OWN_DAY.match(text, at)))


def _reach_back(pieces: list[_Piece], text: str) -> None:
    """Rule out what is only listed before the denial: "Tuesday, Wednesday and Friday are impossible"."""
    for at in range(len(pieces) - 2, -1, -1):
        piece = pieces[at]
        if not _ONLY_TIMES.fullmatch(text[piece.at : piece.end]) or not text[piece.at : piece.end].strip():
            return
        pieces[at] = _Piece(piece.at, piece.end, no=True)


def _parts(text: str) -> list[tuple[int, int, str]]:
    listed, at, mark = [], 0, ""
    for match in _BREAK.finditer(text):
        if match.start() > at:
            listed.append((at, match.start(), mark))
        at = match.start() if match.group()[:1].isalpha() else match.end()
        mark = match.group()[:1] if match.group().startswith((",", ":")) else ";"
    return [*listed, (at, len(text), mark)]
