"""Needs that people told in a talk, with the people and notes of the seeker that may serve them."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q

from askwell.accounts.models import Seeker
from askwell.journey.followup.models import GiveBack
from askwell.journey.people.models import Person
from askwell.journey.searching.match import matching_any
from askwell.journey.talk.models import HEARD, Line
from askwell.journey.talk.queries import Standing, standing
from askwell.method.giving import SIGNS, Offer, need_of, serving, words_of_need
from askwell.method.trust import Trust

# "Is there something that I could do or find for you?": what is noted beneath it is a need without a further word.
ASKS_FOR_NEEDS = "x28"
SHOWN = 5


@dataclass(frozen=True, kw_only=True)
class Need:
    """What a person said they need: the note, and the words that say what."""

    line: Standing
    what: str

    @property
    def person(self) -> Person:
        """Return whose need it is."""
        return self.line.first.talk.person


@dataclass(frozen=True, kw_only=True)
class Chance:
    """Something that may serve a need: a person of the seeker's, or what somebody told her."""

    need: Need
    other: Person | None = None
    source: Standing | None = None


def chances(seeker: Seeker) -> list[Chance]:
    """Return what the seeker could give for what people said they need, the latest talk first; at most five.

    What she kept as an idea or waved off is not offered again. A fixed number of statements.
    """
    needs = needs_told(seeker)
    wanted = {word for need in needs for word in words_of_need(need.what)}
    people = list(
        matching_any(
            Person.objects.of(seeker).select_related("organisation"), seeker=seeker, words=sorted(wanted)
        )
    )
    notes = [
        line
        for line in _heard(matching_any(Line.objects.of(seeker), seeker=seeker, words=sorted(wanted)), seeker)
        if line.trust is Trust.QUOTABLE
    ]
    settled = set(
        GiveBack.objects.of(seeker).filter(need__isnull=False).values_list("need", "other", "source")
    )
    found = (
        chance
        for need in needs
        for chance in (*_people_for(need, people), *_notes_for(need, notes))
        if (need.line.id, _key(chance.other), chance.source.id if chance.source else None) not in settled
    )
    return [chance for _, chance in zip(range(SHOWN), found, strict=False)]


def needs_told(seeker: Seeker) -> list[Need]:
    """Return what people said they need in talks that are over, the latest first."""
    telling = matching_any(Line.objects.of(seeker), seeker=seeker, words=SIGNS)
    asked = Line.objects.of(seeker).filter(question__key=ASKS_FOR_NEEDS)
    told = {line.id: line for line in (*_heard(telling, seeker), *_heard(asked, seeker))}
    under = set(asked.values_list("pk", flat=True))
    read = ((line, need_of(line.text) or (line.text if line.id in under else "")) for line in told.values())
    found = [Need(line=line, what=what) for line, what in read if words_of_need(what)]
    return sorted(found, key=lambda need: need.line.at, reverse=True)


def _heard(lines: Iterable[Line], seeker: Seeker) -> list[Standing]:
    """Return what others said, as it stands now, of talks that are over."""
    firsts = {line.revises_id or line.pk for line in lines}
    whole = Line.objects.of(seeker).filter(
        Q(pk__in=firsts) | Q(revises__in=firsts), talk__ended_at__isnull=False
    )
    return [line for line in standing(whole.select_related("talk__person")) if line.kind in HEARD]


def _people_for(need: Need, people: Sequence[Person]) -> list[Chance]:
    others = {one.pk: one for one in people if one.pk != need.person.pk and one.never_ask_at is None}
    offers = [Offer(key=key, text=_does(one)) for key, one in others.items()]
    return [Chance(need=need, other=others[offer.key]) for offer in serving(need.what, offers)]


def _notes_for(need: Need, notes: Sequence[Standing]) -> list[Chance]:
    theirs = {
        line.id: line
        for line in notes
        if line.first.talk.person_id != need.person.pk and not need_of(line.text)
    }
    offers = [Offer(key=key, text=line.text) for key, line in theirs.items()]
    return [Chance(need=need, source=theirs[offer.key]) for offer in serving(need.what, offers)]


def _does(person: Person) -> str:
    """Return what tells of a person what they could do: no name, which says nothing of it."""
    return " ".join((person.title, person.organisation.name if person.organisation else "", person.note))


def _key(person: Person | None) -> uuid.UUID | None:
    return person.pk if person else None
