"""The seven places of Askwell, in the order in which the bar shows them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from django.urls import NoReverseMatch, reverse


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the bar: its URL name, its word, its optional letter key, and if the phone bar has room for it.

    ``also`` are paths outside its own that belong to it.
    """

    name: str
    label: str
    key: str
    on_phone: bool = False
    also: tuple[str, ...] = ()


PLACES = (
    Place("today", "Today", "t", on_phone=True),
    Place(
        "people",
        "People",
        "p",
        on_phone=True,
        also=("/asks", "/circles", "/import", "/letters", "/organisations"),
    ),
    Place("talks", "Talks", "k", on_phone=True, also=("/questions", "/resumes", "/transcripts")),
    Place("findings", "Findings", "f", on_phone=True, also=("/decisions", "/occupations", "/report")),
    Place("leads", "Leads", "l"),
    Place("give", "Give back", "g"),
    Place("settings", "Settings", "s"),
)


@cache  # the same on every page, as long as the server runs
def place_url(name: str) -> str:
    """Return the address of a place, or "/name/" while no page has that URL name."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return f"/{name}/"


def place_of(path: str) -> str:
    """Return the name of the place that a path lies in, "" for a page outside all of them."""
    for place in PLACES:
        roots = (place_url(place.name).rstrip("/"), *place.also)
        if any(root and f"{path}/".startswith(f"{root}/") for root in roots):
            return place.name
    return ""
