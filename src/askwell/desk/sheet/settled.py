"""What the earlier talks of a campaign settled, topic by topic, and how surely."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.differing import judgements
from askwell.journey.findings.models import Claim
from askwell.journey.findings.themes.book import theme_book
from askwell.journey.findings.voices import GroundsWithin
from askwell.journey.preparation.models import Question
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import HEARD, Line
from askwell.journey.talk.queries import standing
from askwell.method.bank import BY_KEY, OWN_TOPIC
from askwell.method.contradictions import UNJUDGED, disagreements
from askwell.method.coverage import able
from askwell.method.figures import FigureDifference, differing_figures
from askwell.method.knowledge import Knowledge
from askwell.method.roles import role_of
from askwell.method.telling_apart import ThemeOf
from askwell.method.themes import theme_key

# Who spoke, and of what.
Spoken = tuple[uuid.UUID, str, str]
_LINE = ("revises", "at", "text", "kind", "question__key", "talk__person", "talk__person__title")
_CLAIM = (
    "text", "topic", "stance", "purpose", "said_at", "about_kind", "about_role", "about_place", "about_time", "about_organisation__name",
    "person__full_name", "person__title", "person__time_zone", "person__organisation__name",
)  # fmt: skip


def heard(seeker: Seeker, *, campaign: Campaign | None, besides: Talk | None = None) -> Knowledge:
    """Return what the talks of a campaign settled, without one those of all: each person counts once for each topic.

    A note that stands under a question counts for the question's topics, one of her own being a topic by itself; a claim
    with a topic counts for it. How sure a person can be is what her sort of person knows of the topic first hand. A topic
    on which people disagree, after what tells kinds of people apart, is disputed. Her own views settle nothing. Two
    statements, of a campaign two more, for what she calls its themes and what she said of two claims.
    """
    field = campaign.name if campaign else ""
    theme_of = theme_book(campaign).theme_of if campaign else theme_key
    claims = _claims(seeker, campaign)
    told: defaultdict[str, dict[uuid.UUID, float]] = defaultdict(dict)
    for person, title, topic in (*_noted(seeker, campaign, besides), *_claimed(claims, theme_of)):
        told[topic][person] = able(role_of(title, field=field), topic)
    within = GroundsWithin(field, newest=_newest(claims))
    differing = disagreements(
        claims,
        ground_of=within.of_claim,
        theme_of=theme_of,
        judged=judgements(campaign) if campaign else UNJUDGED,
    )
    figures = [one.topic for one in _figures(claims, within, theme_of) if one.is_disagreement and one.topic]
    return Knowledge(
        told={topic: list(people.values()) for topic, people in told.items()},
        disputed=list(dict.fromkeys([*(one.topic for one in differing), *figures])),
    )


def _figures(
    claims: Sequence[Claim], within: GroundsWithin, theme_of: ThemeOf
) -> list[FigureDifference[Claim]]:
    return differing_figures(
        claims, ground_of=within.of_claim, said_in=lambda claim: claim.said_at.year, theme_of=theme_of
    )


def _noted(seeker: Seeker, campaign: Campaign | None, besides: Talk | None) -> Iterator[Spoken]:
    lines = Line.objects.of(seeker).exclude(talk=besides)
    if campaign:
        lines = lines.filter(talk__campaign=campaign)
    for line in standing(lines.select_related("question", "talk__person").only(*_LINE)):
        said = line.newest
        if said.kind in HEARD and said.question:
            for topic in _topics(said.question):
                yield said.talk.person_id, said.talk.person.title, topic


def _topics(question: Question) -> Sequence[str]:
    return BY_KEY[question.key].topics if question.key in BY_KEY else (f"{OWN_TOPIC}{question.pk}",)


def _claims(seeker: Seeker, campaign: Campaign | None) -> list[Claim]:
    claims = Claim.objects.of(seeker).filter(mine=False).exclude(topic="")
    if campaign:
        claims = claims.filter(campaign=campaign)
    return list(claims.select_related("person__organisation", "about_organisation").only(*_CLAIM))


def _claimed(claims: Sequence[Claim], theme_of: ThemeOf) -> Iterator[Spoken]:
    for claim in claims:
        yield claim.person_id, claim.person.title, theme_of(claim.topic)


def _newest(claims: Sequence[Claim]) -> dt.datetime | None:
    return max((claim.said_at for claim in claims), default=None)
