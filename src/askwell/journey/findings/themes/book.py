"""Which theme a topic is, and what it is called."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from askwell.journey.findings.models import Claim, Theme
from askwell.journey.purpose.models import Campaign
from askwell.method.themes import called, resolve, theme_key
from askwell.method.things.finding import is_known
from askwell.method.topics import NAMES, topic_name
from askwell.method.wording import listed


@dataclass(frozen=True, kw_only=True)
class ThemeBook:
    """What the seeker said of the themes of a campaign, and how the topics were written."""

    same_as: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    spelt: Mapping[str, str] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)

    def theme_of(self, topic: str) -> str:
        """Return the key of the theme that a topic belongs to, in the end; "" for none."""
        if topic not in self._known:
            self._known[topic] = resolve(theme_key(topic), self.same_as) if topic else ""
        return self._known[topic]

    def name(self, theme: str) -> str:
        """Return what a theme is called: by the seeker, by the bank, or as it was first written."""
        return self.names.get(theme) or (
            topic_name(theme) if theme in NAMES else self.spelt.get(theme, theme)
        )

    def about(self, theme: str, things: Iterable[str]) -> str:
        """Return what a theme is called with those of its things that have a name: "what employers look for (certificate)"."""
        named = listed([thing for thing in things if is_known(thing)])
        return f"{self.name(theme)} ({named})" if named else self.name(theme)


def theme_book(campaign: Campaign, *, topics: Iterable[str] = ()) -> ThemeBook:
    """Return the themes of a campaign; ``topics`` are those that were written, by which a theme has its name. One statement."""
    rows = Theme.objects.of(campaign.seeker).filter(campaign=campaign)
    return book_of(rows.values_list("key", "called", "same_as"), topics=topics)


def topics_of(campaign: Campaign) -> list[str]:
    """Return the topics of the claims of a campaign as they were written. One statement."""
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign).exclude(topic="")
    return list(claims.order_by("topic").values_list("topic", flat=True).distinct())


def book_of(rows: Iterable[tuple[str, str, str]], *, topics: Iterable[str]) -> ThemeBook:
    """Return the book of rows of key, name and the theme that it is the same as; "" where there is none."""
    rows = list(rows)
    spellings: defaultdict[str, list[str]] = defaultdict(list)
    for topic in topics:
        spellings[theme_key(topic)].append(topic)
    return ThemeBook(
        same_as={key: same for key, _, same in rows if same},
        names={key: name for key, name, _ in rows if name},
        spelt={key: called(written) for key, written in spellings.items()},
    )
