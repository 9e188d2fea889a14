"""What was found for typed words: people first, then places, letters and notes."""

from dataclasses import dataclass
from itertools import chain

from django.db.models import Q
from django.urls import reverse

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import ContactPoint, Organisation, Person
from askwell.journey.people.no_places import NO_PLACES
from askwell.journey.searching.match import matching
from askwell.journey.searching.text import words
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing, standing
from askwell.method.trust import Trust

AROUND = 90
_NAMED = ("full_name", "sort_key", "title", "relation", "organisation__name")


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One thing that was found, with the words around the place where it was found."""

    title: str
    detail: str
    url: str


@dataclass(frozen=True, kw_only=True)
class Group:
    """Hits of one kind under their heading."""

    label: str
    items: list[Hit]


def people(seeker: Seeker, text: str, *, limit: int) -> list[Hit]:
    """Return people whose name, work, place or address begins with the words; names that begin so come first."""
    asked = words(text)
    by_words = matching(Person.objects.of(seeker), seeker=seeker, text=text)
    points = matching(ContactPoint.objects.of(seeker), seeker=seeker, text=text)
    by_address = Person.objects.of(seeker).filter(id__in=points.values("person_id"))
    shown = (found.select_related("organisation").only(*_NAMED) for found in (by_words, by_address))
    rows = chain(*(found[:limit] for found in shown))
    found = {person.id: person for person in rows}.values()
    ordered = sorted(found, key=lambda person: (not _begins(person.full_name, asked), person.sort_key))
    return [
        Hit(title=person.full_name, detail=_work_of(person), url=reverse("person", args=[person.id]))
        for person in ordered[:limit]
    ]


def _begins(name: str, asked: list[str]) -> bool:
    parts = words(name)
    return all(any(part.startswith(word) for part in parts) for word in asked)


def _work_of(person: Person) -> str:
    place = person.organisation.name if person.organisation else ""
    return ", ".join(part for part in (person.title, place) if part) or person.relation


def organisations(seeker: Seeker, text: str, *, limit: int) -> list[Hit]:
    """Return places of work whose name or note holds the words."""
    places = Organisation.objects.of(seeker).exclude(key__in=NO_PLACES)
    rows = matching(places, seeker=seeker, text=text).only("name", "website")[:limit]
    return [
        Hit(title=row.name, detail=row.website, url=reverse("organisation", args=[row.id])) for row in rows
    ]


def letters(seeker: Seeker, text: str, *, limit: int) -> list[Hit]:
    """Return letters that hold the words, newest first."""
    rows = matching(Letter.objects.of(seeker), seeker=seeker, text=text)
    shown = rows.select_related("person").only("kind", "subject", "body", "person__full_name")
    return [
        Hit(
            title=f"{letter.get_kind_display()}: {letter.person.full_name}",
            detail=around(letter.body or letter.subject, text),
            url=reverse("person", args=[letter.person_id]),
        )
        for letter in shown.order_by("-id")[:limit]
    ]


def lines(seeker: Seeker, text: str, *, limit: int) -> list[Hit]:
    """Return note lines that hold the words as they stand now, newest first; what was struck or rewritten is not found."""
    rows = list(matching(Line.objects.of(seeker), seeker=seeker, text=text).order_by("-at")[: limit * 3])
    firsts = {row.revises_id or row.pk for row in rows}
    family = (
        Line.objects.of(seeker)
        .filter(Q(pk__in=firsts) | Q(revises__in=firsts))
        .select_related("talk__person")
    )
    found = {row.pk for row in rows}
    stand = [line for line in standing(family) if line.newest.pk in found]
    return [
        Hit(
            title=f"{line.newest.talk.person.full_name}, notes{_mark(line)}",
            detail=around(line.text, text),
            url=reverse("talk", args=[line.newest.talk_id]),
        )
        for line in sorted(stand, key=lambda line: line.at, reverse=True)[:limit]
    ]


def _mark(line: Standing) -> str:
    """Say beside a note that it is not to be passed on freely: the page is hers, but somebody may look over her shoulder."""
    return "" if line.trust is Trust.QUOTABLE else f" ({line.trust.words.lower()})"


def around(text: str, asked: str) -> str:
    """Return the part of a text near the first typed word, with dots where it was cut."""
    plain = " ".join(text.split())
    places = [plain.casefold().find(word) for word in words(asked)]
    start = max(0, min([place for place in places if place >= 0], default=0) - AROUND // 3)
    cut = plain[start : start + AROUND]
    return f"{'…' if start else ''}{cut}{'…' if start + AROUND < len(plain) else ''}"


def everything(seeker: Seeker, text: str, *, limit: int) -> list[Group]:
    """Return every group that has a hit; at most ``limit`` hits each. A fixed number of statements."""
    groups = [
        Group(label="People", items=people(seeker, text, limit=limit)),
        Group(label="Organizations", items=organisations(seeker, text, limit=limit)),
        Group(label="Notes", items=lines(seeker, text, limit=limit)),
        Group(label="Letters", items=letters(seeker, text, limit=limit)),
    ]
    return [group for group in groups if group.items]
