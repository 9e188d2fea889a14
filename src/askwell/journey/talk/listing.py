"""The list of talks: under way, to come, and behind, each with what it brought."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Case, F, Q, QuerySet, When
from django.db.models.functions import Coalesce

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing, standing
from askwell.web.wording import plural

PAGE = 30


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A talk in the list, with what it brought in words."""

    talk: Talk
    brought: str

    @property
    def at(self) -> dt.datetime | None:
        """Return when it was, or was to be."""
        return self.talk.started_at or self.talk.starts_at

    @property
    def is_off(self) -> bool:
        """Return whether it did not take place, and will not."""
        return self.talk.cancelled_at is not None and self.talk.ended_at is None


@dataclass(frozen=True, kw_only=True)
class TalkList:
    """All talks: under way, to come, behind you (one page, newest first)."""

    running: list[Listed]
    ahead: list[Listed]
    talked: list[Listed]
    more: bool


def talk_list(seeker: Seeker, *, page: int = 1) -> TalkList:
    """Return the list of talks in three queries, however many there are. Later pages hold only the talks behind."""
    mine = Talk.objects.of(seeker).select_related("person")
    over = Q(ended_at__isnull=False) | Q(cancelled_at__isnull=False, started_at=None)
    to_come = (
        list(mine.exclude(over).order_by(F("starts_at").asc(nulls_last=True), "id")) if page == 1 else []
    )
    behind = list(_newest_first(mine.filter(over))[(page - 1) * PAGE : page * PAGE + 1])
    brought = what_they_brought(seeker, [*to_come, *behind])

    def listed(talks: list[Talk]) -> list[Listed]:
        return [Listed(talk=talk, brought=brought.get(talk.pk, "")) for talk in talks]

    return TalkList(
        running=listed([talk for talk in to_come if talk.started_at]),
        ahead=listed([talk for talk in to_come if not talk.started_at]),
        talked=listed(behind[:PAGE]),
        more=len(behind) > PAGE,
    )


def _newest_first(talks: QuerySet[Talk]) -> QuerySet[Talk]:
    """Order talks by their day; one that is off by when that was known, since it may have been to be later than today."""
    at = Case(
        When(cancelled_at__isnull=False, ended_at=None, then=F("cancelled_at")),
        default=Coalesce("started_at", "starts_at", "ended_at", "created_at"),
    )
    return talks.order_by(at.desc(), "-id")


def what_they_brought(seeker: Seeker, talks: Iterable[Talk]) -> dict[UUID, str]:
    """Return "9 notes, 2 names, 1 lead" for each talk that has notes, in one query."""
    lines: dict[UUID, list[Line]] = defaultdict(list)
    kept = Line.objects.of(seeker).filter(talk__in=[talk.pk for talk in talks])
    for line in kept.only("talk_id", "at", "kind", "text", "revises_id", "question_id"):
        lines[line.talk_id].append(line)
    return {talk: _counted(standing(of_talk)) for talk, of_talk in lines.items()}


def _counted(lines: list[Standing]) -> str:
    kinds = Counter(line.kind for line in lines)
    counts = [
        (len(lines), "note"),
        (kinds[Line.Kind.NAME], "name"),
        (kinds[Line.Kind.LEAD], "lead"),
        (kinds[Line.Kind.PROMISE], "promise"),
    ]
    return ", ".join(plural(count, word) for count, word in counts if count)
