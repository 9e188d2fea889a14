"""Other houses and other fields that a line names."""

import re

from askwell.method.guesses.facts.named import CAPITALS, PLAIN
from askwell.method.guesses.given_names import DAYS, GIVEN, REGIONS

_BESIDE = re.compile(r"^\s+(?:and|or)\s+(?P<name>[a-z]\w{3,})\s+(?:are|is|have|has|do|does|undercut|beat)\b")
# A word with a capital before these is no name: "two Chinese firms", "the Boston shops".
_OF_A_KIND = re.compile(
    r"\s+(?P<houses>firms|companies|outfits|shops|vendors|agencies|practices|makers|manufacturers|players|suppliers|start-?ups)\b"
)
_LEAD_IN = re.compile(
    r"^\W*(?:maybe |perhaps |also |i'd |i’d )*(?:look into|look at|think of|think about|related work to look at:|try|consider|(?:(?:you|one|she|he|they|we|i) )?(?:could|can|might) (?:also |always |as well )*(?:try|do|look (?:into|at)|go into|work in|move into)|people (?:go|move|end up) (?:in|into|in the)|"
    r"go into|went into|there(?:'|’)?s|there is|there are|check out)\s+",
    re.IGNORECASE,
)
_VERB = re.compile(
    r",?\s+(?:they|it|we|i|he|she|you)\b|\s+(?:wants?|hires?|hired|takes?|took|needs?|loves?|likes?|pays?|is|are|was|were|do|does|has|have|use|uses|can|would|where|that(?:'|’)?s|that|which|end up|in the end|all the time|too|as well|who)\b|[.;:!?–]|\s-\s",
    re.IGNORECASE,
)
# What a field is told with and is no part of its name: "at the county", "-- fewer people", "same work other name".
_ASIDE = re.compile(r"\s+(?:at|in)\s+(?:an?|the)\b.*|\s*-{1,2}\s.*|^\s*same\b.*", re.IGNORECASE)
_FIELD_MOST = 6


def houses_in(text: str) -> list[str]:
    """Return the houses named: words with capitals that are nobody's first name, houses of a kind ("Chinese firms"), and one beside it in small letters."""
    names: list[str] = []
    for match in CAPITALS.finditer(text):
        if name := _house(match[0]):
            kind = _OF_A_KIND.match(text[match.end() :]) if " " not in name else None
            names.append(f"{name} {kind['houses']}" if kind else name)
            if beside := _BESIDE.match(text[match.end() :]):
                names.append(beside["name"])
    return list(dict.fromkeys(names))


def _house(words: str) -> str:
    parts = re.sub(r"['’]s$", "", words).rstrip(".,'’").split()
    while parts and parts[0].casefold() in PLAIN - {"the"}:
        parts.pop(0)
    if len(parts) == 1 and _first(parts[0]) in PLAIN | GIVEN | REGIONS | DAYS:
        return ""
    return " ".join(parts)


def _first(word: str) -> str:
    """Return a word without what is joined to it: "I" of "I've"."""
    return re.split(r"['’]", word.casefold())[0]


def fields_in(text: str) -> list[str]:
    """Return the fields of the first clause: what stands before its verb, or all of it, parted at commas and "and"."""
    rest = _LEAD_IN.sub("", text.strip())
    head = _VERB.split(rest, maxsplit=1)[0] if not re.match(_VERB, " " + rest) else rest
    parts = re.split(r",\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+", head)
    fields = [
        re.sub(
            r"^(?:the|a|an|some|also|both)\s+",
            "",
            _ASIDE.sub("", part).strip(" .,'\"“”"),
            flags=re.IGNORECASE,
        )
        for part in parts
    ]
    return [field for field in fields if field and len(field.split()) <= _FIELD_MOST]
