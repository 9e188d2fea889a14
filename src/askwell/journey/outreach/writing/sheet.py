"""One letter as it stands, and the ways by which its kind can go."""

from dataclasses import dataclass
from urllib.parse import urlencode

from askwell.formats.email import MailLink, mailto
from askwell.journey.outreach.models import Channel, Letter

CHANNELS = (Channel.EMAIL, Channel.LINKEDIN, Channel.MESSAGE, Channel.PHONE)
# A note of 300 characters comes with an invitation to connect: for whoever is written to first. Nobody is answered in one.
_AFTERWARDS = (Channel.EMAIL, Channel.MESSAGE, Channel.PHONE)
_WAYS: dict[str, tuple[Channel, ...]] = {
    Letter.Kind.REQUEST: CHANNELS,
    Letter.Kind.NUDGE: CHANNELS,
    Letter.Kind.INTRODUCTION: CHANNELS,
    Letter.Kind.UPDATE: (Channel.EMAIL, Channel.MESSAGE, Channel.CARD, Channel.PHONE),
}


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The letter as it stands, not necessarily kept yet. ``about`` is whom it is about, by name, where that is another.

    ``anyway`` is "yes" where the policy holds it back, and she writes it all the same; ``another`` is "yes" where she asks for
    a further talk. ``decided`` is the key of the decision that it tells of.
    """

    kind: str
    channel: str
    to: str
    subject: str
    body: str
    about: str = ""
    anyway: str = ""
    another: str = ""
    decided: str = ""

    @property
    def query(self) -> str:
        """Return what its address holds behind the question mark."""
        more = {"about": self.about, "anyway": self.anyway, "another": self.another, "decided": self.decided}
        said = {name: value for name, value in more.items() if value}
        return urlencode({"kind": self.kind, "channel": self.channel, **said})


def ways_of(kind: str) -> tuple[Channel, ...]:
    """Return the ways by which a kind of letter can go."""
    return _WAYS.get(kind, _AFTERWARDS)


def mail_link(sheet: Sheet) -> MailLink:
    """Return the link that opens the letter in the seeker's own mail program."""
    return mailto(to=sheet.to, subject=sheet.subject, body=sheet.body)
