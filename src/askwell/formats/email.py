"""A letter as an .eml file that opens as a draft, and as a mailto link.

Headers are encoded here, since the standard library's folding of long and quoted names differs, with faults, between
the Python versions that we run on; the body and its parts are left to it.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import quote

from askwell.formats.plain import in_lines, mail_address, on_one_line

LONGEST_LINK = 2000
"""Characters that every browser and mail program passes on; Windows stops at 2083 (INTERNET_MAX_URL_LENGTH)."""

_LINE = 76
_METHOD = re.compile(rb"^METHOD:([A-Z]+)\r?$", re.MULTILINE)
_MOST_EARLIER = 10


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An e-mail address and the name that stands before it."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class MailLink:
    """A mailto link. `is_whole` is false when the letter was too long for it and has to be copied instead."""

    href: str
    is_whole: bool


def letter_as_eml(
    *,
    to: Mailbox,
    subject: str,
    body: str,
    sender: Mailbox | None = None,
    dated_at: dt.datetime | None = None,
    message_id: str = "",
    thread: tuple[str, ...] = (),
    unsent: bool = True,
    invitation: bytes = b"",
) -> bytes:
    r"""Write a letter as a message file in UTF-8 with CRLF, marked as not yet sent (X-Unsent: 1) while it is `unsent`.

    An `invitation` (a calendar file) goes in twice, as Gmail and Outlook do it: beside the text, with its method, where
    mail programs find it and offer "yes" and "no"; and as the file invitation.ics, where a person finds it.
    `thread` holds the Message-IDs of the thread that it joins, oldest first; it answers the last. `dated_at` is an aware
    moment. Line breaks and other control characters in names and subject become spaces, and an address that could not stand in a header (see `mail_address`) leaves its header out.
    """
    message = EmailMessage(policy=SMTP)
    message.set_content(in_lines(body), cte="quoted-printable")
    if invitation:
        _invite(message, invitation)
    _fix_boundaries(message)
    head = [
        *_headers(to, subject, sender, dated_at),
        *_identity(message_id, thread),
        *["X-Unsent: 1"] * unsent,
    ]
    return "".join(f"{line}\r\n" for line in head).encode() + message.as_bytes()


def mailto(*, to: str, also: Iterable[str] = (), subject: str = "", body: str = "") -> MailLink:
    r"""Make a mailto link (RFC 6068): UTF-8 in percent signs, line breaks as %0D%0A, at most `LONGEST_LINK` long.

    `also` are further addresses that the same letter goes to.

    A letter that does not fit is left out as a whole, never cut: half a letter might be sent unseen. The link then has
    the address and the subject (or, when even that is too long, the address) and says that it `is_whole` no more.
    """
    address = ",".join(quote(mail_address(one), safe="@") for one in (to, *also))
    fields = [("subject", on_one_line(subject)), ("body", in_lines(body).replace("\n", "\r\n"))]
    given = [f"{name}={quote(value, safe='')}" for name, value in fields if value]
    for kept in range(len(given), -1, -1):
        href = f"mailto:{address}" + "?" * bool(kept) + "&".join(given[:kept])
        if len(href) <= LONGEST_LINK:
            return MailLink(href, is_whole=kept == len(given))
    raise AssertionError(address)  # pragma: no cover - an address has at most 254 characters


def _headers(
    to: Mailbox, subject: str, sender: Mailbox | None, dated_at: dt.datetime | None
) -> Iterator[str]:
    if sender and mail_address(sender.address):
        yield _mailbox("From", sender)
    if mail_address(to.address):
        yield _mailbox("To", to)
    yield f"Subject: {_encoded(on_one_line(subject), 'Subject')}".rstrip()
    if dated_at:
        yield f"Date: {format_datetime(dated_at)}"


def _identity(message_id: str, thread: tuple[str, ...]) -> Iterator[str]:
    """Yield who the letter is and which thread it joins (RFC 5322 3.6.4): its beginning and what came last."""
    own, *earlier = (re.sub(r"[^!-;=?-~]", "", given) for given in (message_id, *thread))
    if own:
        yield f"Message-ID: <{own}>"
    if named := [f"<{key}>" for key in earlier if key]:
        yield f"In-Reply-To: {named[-1]}"
        yield "References: " + "\r\n ".join([*named[:1], *named[1:][-_MOST_EARLIER:]])


def _encoded(text: str, header: str) -> str:
    """Return `text` as it is where that is safe and short, otherwise as encoded words (RFC 2047) on folded lines."""
    if text.isascii() and len(header) + 2 + len(text) <= _LINE and "=?" not in text:
        return text
    return Header(text, "utf-8", header_name=header, maxlinelen=_LINE).encode(linesep="\r\n")


def _mailbox(header: str, of: Mailbox) -> str:
    address = in_ascii(mail_address(of.address))
    name = on_one_line(of.name)
    shown = _encoded(name, header)
    if not name:
        return f"{header}: {address}"
    if shown == name:
        quoted = name.replace("\\", r"\\").replace('"', r"\"")
        shown = f'"{quoted}"'
    return f"{header}: {shown}\r\n <{address}>"


def in_ascii(address: str) -> str:
    """Return an address with its domain in the form that DNS knows (müller.example is xn--mller-kva.example)."""
    local, _, domain = address.partition("@")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:  # no domain that the rules know; as it came, in UTF-8
        return address


def _invite(message: EmailMessage, invitation: bytes) -> None:
    found = _METHOD.search(invitation)
    method = found[1].decode() if found else "PUBLISH"
    text = invitation.decode("utf-8", "replace")
    message.add_alternative(text, subtype="calendar", params={"method": method}, cte="base64")
    message.add_attachment(invitation, maintype="application", subtype="ics", filename="invitation.ics")


def _fix_boundaries(message: EmailMessage) -> None:
    """Part the message with lines made from its content, so that the same letter gives the same bytes."""
    for depth, part in enumerate(message.walk()):
        if part.is_multipart():
            inside = "".join(str(child.get_payload()) for child in part.walk() if not child.is_multipart())
            digest = hashlib.sha256(inside.encode("utf-8", "replace")).hexdigest()
            part.set_boundary(f"askwell-{depth}-{digest[:32]}")
