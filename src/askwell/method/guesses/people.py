"""Names of people in the words of a note: offered, never taken for granted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from askwell.method.guesses.given_names import DAYS, GIVEN, OF_A_PLACE, REGIONS

_PARTICLES = "van|von|der|den|de|da|di|del|della|du|la|le|dos|bin|al|el|ten|ter|zu|y"
_PARTS = frozenset(_PARTICLES.split("|"))
_TITLES = r"Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Father|Sister|Brother|Rabbi|Imam|Pastor|Aunt|Uncle|Judge|Captain|Chef|Coach|Officer"
# A word with a capital, also one in parts ("Achterberg-Reed", "O’Neill"); "’s" and "I’d" are no part of it.
_PART = r"[^\W\d_a-zß-öø-ÿ](?:[\w]|[’'](?!(?:s|d|ll|ve|re|m)\b))*"
_WORD = rf"{_PART}(?:-\w(?:\w|[’'](?!(?:s|d|ll|ve|re|m)\b))*)*"
_JOINED = rf"(?:\s+(?:(?:{_PARTICLES})\s+)*{_WORD}|\s+[A-Z]\.(?=\s+[A-Z]))"
_FULL = re.compile(rf"(?:\b(?P<title>{_TITLES})\.?\s+)?(?<!\w)(?P<name>{_WORD}{_JOINED}+)")
_TITLED = re.compile(rf"\b(?P<title>(?i:{_TITLES}))\.?\s+(?P<name>{_WORD})")
_ALONE = re.compile(rf"(?<![\w’'-]){_WORD}(?![\w-])")
_UNSPACED = re.compile(r"[\u4e00-\u9fff\u3040-\u30ff]{1,4}[ \u3000][\u4e00-\u9fff\u3040-\u30ff]{1,4}")
# "Wilhelmina “Bill” Strand"; the name in quotes is no second person.
_NICKNAME = re.compile(r"(?<=\w)\s+[\"“(]\w+[\"”)]\s+(?=[^\W\d_a-z])")
# What stands right before somebody who is spoken to or brought together.
_TO_SOMEONE = re.compile(
    r"\b(?:talk to|talk with|speak to|speak with|ask for|ask|call|write to|write|meet|contact|say hello to|say hi to|tell|with|to|see|try|promised|promise|text|email|e-mail|thank|owe|old|sister|brother|cousin|boss|"
    r"colleague|friend|supervisor|manager|foreman|coworker|co-worker|mentor|neighbor|neighbour|uncle|aunt|daughter|son|wife|husband|partner|his|her|mention|same as|whatever|according to|maybe|says?|told by)\s+$",
    re.IGNORECASE,
)
# What stands right after somebody: "Odile at the mill knows", "Bill's retiring".
_SOMEONE_DOES = re.compile(
    r"(?:\s+\((?-i:[A-Z])|['’]s (?:office|place|shop|desk|team|plan|number|advice|old|name|word|boss|class|house|card|retiring|leaving|moving|looking|the|a|in|at|on)\b|\s+(?:knows|runs|teaches|drives|owns|manages|heads|joined|trains|does|did|hires|hired|leads|works|worked|moved|left|used to|can|could|will|would|might|may|is|was|has|had|hangs|retires|went)\b"
    r"|,? (?:who|in|at|from|over at|on the|upstairs|downstairs)\b|,\s|\s+(?:sisters|brothers|family)\b)",
    re.IGNORECASE,
)
# With whom a house competes or deals is another house.
_WITH_A_HOUSE = re.compile(
    r"\b(?:compet\w+|rival\w*|merg\w+|contracts?|deals?|partnership|up against)\s+with\s+$", re.IGNORECASE
)
# "JP Morales", "TJ Brandt": initials by which somebody is called; other words in capitals are of a house or a trade.
_INITIALS = re.compile(r"[A-Z]J|J[A-Z]|KC")
# A name noted in small letters: "sarah chen, google".
_SMALL = re.compile(r"\s*(?P<name>[^\W\d_]+(?:\s+[^\W\d_]+){1,3})\s*(?:[,(;:–-]|\s(?:at|from|who|in)\s|$)")
_PLACED = re.compile(
    r"\b(?:at|in|from|of|on|near|by|into|the|a|an|for|via|since|until|than)\s+$", re.IGNORECASE
)
# "All the way out to Algood": whither, not to whom.
_WHITHER = re.compile(
    r"\b(?:out|up|down|over|back|way|mov\w+|drives?|driv\w+|drove|commut\w+|follow\w*(?: \w+){0,3}|next|close|flew|fly|went|goes|going|relocat\w+|here|there) to\s+$",
    re.IGNORECASE,
)
# "Write Epic reports": what is written, not to whom.
_WRITES = re.compile(r"\bwrite\s+$", re.IGNORECASE)
_MORE_OF_IT = re.compile(r"\s+(?:[^\W\d_a-z]|[a-z]+s\b)")
# "St. Anne's" is a house.
_SAINT = re.compile(r"\b(?:St|Ste|Saint)\.?\s+$")
# "In Wade's office": a first name that owns something is somebody.
_OWNS = re.compile(r"['’]s\s+[a-z]")
_LONGER_NAME = re.compile(rf"\s+{_WORD}")
_SHORTEST = 2
_SURE = 0.75
# "I should talk to Marcus Oyelaran", "Rosa Delgado, I should call her".
_COULD_ASK = re.compile(
    r"\b(?:I|you|we)\s+(?:should|could|can|might|must|ought\s+to|have\s+to|need\s+to)\s+(?:also\s+|really\s+|maybe\s+)?(?:talk|speak|ask|call|contact|meet|write|e-?mail|text|reach|get\s+in\s+touch)\b"
    r"|\b(?:told|wants|asked|advised)\s+me\s+to\s+(?:talk|speak|ask|call|contact|meet|write|e-?mail|reach)\b|\bintroduce\s+me\s+to\b",
    re.IGNORECASE,
)
_NEAR = 40  # letters: who is spoken to stands right behind the word that says so
_SOMEBODY_THERE = re.compile(r"\bask for\s+\||\bthe\s+\|\s+(?:sisters|brothers|family)\b", re.IGNORECASE)
_FILLING_WORDS = """
    spring summer autumn winter easter christmas thanksgiving halloween ramadan diwali
    i the a an my our their his her your they we he she it this that these those there here yes no not nobody everybody everyone somebody someone anyone most many some all every each both half
    one two three four five six seven eight nine ten ask call talk write email send look try think take bring use go get start apply say tell meet contact mention maybe perhaps also even only just still
    after before when where what who why how if in on at for from with without and but or so then now by to of as than since until once while because
    excel python sql slack linkedin twitter github figma zoom teams google instagram facebook youtube word outlook salesforce sap
    english german french spanish italian chinese mandarin japanese arabic portuguese russian korean latin american british european
    pay market likes dislikes travel certificate names hours culture training skills values jobs people talk lead promise note quote number salary culture
    trade night day week year first second third last next never always honestly actually basically mostly usually sometimes
    hr it pm pms ceo cfo cto vp ux ui qa pr ai us uk usa eu nyc la dc phd mba cpa rn lpn er icu ok tv
    denver boston chicago dallas austin seattle portland atlanta cleveland houston phoenix london berlin paris new-york
    """
_FILLING = frozenset(_FILLING_WORDS.split()) | REGIONS | DAYS

NOBODY = _FILLING | OF_A_PLACE


@dataclass(frozen=True, kw_only=True)
class NameHeard:
    """A name that a line may hold, with how sure (0 to 1) and why."""

    name: str
    how_sure: float
    why: str


def names_in(text: str, *, kind: str = "said") -> list[NameHeard]:
    """Return the names of people in a line, the surest first, each once.

    A first name alone is noticed too, with little sureness. ``kind`` is the chip: in what was noted as a name, a promise or a
    lead somebody is likely spoken of.
    """
    heard: dict[str, NameHeard] = {}
    parts: set[str] = set()
    for one in _candidates(_NICKNAME.sub(" ", text), kind):
        if one.name not in parts:
            heard[one.name] = one
            parts |= {one.name, *one.name.split()}
    return sorted(heard.values(), key=lambda one: -one.how_sure)


def is_to_be_asked(text: str, heard: NameHeard) -> bool:
    """Return whether a line says for sure that this one is somebody to ask: a whole name, and that I could talk to them."""
    return heard.how_sure >= _SURE and " " in heard.name and bool(_COULD_ASK.search(text))


def _candidates(text: str, kind: str) -> Iterator[NameHeard]:
    bonus = 0.2 if kind == "name" else 0.0
    for match in _FULL.finditer(text):
        if name := _person(match["name"]):
            known = name.split()[0].casefold() in GIVEN
            sure = 0.95 if match["title"] else min(0.95, (0.75 if known else 0.6) + bonus)
            if not _is_placed(text, match.start(), known=known or bool(match["title"])):
                yield NameHeard(name=name, how_sure=sure, why="Two or more words with capitals.")
    if kind == "name" and (small := _in_small_letters(text)):
        yield NameHeard(name=small, how_sure=0.6, why="The line is noted as a name and begins with one.")
    for match in _TITLED.finditer(text):
        if match["name"].casefold() not in _FILLING:
            yield NameHeard(name=match["name"], how_sure=0.85, why=f"It follows “{match['title']}”.")
    for match in _UNSPACED.finditer(text):
        yield NameHeard(name=match[0], how_sure=min(0.95, 0.6 + bonus), why="Written as a name is.")
    for match in _ALONE.finditer(text):
        if why := _alone(text, match, kind):
            known = match[0].casefold() in GIVEN
            yield NameHeard(name=match[0], how_sure=min(0.9, (0.5 if known else 0.35) + bonus), why=why)


def _in_small_letters(text: str) -> str:
    """Return the name with which a line without capitals begins, with capitals; "" where it begins with none."""
    said = _SMALL.match(text) if text.islower() else None
    first, *rest = said["name"].split() if said else [""]
    surname = _without_particles(rest)
    if first not in GIVEN or len(surname) != 1 or surname[0] in NOBODY:
        return ""
    return " ".join([first.title(), *(part if part in _PARTS else part.title() for part in rest)])


def _without_particles(parts: list[str]) -> list[str]:
    """Return the last parts of a name without "de", "la" and their like, which are no words here."""
    return [part for place, part in enumerate(parts) if part not in _PARTS or place == len(parts) - 1]


def _is_placed(text: str, at: int, *, known: bool) -> bool:
    """Return whether two words with capitals follow "at", "in" or "the" and so name a place; a known first name does not."""
    return not known and bool(_PLACED.search(text, max(0, at - _NEAR), at))


def _alone(text: str, match: re.Match[str], kind: str) -> str:
    """Return why a single word with a capital may be somebody; "" where it is not."""
    word, at, end = match[0], match.start(), match.end()
    if (
        word in _TITLES.split("|")
        or word.casefold() in NOBODY
        or (word.isupper() and len(word) >= _SHORTEST)
        or len(word) < _SHORTEST
    ):
        return ""
    before = text[max(0, at - _NEAR) : at]
    known, does = word.casefold() in GIVEN, _SOMEONE_DOES.match(text, end)
    if _is_no_person(before, text[end : end + _NEAR], known=known):
        return ""
    begins = before.rstrip()[-1:] in ".!?" if before.strip(" \t\"'“(") else at <= _NEAR
    if known and (kind != "said" or _TO_SOMEONE.search(before) or does):
        return "A first name."
    if _TO_SOMEONE.search(before) and not begins:
        return "A capital after a word such as “ask”."
    if kind == "name" and (begins or (at <= _NEAR and before.casefold() == "the ")) and does:
        return "The line is noted as a name and begins with one."
    return ""


def _is_no_person(before: str, after: str, *, known: bool) -> bool:
    """Return whether what stands around a single word with a capital says that it is a place, a house or a thing."""
    if _WITH_A_HOUSE.search(before) or _SAINT.search(before):
        return True
    if _PLACED.search(before) and not _SOMEBODY_THERE.search(f"{before}|{after}"):
        return not (known and _OWNS.match(after))
    unknown_to = _WHITHER.search(before) or (_WRITES.search(before) and _MORE_OF_IT.match(after))
    return not known and bool(unknown_to or _LONGER_NAME.match(after))


def _person(words: str) -> str:
    """Return the words without those at the edges that name no person; "" when fewer than two are left or a place is meant."""
    parts = words.split()
    while parts and (parts[0].casefold() in _FILLING or parts[0].rstrip(".") in _TITLES.split("|")):
        parts.pop(0)
    while parts and parts[-1].casefold() in _FILLING:
        parts.pop()
    if len(parts) < 2 or (len(parts[-1]) < _SHORTEST and parts[0].casefold() not in GIVEN):  # noqa: PLR2004  # a name in full
        return ""
    first, *rest = (part.casefold() for part in parts)
    if first in OF_A_PLACE or any(part in _FILLING for part in _without_particles(rest)):
        return ""
    called = first in GIVEN or _INITIALS.fullmatch(parts[0]) is not None
    if any(part.isupper() and len(part) > 1 for part in parts) and not called:
        return ""
    if first not in GIVEN and any(part in OF_A_PLACE for part in rest):
        return ""
    return "" if len(rest) > 1 and rest[-1] in OF_A_PLACE else " ".join(parts)
