"""An answer without the greeting it begins and the wishes it ends with: they are said to the seeker, of nobody."""

import re
from itertools import pairwise

_I = re.IGNORECASE
_FOND = r"(?:dear(?:est)?|sweetheart|sweetie|honey|hon|love|darling|kiddo|pet|again|there|all|aunt(?:ie|y)?|uncle)"
_HELLO = re.compile(
    rf"\s*(?:(?:hi|hello|hey(?:\s+there)?|hiya|dear|my\s+dear|good\s+(?:morning|afternoon|evening)|greetings)\b[^\S\n]*(?:{_FOND}\b[^\S\n]*)?(?:(?-i:[A-ZÀ-Þ][\w’'-]*)[^\S\n]*)?"
    rf"(?:{_FOND}\b[^\S\n]*)?(?:[,!.:–—-]+|\n)|(?-i:[A-ZÀ-Þ][\w’'-]*)[^\S\n]+{_FOND}[^\S\n]*(?:[,!.]+|\n))\s*",
    _I,
)  # the dashes people type
_HELLO_LINE = re.compile(r"(?<=\n)(?:hi|hello|hey|dear)\b[^\n,!.]{0,25}[,!]", _I)
_WISH = re.compile(
    r"(?:(?:and|so|but|well|anyway|ok(?:ay)?)\W+)*(?:happy|merry|best(?!\s+(?:to|person|bet|is|for))|all\s+(?:the\s+best|my\s+love|best)|good\s+luck|best\s+of\s+luck|lots\s+of\s+love|much\s+love|love(?:\s+(?:you|and|to|from|ya)\b|(?=\s*,)|\s*$)"
    r"|hugs|kisses|xo+(?:xo)*|big\s+hug|take\s+care|cheers|warm(?:ly|est|\s+(?:regards|wishes))|(?:kind\s+)?regards|talk\s+(?:soon|later)|see\s+(?:you|ya)\b|speak\s+soon|miss\s+you"
    r"|have\s+(?:a|an)\s+(?:\w+\s+){0,2}(?:day|week|weekend|holiday|evening|one|time|trip|christmas|thanksgiving)|(?:hope|trust)\s+(?:that\s+|this\s+)?(?:helps|it\s+helps|you(?:['’]re|\s+are)\s+(?:well|all))"
    r"|(?:thanks|thank\s+you)\b|god\s+bless|say\s+hi\s+to\s+(?:your\s+)?(?:mom|mum|mother|dad|father|parents|family|the\s+\w+)|(?:that['’]?s|that\s+is)\s+all\s+(?:I\s+have|I\s+can)|sincerely|bye|ciao)\b",
    _I,
)
_REACHES = re.compile(
    r"[@\d]|\b(?:tell|mention|my\s+name|sent\s+you|call|ask|write|him|her|them|she|he)\b", _I
)
_CUT = re.compile(r"(?<=[.!?…])\s+|\n+")
_LONGEST_WISH = 9  # words


def without_greetings(text: str, own: frozenset[str]) -> str:
    """Return a text without "Hi Maya," before it and "Happy Thanksgiving! Rosa" behind, and so each letter of several that were pasted together.

    ``own`` are words of the names of both, in small letters.
    """
    begins = [0, *(match.start() for match in _HELLO_LINE.finditer(text)), len(text)]
    letters = (_one_letter(text[begin:end], own) for begin, end in pairwise(begins))
    return "\n\n".join(filter(None, letters))


def _one_letter(text: str, own: frozenset[str]) -> str:
    if hello := _HELLO.match(text):
        text = text[hello.end() :]
    end = len(text)
    for cut in reversed([0, *(match.end() for match in _CUT.finditer(text))]):
        if not _says_goodbye(text[cut:end].rstrip(), own):
            return text[:end].rstrip()
        end = cut
    return ""


def _says_goodbye(words: str, own: frozenset[str]) -> bool:
    said = re.findall(r"\w+", words.casefold())
    if not said or len(said) > _LONGEST_WISH:
        return not said
    if all(
        word in own or re.fullmatch(_FOND, word) or re.fullmatch(r"x[xo]*|your|from", word) for word in said
    ):
        return True
    wish = _WISH.match(words.strip(" \t-–—(*_"))  # the dashes people type
    return bool(wish) and not _REACHES.search(words)
