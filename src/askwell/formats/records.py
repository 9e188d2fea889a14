"""The values that every reader of people returns: who was read, and what could not be read."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Labelled:
    """One e-mail address, phone number or web address, with the file's own word for it ("work", "cell").

    `written` is how the file has it where that is not the value: "tel:+1-617-236-0442;ext=7".
    """

    value: str
    label: str = ""
    preferred: bool = False
    written: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One postal address in the seven parts that vCard, Google and Outlook share, and `written` where it came as a whole."""

    po_box: str = ""
    extended: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    label: str = ""
    preferred: bool = False
    written: str = field(default="", compare=False)

    @property
    def parts(self) -> tuple[str, str, str, str, str, str, str]:
        """The seven parts in the order of RFC 6350, section 6.3.1."""
        return (
            self.po_box,
            self.extended,
            self.street,
            self.city,
            self.region,
            self.postal_code,
            self.country,
        )

    @property
    def value(self) -> str:
        """The address in one line, for a page or a list."""
        return self.written or ", ".join(" ".join(part.split()) for part in self.parts if part.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecord:
    """One person as a file tells her, before anything is stored.

    `full_name` is never empty. Parts of the name are there only where the file has them.
    `birthday` is the file's own text, since many have no year or are free words.
    `place` says where in the file ("row 12", "card 3, line 40") and `raw` is the text as it came.
    `unknown` holds every field that has no place of its own, by the name that the file gives it.
    """

    full_name: str
    given_name: str = ""
    additional_names: str = ""
    family_name: str = ""
    name_prefix: str = ""
    name_suffix: str = ""
    nickname: str = ""
    title: str = ""
    organisation: str = ""
    department: str = ""
    is_organisation: bool = False
    emails: tuple[Labelled, ...] = ()
    phones: tuple[Labelled, ...] = ()
    urls: tuple[Labelled, ...] = ()
    addresses: tuple[Address, ...] = ()
    profile_url: str = ""
    birthday: str = ""
    categories: tuple[str, ...] = ()
    note: str = ""
    connected_on: date | None = None
    uid: str = ""
    place: str = ""
    raw: str = ""
    unknown: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that was not read, or read with a doubt, in words for the person who chose the file.

    `kept` is true when the person at this place was read all the same, and only a detail is in doubt.
    """

    place: str
    reason: str
    what_to_do: str
    raw: str = ""
    kept: bool = False
