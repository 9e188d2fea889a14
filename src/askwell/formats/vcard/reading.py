"""One card's properties turned into the person whom they describe."""

import re
from collections.abc import Sequence
from datetime import date

from askwell.formats.days import read_day
from askwell.formats.records import Labelled, PersonRecord, Problem
from askwell.formats.vcard.names import is_of_organisation, name_on, organisation_on
from askwell.formats.vcard.open_card import OpenCard
from askwell.formats.vcard.ours import CONNECTED_ON, PROFILE
from askwell.formats.vcard.points import phones_in
from askwell.formats.vcard.properties import Property
from askwell.formats.vcard.reach import addresses_on, emails_on, labelled, profile_on
from askwell.formats.vcard.values import Settle

# A name that is only a web address names nobody.
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def read_card(
    properties: Sequence[Property], *, place: str, raw: str, settle: Settle
) -> list[PersonRecord | Problem]:
    """Give the person of one card, then what is in doubt; a card that names nobody gives a Problem alone.

    `settle` makes text of values that have bytes kept in them.
    """
    card = OpenCard(properties, place=place, raw=raw, settle=settle)
    if _is_group(card):
        reason = "This card is a list of people, not a person."
        return [Problem(place, reason, "Its people are read from their own cards.", raw)]
    record = _record(card)
    if record is None:
        has_page = any(card.text(at) for at in card.named("URL"))
        lacks = "no name, organization, email address or phone number"
        reason = f"This card names nobody: it has {'only a web address' if has_page else lacks}."
        return [Problem(place, reason, "Add the person by hand if you know who it is.", raw)]
    return [record, *card.doubts]


def _is_group(card: OpenCard) -> bool:
    """Whether the card is a distribution list."""
    kinds = (card.text(at) for name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") for at in card.named(name))
    return any(kind.casefold() == "group" for kind in kinds)


def _record(card: OpenCard) -> PersonRecord | None:
    """Give the person, or None where the card names nobody."""
    name = name_on(card)
    organisation, department = organisation_on(card)
    emails, phones = emails_on(card), labelled(card, "TEL", phones_in)
    full_name = (
        name.written or name.spoken or name.nickname or organisation or _stand_in(card, emails, phones)
    )
    if not full_name or (_WEB.fullmatch(full_name) and not (emails or phones or organisation)):
        return None
    urls, profile = labelled(card, "URL", lambda value: [value]), card.own(PROFILE)
    if profile:
        urls = tuple(url for url in urls if url.value != profile)
    return PersonRecord(
        full_name=" ".join(full_name.split()), given_name=name.given, additional_names=name.additional,
        family_name=name.family, name_prefix=name.prefix, name_suffix=name.suffix, nickname=name.nickname,
        title=card.first("TITLE") or card.first("ROLE"), organisation=organisation, department=department,
        is_organisation=is_of_organisation(card, name, organisation), emails=emails, phones=phones, urls=urls,
        addresses=addresses_on(card), profile_url=profile or profile_on(card, urls), birthday=_birthday(card),
        categories=_categories(card), note=_note(card), connected_on=_connected_on(card), uid=card.first("UID"),
        place=card.place, raw=card.raw, unknown=card.unknown(),
    )  # fmt: skip


def _stand_in(card: OpenCard, emails: tuple[Labelled, ...], phones: tuple[Labelled, ...]) -> str:
    for found, word in ((emails, "email address"), (phones, "phone number")):
        if found:
            reason = f"This card has no name, so its {word} stands in for one."
            card.doubt(reason, "Write the name on the person's page.")
            return found[0].value
    return ""


def _birthday(card: OpenCard) -> str:
    """Give the birthday; Apple writes a year that it says to leave out where there is none."""
    left_out = (card.properties[at].parameter("X-APPLE-OMIT-YEAR") for at in card.named("BDAY"))
    no_year = next(left_out, "")
    said = card.first("BDAY")
    if not no_year or not said.startswith(no_year):
        return said
    return f"--{said[len(no_year) :].lstrip('-')}"


def _categories(card: OpenCard) -> tuple[str, ...]:
    card.taken.update(card.named("CATEGORIES"))
    return tuple(dict.fromkeys(value for at in card.named("CATEGORIES") for value in card.listed(at)))


def _note(card: OpenCard) -> str:
    card.taken.update(card.named("NOTE"))
    return "\n\n".join(filter(None, map(card.text, card.named("NOTE"))))


def _connected_on(card: OpenCard) -> date | None:
    for at in card.named(CONNECTED_ON):
        if day := read_day(card.text(at)):
            card.taken.add(at)
            return day
    return None
