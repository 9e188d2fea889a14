"""How to reach whom a card describes: addresses, numbers and pages with what they are called."""

from collections.abc import Callable

from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled
from askwell.formats.vcard import labels
from askwell.formats.vcard.extras import is_ranked, rank
from askwell.formats.vcard.open_card import OpenCard
from askwell.formats.vcard.points import emails_in
from askwell.formats.vcard.values import escaped, kept_text

_PARTS = ("po_box", "extended", "street", "city", "region", "postal_code", "country")
_PROFILES = ("X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "X-LINKEDIN-URL", "IMPP")


def emails_on(card: OpenCard) -> tuple[Labelled, ...]:
    """Return the email addresses; what is none is kept as unknown, with a doubt."""
    found = labelled(card, "EMAIL", emails_in)
    wrong = [email.value for email in found if "@" not in email.value]
    for value in wrong:
        card.doubt(f"This is not an email address: {value[:60]}", "Write the address on the person's page.")
    if wrong:
        card.taken.difference_update(
            at for at in card.named("EMAIL") if not {*wrong}.isdisjoint(emails_in(card.text(at)))
        )
    return tuple(email for email in found if "@" in email.value)


def labelled(card: OpenCard, name: str, values_in: Callable[[str], list[str]]) -> tuple[Labelled, ...]:
    """Return what the properties of a name hold, several in one apart, each with its label."""
    best = card.best(name)
    found: list[Labelled] = []
    for at in card.named(name):
        written = card.text(at)
        values = list(filter(None, values_in(written)))
        label = _label(card, at) if values else ""
        is_best = rank(card.properties[at]) == best
        card.take(at, kept_text(values[0]) if values else "", is_best=is_best)
        preferred = is_best and is_ranked(best)
        found += [
            Labelled(value, label, preferred, written if values == [value] and value != written else "")
            for value in values
        ]
    return tuple(found)


def _label(card: OpenCard, at: int) -> str:
    """Give the property's own label (Apple's X-ABLabel), else its types without those that say nothing."""
    prop = card.properties[at]
    if prop.group:
        for other in card.named("X-ABLABEL"):
            if card.properties[other].group.casefold() == prop.group.casefold():
                card.taken.add(other)
                return labels.of_apple(card.text(other))
    return labels.of_types(prop.types())


def addresses_on(card: OpenCard) -> tuple[Address, ...]:
    """Return the postal addresses that say something."""
    best = card.best("ADR")
    found = []
    for at in card.named("ADR"):
        parts = [*card.parts(at), *[""] * len(_PARTS)]
        if not any(parts):
            card.taken.add(at)
            continue
        is_best = rank(card.properties[at]) == best
        seven = (*parts[:6], " ".join(filter(None, parts[6:])))  # whatever comes behind is of the country
        card.take(at, ";".join(map(escaped, seven)), is_best=is_best)
        said = dict(zip(_PARTS, seven, strict=True))
        found.append(Address(**said, label=_label(card, at), preferred=is_best and is_ranked(best)))
    return tuple(found)


def profile_on(card: OpenCard, urls: tuple[Labelled, ...]) -> str:
    """Return the address of the profile, among the pages or in a property for profiles."""
    social = (card.text(at) for name in _PROFILES for at in card.named(name))
    return next((url for url in (*(url.value for url in urls), *social) if profile_key(url)), "")
