"""Which forms a line is looked at for: by its topic, else by the purpose that it serves, else by what was asked."""

from collections.abc import Iterable

from askwell.method.guesses.told import house, liking, openings, wanted
from askwell.method.guesses.told.form import Form, first_told

# Who answers with a thing here says that it is wanted.
WANTED_BY_NAME = frozenset(["criteria", "skills"])
# Of these what no form tells is a bare fact: how one learns it, and where.
TAUGHT = frozenset(["training", "learning"])
_WAYS_IN = frozenset(["market", "hiring", "trends", "path"])
_HOW_SHE_GOT_IN, _THE_WAY_UP = "s06", "s11"


def told_of(text: str, *, purpose: str, topic: str, question: str) -> Form | None:
    """Return the form that tells the side of a line, None where none does."""
    if topic in openings.PLAIN:
        return first_told(text, (*openings.WAYS, openings.NOT_THERE, *openings.FOR_IT)) or openings.ELSEWHERE
    return first_told(text, _forms(purpose, topic, question))


def _forms(purpose: str, topic: str, question: str) -> Iterable[Form]:
    if topic in WANTED_BY_NAME | TAUGHT:
        return wanted.FORMS
    if question == _THE_WAY_UP:
        return (*liking.PATH, *liking.TERMS)
    if topic in liking.FORMS:
        return liking.FORMS[topic]
    if (topic in _WAYS_IN and purpose != "organisations") or question == _HOW_SHE_GOT_IN:
        return openings.FORMS
    return {
        "jobs": openings.FORMS,
        "organisations": () if topic == "competitors" else (*house.FORMS, *openings.WAYS),
        "values": wanted.FORMS,
        "fit": (*liking.LIKED, *openings.WAYS),
    }.get(purpose, (*openings.FORMS,))
