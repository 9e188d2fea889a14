"""The lines of a business card turned into the person it names."""

import re
from collections.abc import Sequence

from askwell.formats.business_card import words
from askwell.formats.business_card.lines import CardLines, card_lines, is_title
from askwell.formats.business_card.names import (
    looks_like_name,
    name_parts,
    take_name,
    take_short_name,
    two_line_name,
)
from askwell.formats.business_card.organisations import take_organisation
from askwell.formats.business_card.shapes import Line, Shapes, shapes_of
from askwell.formats.business_card.sharpening import sharpened
from askwell.formats.business_card.titles import apart, take_title, title_by_place
from askwell.formats.linkedin import profile_key
from askwell.formats.postal_parts import address_of
from askwell.formats.records import Address, PersonRecord

_LONGEST = 20_000
_MOST_LINES = 200


def read_card_text(text: str) -> PersonRecord | None:
    """Return the person of a card from its text, one line of the card a line, or nothing where it names nobody.

    What found no field is in `unknown` under "line". Numbers stay as they stand; the label is mobile, fax or work.
    """
    return read_card([Line(line) for line in text[:_LONGEST].splitlines()])


def read_card(lines: Sequence[Line]) -> PersonRecord | None:
    """Return the person whom the lines of a card name, in the order in which they are read, or nothing."""
    shapes = sharpened(shapes_of(lines[:_MOST_LINES]))
    card = _card(shapes)
    stood = list(card.rest)
    name = two_line_name(card)
    title = take_title(card)
    department = next((card.take(line) for line in card.rest if words.DEPARTMENT.search(line.text)), "")
    name = name or take_name(card, title_at=title.before, titled=bool(title.text))
    name = name or take_short_name(card, title_at=title.before, titled=bool(title.text))
    organisation = take_organisation(card, named=bool(name))
    if not name and not organisation:
        name = next((card.take(line) for line in card.rest if looks_like_name(line.text)), "")
    said = title.text or title_by_place(card, name, stood)
    whole = name or organisation or next((one.value for one in (*shapes.emails, *shapes.urls)), "")
    if not whole:
        return None
    parts = name_parts(name)
    return PersonRecord(
        full_name=whole,
        given_name=parts.given,
        additional_names=parts.additional,
        family_name=parts.family,
        name_prefix=parts.prefix,
        name_suffix=parts.suffix,
        title=said,
        organisation=organisation,
        department=department,
        is_organisation=not name and bool(organisation),
        emails=tuple(shapes.emails),
        phones=tuple(shapes.phones),
        urls=tuple(shapes.urls),
        addresses=tuple(map(_address, shapes.address)),
        profile_url=next((url.value for url in shapes.urls if profile_key(url.value)), ""),
        place="the card",
        raw="\n".join(line.text for line in lines),
        unknown=tuple(("line", line) for line in (*shapes.handles, *(one.text for one in card.rest))),
    )


def _address(lines: Sequence[str]) -> Address:
    """Return an address from its lines; a camera does not see each space behind a comma."""
    return address_of(re.sub(r",(?=[^\W\d_])", ", ", ", ".join(line.strip(" ,") for line in lines)))


def is_only_a_page(record: PersonRecord) -> bool:
    """Tell whether a card holds a web address and nobody's name: the address stands in the name's place then."""
    nobody = record.full_name in {url.value for url in record.urls}
    return nobody and not (record.emails or record.phones or record.organisation or record.title)


def speaks_for_itself(lines: Sequence[Line]) -> bool:
    """Tell whether some lines can be a card by themselves: they name somebody, and how to reach just that somebody."""
    shapes = shapes_of(lines)
    own = [one for one in shapes.emails if one.value.split("@")[0].casefold() not in words.SHARED_MAILBOXES]
    card = _card(shapes)
    titled = any(is_title(line.text) for line in card.rest)
    named = any(looks_like_name(line.text) and not card.holds(line.text) for line in card.rest)
    return bool((own or (titled and shapes.phones)) and (named or titled))


def _card(shapes: Shapes) -> CardLines:
    return card_lines(shapes, [part for line in shapes.rest for part in apart(line)])
