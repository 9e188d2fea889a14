"""The themes of a campaign: how much was said about each, which may be one, and which were made one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.journey.findings.models import TwoThemes
from askwell.journey.findings.themes.book import theme_book
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.purpose.models import Campaign
from askwell.method.theme_likeness import near_duplicates
from askwell.method.themes import theme_key

SUGGESTED = 8


@dataclass(frozen=True, kw_only=True)
class ThemeRow:
    """One theme: its key, what it is called, how many notes are about it, and the themes that were made one with it, as key and words.

    ``mine`` where all of them are the seeker's own views: nobody told her of it, so that it counts for no talk.
    """

    key: str
    name: str
    notes: int
    merged: Sequence[tuple[str, str]]
    mine: bool = False


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two themes that may be one, each as key and words, and why."""

    keep: tuple[str, str]
    other: tuple[str, str]
    why: str


@dataclass(frozen=True, kw_only=True)
class Themes:
    """The themes, those with most notes first, and the pairs that may be one."""

    rows: Sequence[ThemeRow]
    pairs: Sequence[Pair]

    @property
    def own(self) -> int:
        """Return how many are only in her own views."""
        return sum(row.mine for row in self.rows)


def themes(campaign: Campaign, within: Within = WHOLE) -> Themes:
    """Return the themes of a campaign or a part of it. Three statements, however many notes."""
    written: defaultdict[str, list[str]] = defaultdict(list)
    claims = within.claims(campaign).exclude(topic="").order_by("topic")
    told: set[str] = set()
    for topic, text, mine in claims.values_list("topic", "text", "mine"):
        written[topic].append(text)
        if not mine:
            told.add(topic)
    book = theme_book(campaign, topics=written)
    said: defaultdict[str, list[str]] = defaultdict(list)
    for topic, texts in written.items():
        said[book.theme_of(topic)] += texts
    notes = {theme: len(texts) for theme, texts in said.items()}
    apart = TwoThemes.objects.of(campaign.seeker).filter(campaign=campaign)
    found = near_duplicates(
        notes, lines=said, apart={frozenset(pair) for pair in apart.values_list("one", "other")}
    )
    heard = set(map(book.theme_of, told))
    parts = {theme_key(topic) for topic in written}
    return Themes(
        rows=[
            ThemeRow(
                key=key,
                name=book.name(key),
                notes=count,
                mine=key not in heard,
                merged=[
                    (part, book.spelt.get(part, part))
                    for part in sorted(parts - {key})
                    if book.theme_of(part) == key
                ],
            )
            for key, count in sorted(notes.items(), key=lambda pair: (-pair[1], book.name(pair[0])))
        ],
        pairs=[
            Pair(keep=(one.keep, book.name(one.keep)), other=(one.other, book.name(one.other)), why=one.why)
            for one in found[:SUGGESTED]
        ],
    )
