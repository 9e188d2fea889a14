"""Keys under which two ways of writing one address, number, person or organisation meet."""

import re
import unicodedata
from typing import TYPE_CHECKING

from askwell.naming.folding import folded
from askwell.naming.legal_forms import LEGAL_FORMS

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_APOSTROPHES = re.compile("['\u2019\u2018\u02bc\u00b4`]")
_PLAIN_WORDS = re.compile("[0-9A-Za-z]+")
_AND = re.compile(r"\s*[&+]\s*")
_LONGEST_NUMBER = 200
_DIGITS = re.compile(r"[0-9]+")
_DIALLED_ABROAD = re.compile(r"00[\s./-]*(?=[1-9])")
_WITH_A_CODE = ("+", "\uff0b", "(+", "tel:+", "tel: +")


def email_key(raw: str) -> str:
    """Give an e-mail address as its key: lower case, no `mailto:`, the domain in its ASCII form; "" without an @.

    Nothing is guessed about dots or tags before the @, since only the mailbox's owner knows what they mean.
    """
    address = unicodedata.normalize("NFKC", raw).strip().casefold().removeprefix("mailto:").strip("<> ")
    local, at, domain = address.rpartition("@")
    if not (at and local and domain):
        return ""
    return f"{local}@{_ascii_domain(domain)}"


def phone_key(raw: str, region: str | None = None) -> str:
    """Give a phone number as `e164` does; a text that cannot be a number comes back without the spaces around it."""
    return e164(raw, region) or raw.strip()


def e164(raw: str, region: str | None = None) -> str:
    """Give a phone number in the international form of E.164, with `;ext=` where it has an extension; "" for no number.

    `region` is the two-letter country in which a number without a country code is dialled. One with a zero in front
    that this country does not dial is foreign there, and so no number that we could tell; nor is one that it does not
    have, in groups in which it does not write numbers.
    """
    text = raw[:_LONGEST_NUMBER].strip()
    abroad = _DIALLED_ABROAD.sub("+", text, count=1) if _DIALLED_ABROAD.match(text) else ""
    return _e164(text, region) or (_e164(abroad, None) if abroad else "")


def sure_number(raw: str, region: str) -> str:
    """Give a number as `e164` does, and only where the country has such numbers: a length that fits is not enough."""
    import phonenumbers  # noqa: PLC0415  # it takes longer to load than a page to show

    number = e164(raw, region)
    return number if number and phonenumbers.is_valid_number(phonenumbers.parse(number, None)) else ""


def region_dialled(raw: str) -> str:
    """Give the country whose code a number begins with ("+49 ...", "0049 ..."), or "" where it has none that is known."""
    import phonenumbers  # noqa: PLC0415  # as above

    text = raw[:_LONGEST_NUMBER].strip()
    number = _e164(_DIALLED_ABROAD.sub("+", text, count=1) if _DIALLED_ABROAD.match(text) else text, None)
    if not number:
        return ""
    return phonenumbers.region_code_for_country_code(phonenumbers.parse(number, None).country_code or 0)


def _e164(text: str, region: str | None) -> str:
    import phonenumbers  # noqa: PLC0415  # it takes longer to load than a page to show

    try:
        number = phonenumbers.parse(text, region.upper() if region else None)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    in_full = text.startswith(_WITH_A_CODE)
    doubtful = number.italian_leading_zero or not _is_grouped_as(number, text)
    if doubtful and not in_full and not phonenumbers.is_valid_number(number):
        return ""
    extension = f";ext={number.extension}" if number.extension else ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) + extension


def _is_grouped_as(number: "PhoneNumber", text: str) -> bool:
    """Whether a text groups the digits as the number's country does, or not at all: "333 1234567" is no number of the USA."""
    import phonenumbers  # noqa: PLC0415  # as above

    theirs = _DIGITS.findall(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL))
    groups = _DIGITS.findall(text)
    runs = (groups[at : at + len(theirs)] for at in range(len(groups)))
    return len(groups) <= 1 or (len(theirs) > 1 and theirs in runs)


def name_key(raw: str) -> str:
    """Give a name without case, accents, punctuation and symbols: "Anne-Marie O'Brien" is `anne marie obrien`.

    Only the accents of European letters go; marks that are letters of their own (Devanagari vowels, the Japanese
    voicing mark) stay. A name of nothing but symbols is its own key, so that such names do not all meet.
    """
    words = _words(_APOSTROPHES.sub("", folded(raw)))
    return " ".join(words) or raw.strip().casefold()


def organisation_key(raw: str) -> str:
    """Give an organisation's name without "The", legal forms at its end, case, accents and punctuation.

    Two organisations are the same when their keys are equal, never when one holds the other:
    "Google Inc." and "Google LLC" meet, "Meta" and "Meta Platforms" do not.
    """
    words = _words(_AND.sub(" and ", _APOSTROPHES.sub("", folded(raw)).replace(".", "")))
    kept = words[1:] if words[:1] == ["the"] and len(words) > 1 else words
    while len(kept) > 1 and (kept[-1] in LEGAL_FORMS or kept[-1] == "and"):
        kept = kept[:-1]
    return " ".join(kept) or raw.strip().casefold()


def _ascii_domain(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


def _words(folded: str) -> list[str]:
    """Split at everything that is neither a letter, a digit nor a mark of its own."""
    if folded.isascii():
        return _PLAIN_WORDS.findall(folded)
    return "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in folded).split()
