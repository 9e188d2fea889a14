"""The three texts of an introduction: to each of the two beforehand, and to both when both said yes."""

from dataclasses import dataclass

from django.db.models import Q

from askwell.formats.email import MailLink, mailto
from askwell.journey.followup.models import GiveBack
from askwell.journey.people.models import ContactPoint, Person
from askwell.journey.people.queries.people import failed_emails, first_email
from askwell.journey.people.wording import is_own_person
from askwell.journey.talk.models import Line
from askwell.journey.talk.named import names_left_out
from askwell.journey.talk.queries import Standing, standing
from askwell.method.giving import need_of
from askwell.method.letters.bringing_together import (
    Known,
    draft_to_the_other,
    draft_to_who_needs,
    draft_together,
)
from askwell.method.letters.facts import Draft
from askwell.method.trust import Audience, share


@dataclass(frozen=True, kw_only=True)
class Words:
    """A text to copy, or to open in the mail program where the addresses are known; ``failed`` holds those that letters came back from, of whoever has no other."""

    draft: Draft
    mail: MailLink | None
    failed: list[ContactPoint]


@dataclass(frozen=True, kw_only=True)
class Introduction:
    """What the page of an introduction shows: what was said, and the texts that may go now."""

    said: Standing | None
    to_person: Words
    to_other: Words
    to_both: Words | None


def introduction(gift: GiveBack, other: Person) -> Introduction:
    """Return the texts of an introduction of ``other`` to the person of a gift; that to both only once both agreed."""
    one, two, me = _known(gift.person), _known(other), gift.seeker.name
    said = _said(gift)
    first = draft_to_who_needs(me, person=one, other=two, said=said.text if said else "")
    return Introduction(
        said=said,
        to_person=_words(first, gift.person),
        to_other=_words(
            draft_to_the_other(me, person=one, other=two, need=_shared(said, gift.person)), other
        ),
        to_both=_words(draft_together(me, pair=(one, two)), gift.person, other) if gift.both_agreed else None,
    )


def _said(gift: GiveBack) -> Standing | None:
    if gift.need_id is None:
        return None
    written = Line.objects.of(gift.seeker).filter(Q(pk=gift.need_id) | Q(revises=gift.need_id))
    return next(iter(standing(written)), None)


def _shared(said: Standing | None, person: Person) -> str:
    """Return what is needed, as somebody else may read it: never whose need it is."""
    if said is None:
        return ""
    passed = share(need_of(said.text), by=person.full_name, trust=said.trust, audience=Audience.ANOTHER)
    return names_left_out(person.seeker, texts=[said.text])(passed.text) if passed else ""


def _known(person: Person) -> Known:
    return Known(
        name=person.full_name,
        title=person.title,
        organisation=person.organisation.name if person.organisation else "",
        relation=person.relation,
        is_own=is_own_person(person),
    )


def _words(draft: Draft, *to: Person) -> Words:
    addresses = [first_email(person) for person in to]
    first, *also = addresses
    without = [person for person, address in zip(to, addresses, strict=True) if not address]
    return Words(
        draft=draft,
        mail=None if without else mailto(to=first, also=also, subject=draft.subject, body=draft.body),
        failed=[point for person in without for point in failed_emails(person)],
    )
