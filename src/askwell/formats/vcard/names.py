"""Whom a card names: a person by the parts of the name, or an organisation."""

from dataclasses import dataclass

from askwell.formats.vcard.extras import further_parameters
from askwell.formats.vcard.open_card import OpenCard
from askwell.formats.vcard.ours import WHOLE_NAME
from askwell.formats.vcard.values import escaped, kept_text

_PARTS = 5


@dataclass(frozen=True, slots=True)
class Name:
    """The name on a card as it was `written`, as its parts are `spoken` together, and by its parts."""

    written: str
    spoken: str
    family: str
    given: str
    additional: str
    prefix: str
    suffix: str
    nickname: str


def name_on(card: OpenCard) -> Name:
    """Return the name on a card."""
    written = card.first("FN")
    family, given, additional, prefix, suffix = _parts(card)
    nickname = card.first("NICKNAME") or _android_nickname(card)
    spoken = " ".join(filter(None, (prefix, given, additional, family, suffix)))
    stands_in = card.own(WHOLE_NAME) or len(given.split()) > 1
    if stands_in and spoken == given and _solid(written or given) == _solid(given):
        # The whole name stands in where nobody said which part is which.
        given = ""
    return Name(written, spoken, family, given, additional, prefix, suffix, nickname)


def _parts(card: OpenCard) -> list[str]:
    for at in card.named("N"):
        parts = [
            ", ".join(" ".join(part.split()) for part in text.split(",") if part.strip())
            for text in card.parts(at)
        ]
        five = [*parts, *[""] * _PARTS][:_PARTS]
        card.take(at, ";".join(map(escaped, five)) if any(parts) else "")
        if any(parts):
            return five
    return [""] * _PARTS


def _android_nickname(card: OpenCard) -> str:
    for at in card.named("X-ANDROID-CUSTOM"):
        kind, name, *_ = [*card.parts(at), "", ""]
        if kind.endswith("/nickname") and name:
            card.taken.add(at)
            return name
    return ""


def organisation_on(card: OpenCard) -> tuple[str, str]:
    """Return the organisation and the department."""
    for at in card.named("ORG"):
        name, *units = card.parts(at)
        named = list(filter(None, units))
        if len(named) > 1:
            card.taken.add(at)
            further = card.settle(further_parameters(card.properties[at], is_best=True), "")
            card.extras.append((f"ORG{further}", ";".join(map(escaped, (name, *units)))))
        else:
            card.take(at, kept_text(name) if not named else ";".join(map(escaped, (name, *named))))
        if name or named:
            return name, ", ".join(named) or card.first("X-DEPARTMENT")
    return "", card.first("X-DEPARTMENT")


def is_of_organisation(card: OpenCard, name: Name, organisation: str) -> bool:
    """Whether the card is that of an organisation: it says so, or does not say and looks like it."""
    said: bool | None = None
    for prop, word in (("KIND", "org"), ("X-ABSHOWAS", "company")):
        for at in card.named(prop):
            if card.text(at).casefold() in {word, "individual"}:
                card.taken.add(at)
                said = bool(said) or card.text(at).casefold() == word
    if said is None:
        return is_like_organisation(name.written, organisation, parts=name.spoken, nickname=name.nickname)
    return said


def is_like_organisation(formatted: str, organisation: str, *, parts: str, nickname: str) -> bool:
    """Whether a card that does not say whose it is looks like that of an organisation: it bears no other name."""
    return bool(organisation) and not parts and not nickname and formatted in {"", organisation}


def _solid(text: str) -> str:
    return "".join(text.replace(",", " ").split())
