"""What people told that answers a question nobody asked them in these words."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from askwell.journey.findings.models import Claim
from askwell.journey.findings.themes.book import theme_book
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import NameGiven
from askwell.method.answered import ASKS_FOR_NAMES, answers_of
from askwell.method.bank import BankQuestion


@dataclass(frozen=True, kw_only=True)
class Told:
    """The questions that each sorted line answers by its theme, the names given in each talk, and who told of each question."""

    by_line: Mapping[uuid.UUID, frozenset[str]] = field(default_factory=dict)
    names: Mapping[uuid.UUID, Sequence[str]] = field(default_factory=dict)
    people: Mapping[str, set[uuid.UUID]] = field(default_factory=dict)

    @classmethod
    def of(cls, campaign: Campaign, bank: Sequence[BankQuestion]) -> Self:
        """Read what was told in a campaign. Three statements, however much it is."""
        answers, book = answers_of(bank), theme_book(campaign)
        by_line: dict[uuid.UUID, frozenset[str]] = {}
        people: defaultdict[str, set[uuid.UUID]] = defaultdict(set)
        claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign, mine=False).exclude(topic="")
        for line, person, topic in claims.order_by().values_list("line_id", "person_id", "topic"):
            keys = answers.get(book.theme_of(topic), frozenset())
            if line is not None:
                by_line[line] = keys
            for key in keys:
                people[key].add(person)
        names = defaultdict(list)
        given = NameGiven.objects.of(campaign.seeker).filter(talk__campaign=campaign).order_by("id")
        for talk, person, name in given.values_list("talk_id", "talk__person_id", "name"):
            names[talk].append(name)
            people[ASKS_FOR_NAMES].add(person)
        return cls(by_line=by_line, names=names, people=people)
