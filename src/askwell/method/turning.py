"""Saying to somebody what was noted down about them: "he hires inside each county" becomes "you hire inside each county"."""

import re
from collections.abc import Iterable

from askwell.method.by_pronoun import by_pronoun

# "Says his day is what you'd see": who says it is known.
_SAYS = re.compile(
    r"^(?:they\s+(?:say|think|tell me|find|figure|reckon)|(?:(?:he|she|they)\s+)?(?:says|said|thinks|thought|told me|tells me|finds|figures|reckons|mentioned|explained))"
    r"(?:\s+himself|\s+herself)?(?:\s+that|,|:)?\s+|^that\s+(?=(?:he|she|they|it|the|there|you|one|people|nobody|everybody)\b)",
    re.IGNORECASE,
)
_SAYS_BETWEEN = re.compile(
    r",\s*(?:(?:he|she|they)\s+(?:says?|said|thinks?)|(?:says|said)\s+(?:he|she|they))\b(?=\s*(?:,|$))"
)
# "They" of nobody who was named before may be the one who said it, or those at the place.
_THEY = re.compile(r"\b(?:they|them|theirs?|themselves)\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:people|men|women|children|kids|folks|everybody|everyone|nobody|somebody|someone|anybody|anyone|who|crew|team|staff|company|city|town|state|union|office"
    r"|police|hospital|school|bank|(?!(?:always|does|has|was|says|this|his|yes|us|is)\b)[a-z]{2,}(?:[^su\Wi]|[aeo])s)\b",
    re.IGNORECASE,
)
_SAYS_ONESELF = re.compile(r"\b(?:says|thinks)\s+(?:him|her)self\b")
# "They hand her things": what is given to her is given to you, but "she told her boss" and "they gave her boss a week" are of her boss.
_NOT_HERSELF = r"(?<!\bshe )(?<!\band )(?<!\bthen )(?<!\bto )(?<!\bnever )(?<!\balways )(?<!\boften )"
_GIVEN_HER = re.compile(
    rf"{_NOT_HERSELF}\b(hand(?:s|ed)?|gives?|gave|got|gets?|sends?|sent|shows?|showed|told|tells?|taught|costs?|brings?|brought|offer(?:s|ed)?)\s+her\b(?=\s+\w)"
)
# "Her boss let her learn": she is the one who does it; "his course helped her team" and "they saw her go" are told apart by nobody.
_LETS_HER = re.compile(r"\b(let(?:s|ting)?)\s+her\b(?=\s+\w)", re.IGNORECASE)
_HER_OR_HERS = re.compile(
    rf"{_NOT_HERSELF}\b(?:makes?|made|helps?|helped|hears?|heard|sees?|saw|watch(?:es|ed)?|wants?|wanted|allows?|allowed|asks?|asked|calls?|called|keeps?|kept"
    r"|finds?|found|leaves?|left|pays?|paid|takes?|took|pass(?:es|ed)?|push(?:es|ed)?)\s+her\s+(?!own\b)\w"
)
_PRONOUN = re.compile(r"\b(?:he|she|him|his|hers?|himself|herself)\b(?:['’](?:s|ll|d)\b)?", re.IGNORECASE)
_MALE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_FEMALE = re.compile(r"\b(?:she|hers?|herself)\b", re.IGNORECASE)
# Somebody whom "he" or "she" can mean as well.
_SOMEBODY = re.compile(
    r"\b(?:boss|owner|friend|kid|son|daughter|cousin|wife|husband|brother|sister|mother|father|mom|dad|manager|secretary|lead"
    r"|chief|director|foreman|nephew|niece|grandson|granddaughter|landlady|landlord|roommate|lad|lady|mate|assistant|apprentice|man|woman|guy|girl|boy|colleague|coworker|partner|predecessor|successor|client|patient|student|trainee|operator|clerk|mayor)\b",
    re.IGNORECASE,
)
# A letter tells of these as "she" or "he" too; a name at the start of its sentence is one as well.
_ANYBODY = re.compile(
    r"\b(?:someone|somebody|person|people|everyone|everybody|nobody|teacher|doctor|nurse|writer|editor|applicant|candidate|author|aunt|uncle"
    r"|grandmother|grandfather|neighbou?r|baby|child|customer|guest)s?\b|\b(?:an?|the|every)\s+(?:\w+\s+)?(?:\w+(?:er|or|ist|ian|man|woman|smith|wright|ee)|cook|pilot|judge|chef|coach|captain|medic|vet|agent|\w+(?:tant|dant|nant|geant|dent))s?\b"
    r"|\b(?:my|your)\s+(?:\w+\s+)?(?!(?:answ|off|lett|numb|pap|ord|matt|summ|wint|dinn|cent|corn|ev|nev|aft|oth|form|num|pow|rath|bett|old|new|long|care)er\b|(?:fav|hon|lab|col|harb|flo|do|err|hum|f)or\b|(?:l|w|f|tw)ist\b)\w+(?:er|or|ist|ian)s?\b"
    r"|(?-i:\b(?:Mrs?|Ms|Dr|Prof)\.?\s+[A-Z])|(?-i:^(?!(?:Says|Told|That|Thank|The|This|What|When|One|You|Your|And|As|On|My|We|It|In|Something|I|Dear|Hello|Hi|Told)\b)[A-Z][a-z]+\b(?=\s+(?:[A-Z]|and|is|was|has|said|will|told|wrote)))",
    re.IGNORECASE,
)
_NOTED = re.compile(r"[“\"][^\w“\"]*(?:Says|Said|Told me|Told (?:him|her))\b")
_NAME = re.compile(
    r"(?<=[\w,;] )[A-Z][a-z]+|^(?!(?:He|She|I|We|They|It)\b)[A-Z][a-z]+(?=\s+(?:says|said|will|told|tells|may|asked|asks|thinks|knows)\b)"
)
_SUBJECT = re.compile(
    r"\b(?:he|she)(?:(?P<short>['’](?:s|ll|d))|(?P<also>(?:\s+(?:always|never|often|still|also|just|only|even|[a-z]+ly))?)\s+(?P<verb>[a-z]+?(?=n['’]t\b|\b)))?(?:\b|(?=n['’]t))",
    re.IGNORECASE,
)
_AND_DOES = re.compile(r"\b(?:and|or|but|then)\s+(?:\w+ly\s+)?(?:has|is|was|does|[a-z]{2,}s)\b")
_HER_ALONE = re.compile(
    r"\bher(?=\W*$|[.,;:!?]|\s+(?:that|the|an?|to|and|for|about|how|what|when|whether|he|she|my|our|some|at|in|on|with|by|if)\b)",
    re.IGNORECASE,
)
_HAS = re.compile(r"\s+(?:been|had|got|seen|\w+ed)\b")
_OF_HIS = re.compile(r"\ban? \w+ of (?:his|hers)\b", re.IGNORECASE)
_OTHER_FORMS = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_NO_S = re.compile(r"(?:ss|us|is)$")


# "Zoë likes her team": a name that begins a note and does something, where it is no such word.
_NAMED_FIRST = re.compile(
    r"^(?:(?:Ms|Mrs|Mr|Dr|Prof)\.?\s+)?(?!(?:He|She|They|It|I|We|You|This|That|There|Here|Nobody|Nothing|Everybody|Everyone|Everything|Somebody|Someone|Something|Most|Half|Math|Pay|Money|Work|Life|One|What|Who|How)\b)"
    r"[A-ZÀ-Þ]\w+(?<!ing)(?<!cy)(?<!ty)(?<!tion)(?<!ment)(?<!ness)(?<!ance)(?<!ence)(?:['’]s\b|\s+(?:has|is|was|had|will|would|can|let|\w{2,}s|\w+ed)\b)"
)

# "Likes the nights" can only be theirs; who "works with four others" or "has two rooms" may be their house.
_LIKES = re.compile(
    r"(?:(?:really|still|always|never)\s+)?(?:likes|loves|enjoys|feels|knows|hates|misses|wishes|wants|prefers|remembers|believes|hopes|gets\s+(?:up|home)|lives|used\s+to\s+be)\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(r"(?:has|works|teaches|drives|goes|lives)\b", re.IGNORECASE)
_DOES_SOMETHING = re.compile(
    r"(?:(?:really|still|always|never)\s+)?(?:has|had|is|was|does|did|goes|went|works|worked|runs|ran|starts|started|takes|took|gets|got|makes|made|keeps|kept|uses|used|needs|needed"
    r"|came|comes|became|left|leaves|teaches|taught|trained|wrote|writes|drives|drove)\b",
    re.IGNORECASE,
)


def speaks_of_them(text: str) -> bool:
    """Return whether a note speaks of whoever said it as "he" or "she", or begins with "says" or "likes"."""
    begins = _SAYS.match(text) or _LIKES.match(text) or _OF_SOMEBODY.match(text)
    return bool(begins or _PRONOUN.search(text))


def speaks_past_them(sentences: Iterable[str]) -> str:
    """Return the first sentence of a letter that says "he" or "she" before anybody else is named in it, or "".

    That is how notes speak of the one who is written to: "Says his day is quiet", "told him I'd send it".
    """
    for text in sentences:
        first = _PRONOUN.search(text)
        before = text[: first.start()] if first else text
        if _SOMEBODY.search(before) or _NAME.search(before) or _ANYBODY.search(before):
            return ""
        if first or _NOTED.search(text):
            return text
    return ""


def speaks_of_somebody_else(text: str) -> bool:
    """Return whether somebody is named before any "he" or "she": "ask Tom whether he minds"; "they" is told of nobody."""
    pronouns = {
        found.group().lower().partition("’")[0].partition("'")[0] for found in _PRONOUN.finditer(text)
    }
    return pronouns in ({"he"}, {"she"}) and not _THEY.search(text) and not speaks_past_them([text])


def to_their_face(text: str, *, name: str = "") -> str | None:
    """Return a note about somebody as it is said to them, or None where it is unclear whom "he", "she" or "they" means.

    ``name`` is what they are called, in full: "Zoë likes her team" is of Zoë. A note that speaks of nobody stays as it is.
    Our judgement: where a second person comes into it, nothing is turned.
    """
    said = _SAYS_BETWEEN.sub("", _SAYS.sub("", by_pronoun(text.strip(), name=name)))
    if _DOES_SOMETHING.match(said):
        return None
    if _LIKES.match(said):
        said = f"she {said[:1].lower()}{said[1:]}"
    they = _THEY.search(said)
    if they and not _SEVERAL.search(said[: they.start()]):
        return None
    if not _PRONOUN.search(said):
        return said
    unclear = (
        (_MALE.search(said) and _FEMALE.search(said))
        or _SAYS_ONESELF.search(said)
        or _OF_HIS.search(said)
        or _HER_OR_HERS.search(said)
        or _is_given_somebody(said)
        or _NAMED_FIRST.search(said)
    )
    return None if unclear or _someone_else(said) else _turned(said)


def _is_given_somebody(said: str) -> bool:
    """Return whether "her" behind a word of giving may be said of somebody of hers: "they gave her boss a week"."""
    return any(_SOMEBODY.match(said[found.end() :].lstrip()) for found in _GIVEN_HER.finditer(said))


def _someone_else(said: str) -> bool:
    """Return whether another person is named before a "he" or "she" that may mean them; "his boss" alone is clear."""
    subjects = [found.start() for found in re.finditer(r"\b(?:he|she|him)\b", said, re.IGNORECASE)]
    others = [found.start() for found in (*_SOMEBODY.finditer(said), *_NAME.finditer(said))]
    first, named = _PRONOUN.search(said), _NAME.search(said)
    return any(other < subject for other in others for subject in subjects) or bool(
        named and first and named.start() < first.start()
    )


def _turned(said: str) -> str | None:
    unclear = False

    def subject(found: re.Match[str]) -> str:
        nonlocal unclear
        short, verb = found["short"], found["verb"]
        if short:
            after = said[found.end() :]
            unclear |= short[1:] == "s" and bool(_HAS.match(after) or _AND_DOES.search(after))
            return "you’re" if short[1:] == "s" else f"you{short}"
        if not verb:
            return "you"
        plain = _plain(verb)
        unclear |= plain != verb and bool(_AND_DOES.search(said[found.end() :]))
        return f"you{found['also']} {plain}"

    said = _LETS_HER.sub(r"\1 you", said)
    said = _HER_ALONE.sub("you", _GIVEN_HER.sub(r"\1 you", said))
    said = _SUBJECT.sub(subject, said)
    said = re.sub(r"\b(?:him|her)self\b", "yourself", said, flags=re.IGNORECASE)
    said = re.sub(r"\bhim\b", "you", said, flags=re.IGNORECASE)
    said = re.sub(r"\b(?:his|her)\b", "your", said, flags=re.IGNORECASE)
    said = re.sub(r"\bhers\b", "yours", said, flags=re.IGNORECASE)
    return None if unclear else said


def _plain(verb: str) -> str:
    """Return a verb as "you" has it."""
    if verb in _OTHER_FORMS:
        return _OTHER_FORMS[verb]
    if not verb.endswith("s") or _NO_S.search(verb):
        return verb
    if verb.endswith("ies") and len(verb) > len("dies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if re.search(r"(?:ss|sh|ch|x|zz|o)es$", verb) else verb[:-1]
