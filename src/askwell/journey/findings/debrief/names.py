"""Names heard in a talk become people, each with who gave the name and whether one may say so."""

import datetime as dt
import uuid
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from django.db import transaction
from django.http import QueryDict

from askwell.formats.one_line import OneLine, read_line
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.namesakes import NO_NAMESAKES, NOBODY_HERE, Namesakes, namesakes_of
from askwell.journey.findings.debrief.queries import Left
from askwell.journey.people.actions import add_to, make, meet, refer
from askwell.journey.people.actions.people import Known
from askwell.journey.people.models import Person, Referral
from askwell.journey.talk.actions import hear_name
from askwell.journey.talk.models import Line, NameGiven
from askwell.journey.talk.queries import Standing
from askwell.journey.talk.reading import storable
from askwell.method.guesses.people import NameHeard, is_to_be_asked, names_in
from askwell.method.guesses.placed import told_with
from askwell.method.guesses.workplaces import workplace_of
from askwell.method.replies.permission import heard_may_name


@dataclass(frozen=True, kw_only=True)
class NameRow:
    """One name on the page after a talk: ticked means that it becomes a person to ask, at the ``place`` that the note names."""

    given: NameGiven
    ticked: bool
    may_name: str
    place: str = ""
    namesakes: Namesakes = NO_NAMESAKES
    who: str = ""

    @property
    def field(self) -> str:
        """Return the name of its tick on the page."""
        return f"name-{self.given.id}"

    @property
    def place_field(self) -> str:
        """Return the name of the field that says where this one works."""
        return f"place-{self.given.id}"


def name_forms(
    talk: Talk, left: Left, posted: QueryDict | None, left_out: Mapping[uuid.UUID, str] = MappingProxyType({})
) -> list[NameRow]:
    """Return the names as the page shows them; those not yet people start ticked, but for those ``left_out`` before.

    Where somebody on the list may be meant, the page asks ``who`` it is.
    """
    known = namesakes_of(
        talk,
        [(_name_of(given), _line_of(given, left)) for given in left.names if given.referral_id is None],
    )
    return [
        NameRow(
            given=given,
            ticked=f"name-{given.id}" in posted
            if posted and f"may-{given.id}" in posted
            else given.id not in left_out,
            may_name=(posted.get(f"may-{given.id}") if posted else None)
            or left_out.get(given.id)
            or _start(given, left),
            namesakes=known.get(_name_of(given), NO_NAMESAKES),
            place=_place_said(posted, f"place-{given.id}", _name_of(given), _line_of(given, left)),
            who=posted.get(f"who-{given.id}", "") if posted else "",
        )
        for given in left.names
        if not _is_taken(given, left, known)
    ]


def _is_taken(given: NameGiven, left: Left, known: Mapping[str, Namesakes]) -> bool:
    """Return whether a name is that of somebody who stands among the names of this talk already: heard twice, it is one person."""
    sure = known.get(_name_of(given), NO_NAMESAKES).sure
    taken = {one.referral.referred_id for one in left.names if one.referral}
    return given.referral_id is None and sure is not None and sure.pk in taken


def _place_said(posted: QueryDict | None, field: str, name: str, note: str) -> str:
    """Return where somebody works: what was typed, else the house that the note names beside the name."""
    if posted is not None and field in posted:
        return " ".join(storable(str(posted[field])).split())[:300]
    if place := workplace_of(name, note):
        return place
    reading = _reading(name, note)
    place = reading.organisation if reading else ""
    return place if _begins_as_a_name(place) or note == note.lower() else ""


def _begins_as_a_name(place: str) -> bool:
    """Return whether words begin as the name of a house does: "Kone", "eBay", "3M", "7-Eleven"."""
    first = place.partition(" ")[0]
    return first[:1].isdigit() or any(map(str.isupper, first))


def _reading(name: str, text: str) -> OneLine | None:
    """Return what a text tells of this name: a line of its own, or what stands beside the name in a sentence."""
    for words in (text, told_with(name, text)):
        reading, _ = read_line(words)
        if reading and reading.name.casefold() == name.casefold():
            return reading
    return None


def _name_of(given: NameGiven) -> str:
    """Return the name alone: what was typed below and is not clear yet is kept with all that is known."""
    reading, _ = read_line(given.name) if given.line_id is None else (None, "")
    return reading.name if reading and reading.name else given.name


def _line_of(given: NameGiven, left: Left) -> str:
    """Return the line in which a name stood, or what was typed below; of a line that may not travel only the name."""
    return given.name if given.line_id in left.marked else _standing(given, left) or given.name


def _standing(given: NameGiven, left: Left) -> str:
    """Return the words of its line as they stand now, "" where none stands."""
    return next((line.text for line in left.lines if line.id == given.line_id), "")


def _start(given: NameGiven, left: Left) -> str:
    note = _standing(given, left)
    return _may_name(note, given.name) if note else Referral.MayName.UNKNOWN


def _may_name(note: str, name: str) -> str:
    """Return what a note says of whether this name may be told from whom it comes; where it says nothing, nobody knows."""
    others = [heard.name for heard in names_in(note, kind="name") if heard.name not in name]
    return heard_may_name(note, name=name, others=others)


@dataclass(frozen=True, kw_only=True)
class HeardRow:
    """A name noticed in the words of a line, ticked where the line was noted as a name or says for sure whom to ask.

    ``place`` is where the line says that this one works; ``listed`` says that she is on the list already.
    """

    line: Standing
    heard: NameHeard
    field: str
    ticked: bool
    may_field: str
    may_name: str
    place_field: str
    place: str = ""
    listed: bool = False


def heard_rows(
    left: Left,
    posted: QueryDict | None,
    *,
    fresh: Callable[[Standing], bool] = lambda _: True,
    houses: Collection[str] = (),
) -> list[HeardRow]:
    """Return the names noticed in lines that nobody looked at yet (``fresh``): what was passed over once is not offered again.

    What one of ``houses`` is called is nobody to ask. The field holds the name, so that no other one is ticked when lines change.
    """
    places = {house.casefold() for house in houses}
    return [
        HeardRow(
            line=line,
            heard=heard,
            field="heard",
            ticked=heard.name in posted.getlist("heard")
            if posted
            else line.kind == Line.Kind.NAME or is_to_be_asked(line.text, heard),
            may_field=(may_field := f"may-{line.id}-{heard.name}"),
            may_name=(posted.get(may_field) if posted else None) or _may_name(line.text, heard.name),
            place_field=(place_field := f"place-{line.id}-{heard.name}"),
            place=_place_said(
                posted, place_field, heard.name, heard.name if line.id in left.marked else line.text
            ),
            listed=heard.name.casefold() in left.listed,
        )
        for line, heard in left.heard
        if fresh(line) and heard.name.casefold() not in places
    ]


@transaction.atomic
def take_names(talk: Talk, left: Left, *, posted: QueryDict, more: str, now: dt.datetime) -> bool:
    """Make people of the ticked names and of each further line; a name that is a person already stays one.

    Returns whether the page has to ask who is meant by one of them.
    """
    noted = [
        become_person(
            talk,
            given,
            text=_line_of(given, left),
            may_name=posted.get(f"may-{given.id}", _start(given, left)),
            now=now,
            who=posted.get(f"who-{given.id}", ""),
            place=_place_said(posted, f"place-{given.id}", _name_of(given), _line_of(given, left)),
        )
        for given in left.names
        if posted.get(f"name-{given.id}") and given.referral_id is None
    ]
    ticked = [
        (row.heard.name, row.may_name, row.place, _words_of(row, left))
        for row in heard_rows(left, posted)
        if row.ticked
    ]
    typed = [(text, "", None, "") for text in map(str.strip, more.splitlines()) if text]
    clear = [
        _take(talk, text, may_name=may, place=place, words=words, now=now)
        for text, may, place, words in (*ticked, *typed)
    ]
    return not all([*noted, *clear])


def _words_of(row: HeardRow, left: Left) -> str:
    """Return what the note says of a name; of a note that may not travel nothing."""
    return "" if row.line.id in left.marked else row.line.text


def _take(talk: Talk, text: str, *, may_name: str, place: str | None, words: str, now: dt.datetime) -> bool:
    given = hear_name(talk, name=text[:300])
    return become_person(talk, given, text=text, may_name=may_name, place=place, words=words, now=now)


def become_person(
    talk: Talk,
    given: NameGiven,
    *,
    text: str,
    may_name: str,
    now: dt.datetime,
    who: str = "",
    place: str | None = None,
    words: str = "",
) -> bool:
    """Make a person of a name that was heard, with the referral, at the ``place`` that was said, else that the line tells; the one talked with is never her own referral.

    Somebody of that name who is there for sure is that person. Where it may be somebody, nobody is made until ``who``
    says it: the key of a person, or "new". ``words`` are those of the note, where ``text`` is the name alone; the name has the day of
    the talk. Returns whether that is clear.
    """
    name = _name_of(given)
    namesakes = namesakes_of(talk, [(name, _with_place(text, place))])[name]
    if namesakes.perhaps and who != NOBODY_HERE and namesakes.chosen(who) is None:
        return False
    there = namesakes.sure or namesakes.chosen(who)
    person = _met(talk, name, text, there, who=who, place=place, now=now)
    may = may_name if may_name in Referral.MayName.values else Referral.MayName.UNKNOWN
    if person == talk.person:
        return True
    referral = refer(
        referrer=talk.person, referred=person, may_name=may, words=words or text, now=talk.said_at(now)
    )
    if not NameGiven.objects.of(talk.seeker).filter(referral=referral).exists():
        given.name, given.referral = name, referral
        given.save(update_fields=["name", "referral"])
    return True


def _with_place(text: str, place: str | None) -> str:
    """Return the line with the place behind it, where the line itself tells none: its addresses count either way."""
    reading, _ = read_line(text)
    return f"{text}, {place}" if place and not (reading and reading.organisation) else text


def _met(
    talk: Talk, name: str, text: str, there: Person | None, *, who: str, place: str | None, now: dt.datetime
) -> Person:
    """Return who is meant, with what the line tells: the one who is ``there``, or a new person."""
    reading = _reading(name, text)
    known = Known(
        title=reading.title if reading else "",
        organisation=place if place is not None else reading.organisation if reading else "",
        emails=reading.emails if reading else (),
        phones=reading.phones if reading else (),
    )
    if there:
        add_to(there, now=now, found=True, **known)
        return there
    bring = make if who == NOBODY_HERE else meet
    return bring(talk.seeker, full_name=name, found=True, now=now, **known)
