"""One entry of an address book as far as it tells who is meant, and a pair of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: name and organisation folded to small letters, e-mails, phones and profile as their keys.

    ``uid`` is the address book's own mark of the card. ``mobiles`` are those of the phones that the file calls mobile:
    nobody shares them, as a desk or a household shares a number. ``title`` is what she does there, folded like the name.
    """

    id: str
    name: str
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    mobiles: tuple[str, ...] = ()
    profile: str = ""
    uid: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two entries that may be one person, and why; `sure` when nothing more needs to be asked."""

    first: str
    second: str
    reasons: tuple[str, ...]
    sure: bool

    @property
    def in_one_sentence(self) -> str:
        """Return the reasons behind one another."""
        first, *others = self.reasons
        return "; ".join([first, *(f"{other[0].lower()}{other[1:]}" for other in others)])
