"""The few words that the findings page quotes, however many were written down."""

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from askwell.journey.findings.answers.heard import Heard, Newest
from askwell.journey.findings.answers.judging import newest_by_purpose, people_by_side
from askwell.journey.findings.answers.queries import Answer, Judged
from askwell.journey.findings.answers.quoted import Quoted
from askwell.journey.findings.models import Claim
from askwell.journey.findings.voices import ability_of
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Noted, noted_as
from askwell.method.differences import Difference
from askwell.method.grounds import AGAINST, FOR
from askwell.method.quotes import Words, best, reasons
from askwell.method.roles import role_of
from askwell.method.strength import FIRST_HAND
from askwell.method.things.finding import SEVERAL, is_known
from askwell.method.trust import Trust

OTHERS_SHOWN = 2
DIFFERENCES_SHOWN = 2
OF_A_SIDE = 2
# What is quoted of a claim as it stands, and what tells of which place it speaks.
_QUOTED = (
    "text", "purpose", "topic", "stance", "mine", "how_sure", "said_at", "talk_id", "person_id", "line_id", "verbatim",
)  # fmt: skip
_ABOUT = ("about_organisation__name", "about_kind", "about_role", "about_place", "about_time")


@dataclass(kw_only=True)
class TwoSides:
    """One theme on which people differ, in words, with the newest of each side."""

    found: Difference[Newest]
    about: str
    pro: list[Quoted] = field(default_factory=list)
    con: list[Quoted] = field(default_factory=list)

    @property
    def things(self) -> str:
        """Return the things of which both sides speak as an address says them, where their names are said."""
        return SEVERAL.join(filter(is_known, self.found.things))

    @property
    def newest(self) -> tuple[uuid.UUID, uuid.UUID]:
        """Return the keys of the newest of each side."""
        return uuid.UUID(self.found.pro[0].key), uuid.UUID(self.found.con[0].key)


@dataclass(kw_only=True)
class Quotes:
    """What is quoted of one purpose: the best, why it, the newest others, and where people differ, disagreements first.

    ``unsure`` counts the likely pairs of which only the seeker can tell whether they speak of one thing.
    """

    best: Quoted | None = None
    why: Sequence[str] = ()
    others: Sequence[Quoted] = ()
    sides: list[TwoSides] = field(default_factory=list)
    differing: int = 0
    unsure: int = 0

    @property
    def more_differences(self) -> int:
        """Return how many themes differ beside those shown."""
        return self.differing - len(self.sides)


def quotes(campaign: Campaign, found: Judged[Newest], *, told: Heard) -> list[tuple[Answer[Newest], Quotes]]:
    """Return each answer with what is quoted of it. Two statements, never more rows than a page holds."""
    newest = {answer.purpose: newest_by_purpose(told).get(answer.purpose, ()) for answer in found.answers}
    sides = {answer.purpose: _differing(answer) for answer in found.answers}
    wanted = {
        *chain.from_iterable(newest.values()),
        *chain.from_iterable(map(_of_sides, chain.from_iterable(sides.values()))),
    }
    read = _read(campaign, wanted, told)
    weigh = _Weighing(told, noted_as(campaign.seeker, (one.line_id for one in read.values())))
    shown = []
    for answer in found.answers:
        quoted = _quotes([read[key] for key in newest[answer.purpose] if key in read], weigh)
        quoted.sides = [_two_sides(one, found, read) for one in sides[answer.purpose]]
        quoted.differing = len(answer.differences)
        quoted.unsure = sum(one.purpose == answer.purpose and one.is_likely for one in found.perhaps)
        shown.append((answer, quoted))
    return shown


def _differing(answer: Answer[Newest]) -> list[Difference[Newest]]:
    return sorted(answer.differences, key=lambda one: not one.is_disagreement)[:DIFFERENCES_SHOWN]


def _of_sides(found: Difference[Newest]) -> list[Newest]:
    return [*found.pro[:OF_A_SIDE], *found.con[:OF_A_SIDE]]


def _two_sides(one: Difference[Newest], found: Judged[Newest], read: Mapping[Newest, Quoted]) -> TwoSides:
    return TwoSides(
        found=one,
        about=found.book.about(one.topic, one.things),
        pro=[read[key] for key in one.pro[:OF_A_SIDE] if key in read],
        con=[read[key] for key in one.con[:OF_A_SIDE] if key in read],
    )


def _read(campaign: Campaign, wanted: Collection[Newest], told: Heard) -> dict[Newest, Quoted]:
    """Read claims as they are shown; names come from the speakers, who are known."""
    speakers = {speaker.pk: speaker for speaker in told.speakers}
    keys = {uuid.UUID(one.key): one for one in wanted}
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign, pk__in=keys).order_by()
    read = {}
    for row in claims.values("pk", *_QUOTED, *_ABOUT):
        by = speakers[row["person_id"]]
        about = ", ".join(filter(None, (row[column] for column in _ABOUT)))
        own = {column: row[column] for column in _QUOTED}
        read[keys[row["pk"]]] = Quoted(**own, by=by.full_name, house=by.organisation or "", about=about)
    return read


def _quotes(newest: Sequence[Quoted], weigh: "_Weighing") -> Quotes:
    chosen = best(weigh.words(one) for one in newest if not one.mine)
    return Quotes(
        best=chosen.of if chosen else None,
        why=reasons(chosen) if chosen else (),
        others=[one for one in newest if not chosen or one is not chosen.of][:OTHERS_SHOWN],
    )


class _Weighing:
    """What was said as words to quote."""

    def __init__(self, told: Heard, noted: Mapping[uuid.UUID, Noted]) -> None:
        self._told, self._noted = told, noted
        self._titles = {speaker.pk: speaker.title for speaker in told.speakers}
        self._people = people_by_side(told)

    def words(self, quoted: Quoted) -> Words[Quoted]:
        """Return what somebody said as words to quote."""
        theme = self._told.book.theme_of(quoted.topic)
        role = role_of(self._titles[quoted.person_id], field=self._told.field)
        noted = self._noted.get(quoted.line_id) if quoted.line_id else None
        with_her = self._people.get((theme, quoted.stance), 1)
        return Words(
            of=quoted,
            text=quoted.text,
            trust=noted.trust if noted else Trust.QUOTABLE,
            noted_as_quote=bool(noted and noted.kind == Line.Kind.QUOTE),
            leans=quoted.stance in {FOR, AGAINST},
            others=with_her - 1,
            first_hand=ability_of(role, theme, quoted.how_sure) >= FIRST_HAND,
            sure=quoted.how_sure == Claim.HowSure.SURE,
            hearsay=quoted.how_sure == Claim.HowSure.HEARD,
        )
