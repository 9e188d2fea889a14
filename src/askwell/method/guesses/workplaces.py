"""Where somebody works whom a note names: the house that stands beside the name, in the many ways in which people write it down."""

import re
from collections.abc import Iterator

from askwell.method.guesses.given_names import GIVEN, OF_A_PLACE
from askwell.method.guesses.no_houses import is_no_house
from askwell.method.guesses.people import NOBODY

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"(?:(?:St|Ste|Dr|Prof)\.(?=\s[A-Z])|{_CAPITAL}(?:[\w.&'’+-]*[\w+])?|\d{{1,4}}(?=\W|$))"
_JOINED = r"(?:(?:of|for|de|la|le|du|für|und|y|et|and|&)\s+(?:the\s+)?)"
_RUN = rf"{_CAPITAL}(?:[\w.&'’+-]*[\w+])?\.?(?:\s+{_JOINED}?{_WORD})*"
# "The lift school in Cologne", "the city of Tacoma": what it is, and where.
_KIND = r"(?:[a-z-]+\s+){0,2}?(?:school|guild|union|hall|chamber|city|county|university|college|museum|council|district)"
# There is one in a town, so that it needs no name.
_ONLY_ONE = r"(?:(?:[a-z-]+['’]?\s+)?union hall|(?:tenants|teachers|nurses)['’] union|chamber of commerce|county library|public library|city hall|town hall|fire department|police department|water department|health department|parks department|park service|school board|job center|(?:trade|dental|medical|nursing|vocational) school)"
# "The Elgin plant" is called so.
_OF_A_HOUSE = r"(?:plants?|clinics?|shelter|hospital|store|school|mill|branch|library|museum|depot|bakery|lab|practice|college|hotel|union)"
_HOUSE = rf"(?:(?P<practice>(?:Dr|Prof)\.?\s+{_CAPITAL}\w+['’]s\s+(?:practice|office|lab|clinic|surgery))|(?P<kind>{_KIND}\s+(?:in|of)\s+{_CAPITAL}[\w-]+)|(?P<only>{_ONLY_ONE})\b|(?P<run>{_RUN}(?:(?<!['’]s)\s+{_OF_A_HOUSE}\b)?))"
# "Drives a van for DHL"; "for" alone leads to what is learned or sat for.
_WORKS_FOR = r"(?:works?|working|drives?|flies|writes|sells|consults|freelances|volunteers|builds|cooks)\s+(?:(?:an?\s+)?[a-z]+\s+)?for"
# What leads from somebody to a house. "From Lisbon" and "in Lisbon" lead to a town.
_LEADS_TO = re.compile(
    rf"(?:[\s,(–—-]|^)(?P<by>at|@|with|{_WORKS_FOR}|for|of|via\s+the|from|joined|joins|join|owns|founded|runs|leads|heads|manages|(?:left|gone|went|moved|switched)\s+(?:over\s+)?(?:for|to)(?:\s+join)?)\s+(?i:the|an?|her own|his own)?\s*{_HOUSE}"
)
_BESIDE = re.compile(
    rf"\s*\((?P<aside>{_RUN})\s*[,;)]|['’]s\s+(?:card|number|firm|shop|company|practice|business)(?:,|\s+is(?:\s+called)?)\s+(?P<own>{_RUN})|,?\s+(?:who\s+)?(?:has|runs)\s+(?:her|his|their) own [a-z]+(?:,|\s+called)\s+(?P<called>{_RUN})"
)
# Behind these another matter begins, or another time.
_ELSEWHERE = re.compile(
    r"\b(?:and|but|or|if|when|because|since|while|until|once|formerly|previously|ex|used|was|were|met|knows?|knew|said|says?|told|tells?|thinks?|thought|about|that|likes?|loves?|hates?|asked|asks|wants?|wanted|could|would|can|will|may|might|should|left|me|him|them|i|we|they|it|you|not|never|only|like)\b",
    re.IGNORECASE,
)
_SHE = re.compile(r"[.,;]\s+(?:[Ss]he|[Hh]e|[Tt]hey)(?:['’](?:s|re))?\s+(?=[a-z])")
_SENTENCE_ENDS = re.compile(r"(?<!\bSt)(?<!\bDr)(?<!\bSte)(?<!\bProf)[.!?](?:\s|$)|[;:]\s")
_FORMERLY = re.compile(rf",?\s*\b(?:formerly|previously|once|ex)\s+(?:(?:of|at|with)\s+)?(?:the\s+)?{_RUN},?")
_ANOTHER = re.compile(r"[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ]")
_OWNED = re.compile(r"['’]s$")
_MOST_BETWEEN = 8  # words
# A town stands behind these: a house is known by more than one word, or by letters.
_MAY_BE_A_TOWN = frozenset(["from"])
_OF_A_TOWN = frozenset(
    [
        "new",
        "san",
        "santa",
        "los",
        "las",
        "saint",
        "st.",
        "north",
        "south",
        "east",
        "west",
        "upper",
        "lower",
        "bad",
    ]
)
_NO_HOUSE = (NOBODY - OF_A_PLACE) | GIVEN
# What stands behind a name may be what she is, and so may what she runs: her department.
_MAY_BE_SOMEBODY = frozenset(["", "runs", "leads", "heads", "manages", "owns", "founded"])
_ALONE = "for"


def workplace_of(name: str, note: str) -> str:
    """Return the house at which a note says that somebody works, as it is written there; "" where it says none for sure.

    "Talk to Maria Lopez at Kone", "call Jim (Otis)", "Priya Nair, who runs training at Schindler". What has no name of its
    own counts where a town has one of it: "the union hall", and not "the clinic".
    """
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", note)
    if not name or found is None:
        return ""
    told = _SENTENCE_ENDS.split(_SHE.sub(", ", note[found.end() :], count=1), maxsplit=1)[0]
    told = _FORMERLY.sub(",", told)
    return next((house for house in (*_beside(told), *_led_to(told)) if house), "")


def _beside(told: str) -> Iterator[str]:
    """Yield the house that stands in brackets behind a name, or by which its own firm is called."""
    if match := _BESIDE.match(told):
        yield _house(match["aside"] or match["own"] or match["called"], by="")


def _led_to(told: str) -> Iterator[str]:
    """Yield the houses that words between lead to from the name, as long as they speak of nobody and nothing else."""
    for match in _LEADS_TO.finditer(told):
        between = told[: match.start()]
        if _ELSEWHERE.search(between) or _ANOTHER.search(between) or len(between.split()) > _MOST_BETWEEN:
            return
        if match["practice"] or match["kind"] or match["only"]:
            yield match["practice"] or match["kind"] or match["only"]
        elif match["by"] != _ALONE:
            yield _house(match["run"], by=match["by"])


def _house(words: str, *, by: str) -> str:
    """Return a run of words with capitals that may be a house; "" for a person, a town, a day or a department."""
    parts = _without_a_person(words.rstrip(".,").split())
    parts = [*parts[:-1], _OWNED.sub("", parts[-1])] if len(parts) == 1 else parts
    first = parts[0].casefold()
    if is_no_house(parts, may_be_somebody=by in _MAY_BE_SOMEBODY) or (len(parts) == 1 and first in _NO_HOUSE):
        return ""
    is_somebody = first in GIVEN and not any(part.casefold() in OF_A_PLACE for part in parts[1:])
    if is_somebody and by != "at" and len(parts) == 2 and by not in {"owns", "runs", "founded"}:  # noqa: PLR2004  # a name in full
        return ""
    lone = len(parts) == 1 and not parts[0].isupper()
    return "" if by in _MAY_BE_A_TOWN and (lone or first in _OF_A_TOWN) else " ".join(parts)


def _without_a_person(parts: list[str]) -> list[str]:
    """Return the words without somebody joined to them: "Kone and Jim"."""
    for place, part in enumerate(parts[:-1]):
        if part in {"and", "for", "&"} and parts[place + 1].casefold() in GIVEN:
            return parts[:place]
    return parts
