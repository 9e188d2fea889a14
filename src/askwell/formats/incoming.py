"""A mail that came in: its words, who sent it, when, and what its headers say about being written by a machine."""

import datetime as dt
import email
import html
import re
from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from askwell.formats.decoding import decode
from askwell.formats.hidden_html import without_hidden

_HEADERS = re.compile(
    rb"\A(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\r?[\n\r](?:[ \t][^\n]*\r?[\n\r])*){2,}", re.IGNORECASE
)
_MAIL_HEADER = re.compile(
    rb"^(?:Received|Message-ID|Return-Path|MIME-Version|Date|From|Subject|Delivered-To|Content-Type):",
    re.IGNORECASE | re.MULTILINE,
)
_LEAST_MAIL_HEADERS = 2
_BLOCK_END = re.compile(r"<(?:br|/p|/div|/tr|/h\d|/li)\b[^>]*>", re.IGNORECASE)
_QUOTED = re.compile(
    r"<(blockquote)\b.*?(?:</\1>|\Z)|<div[^>]+class=\"?gmail_quote.*\Z", re.IGNORECASE | re.DOTALL
)
_UNSEEN = re.compile(r"<(style|script|head|title)\b.*?</\1>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_ID = re.compile(r"<([^<>\s]+)>")
_ADDRESS = re.compile(r"[^\s<>,;:\"]+@[^\s<>,;:\"]+")
_TAG = re.compile(r"<[^>]{0,2000}>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A mail as it came. ``sent_at`` is None when its date cannot be read; ``calendar`` is an answer of a calendar, if any.

    ``references`` are the Message-IDs of its thread, oldest first; ``failed`` the addresses that a report names as not reached; ``cards`` the vCard
    files that came along.
    """

    text: str
    subject: str = ""
    sender: str = ""
    sender_name: str = ""
    sent_at: dt.datetime | None = None
    is_report: bool = False
    is_automatic: bool = False
    calendar: bytes = b""
    is_mail: bool = False
    message_id: str = ""
    references: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    cards: tuple[bytes, ...] = ()


def read_incoming(data: bytes) -> Incoming:
    """Read a raw mail (.eml) or plain text. Nothing is raised: what cannot be read as mail is text."""
    raw = data.lstrip(b"\xef\xbb\xbf\r\n ")
    head = raw[:20_000]
    if b"\r" in head and b"\n" not in head:
        raw = raw.replace(b"\r", b"\n")
    start = _HEADERS.match(raw)
    if not start or len(_MAIL_HEADER.findall(start.group())) < _LEAST_MAIL_HEADERS:
        return Incoming(text=decode(data).text)
    try:
        message = email.message_from_bytes(raw, policy=policy.compat32)
        return _read(message)
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, MessageError):
        # The standard library trips over some broken mails; their words are still there.
        return Incoming(text=decode(raw).text, is_mail=True)


def _read(message: Message) -> Incoming:
    name, address = parseaddr(_header(message, "From"))
    return Incoming(
        text=_words(message),
        subject=_header(message, "Subject"),
        sender=address,
        sender_name=name,
        sent_at=_date(message),
        is_report=_is_report(message),
        is_automatic=_is_automatic(message),
        calendar=next(
            (_bytes(part) for part in message.walk() if part.get_content_type() == "text/calendar"), b""
        ),
        is_mail=True,
        message_id=next(iter(_ids(message, "Message-ID")), ""),
        references=_ids(message, "References", "In-Reply-To"),
        failed=_failed(message),
        cards=tuple(_bytes(part) for part in message.walk() if _is_card(part)),
    )


def _is_card(part: Message) -> bool:
    """Return whether a part is a vCard by its kind or its file's name; phones send them as bytes of no kind."""
    named = (part.get_filename() or "").casefold().endswith(".vcf")
    return part.get_content_type() in {"text/vcard", "text/x-vcard", "text/directory"} or named


def _ids(message: Message, *names: str) -> tuple[str, ...]:
    said = " ".join(str(message.get(name, "")) for name in names)
    return tuple(dict.fromkeys(_ID.findall(said)))


def _failed(message: Message) -> tuple[str, ...]:
    """Return the addresses that a delivery report says were not reached (RFC 3464 2.3.2)."""
    parts = [part for part in message.walk() if part.get_content_type() != "message/rfc822"]
    said = [str(part.get(name, "")) for part in parts for name in ("X-Failed-Recipients", "Final-Recipient")]
    found = [address for one in said for address in _ADDRESS.findall(one.rpartition(";")[2])]
    return tuple(dict.fromkeys(address.casefold() for address in found))


def _header(message: Message, name: str) -> str:
    value = str(message.get(name, ""))
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (ValueError, LookupError, MessageError):
        return " ".join(value.split())


def _date(message: Message) -> dt.datetime | None:
    try:
        sent = parsedate_to_datetime(str(message.get("Date", "")))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return sent if sent.tzinfo else None


def _is_report(message: Message) -> bool:
    """Return whether it is a delivery report (RFC 3464), but not a receipt that it was read (RFC 8098)."""
    if message.get_content_type() == "multipart/report":
        return str(message.get_param("report-type", "delivery-status")).casefold() == "delivery-status"
    return (
        any(part.get_content_type() == "message/delivery-status" for part in message.walk())
        or "X-Failed-Recipients" in message
    )


def _is_automatic(message: Message) -> bool:
    """Return whether the headers say that a machine answered (RFC 3834 and the older ones).

    "Precedence: bulk" or "list" says only by which way it came: a person's mail over a mailing list has it too.
    """
    submitted = str(message.get("Auto-Submitted", "no")).casefold().strip()
    precedence = str(message.get("Precedence", "")).casefold().strip()
    if submitted and not submitted.startswith("no"):
        return True
    if precedence in {"auto_reply", "auto-reply"}:
        return True
    if (
        str(message.get("Return-Path", "?")).strip() == "<>"
        or message.get_content_type() == "multipart/report"
    ):
        return True
    names = (
        "X-Autoreply",
        "X-Autorespond",
        "X-Autoresponder",
        "X-Auto-Response-From",
        "X-Mail-Autoreply",
        "X-AutoReply-From",
        "X-Vacation",
    )
    return any(name in message for name in names)


def _bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _words(message: Message) -> str:
    """Return the plain text of a mail, or its HTML as text; forwarded mails inside are left out."""
    parts = [
        part
        for part in message.walk()
        if part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"
    ]
    plain = next((part for part in parts if part.get_content_type() == "text/plain"), None)
    if plain is not None and (text := _text(plain)).strip():
        return text
    rich = next((part for part in parts if part.get_content_type() == "text/html"), None)
    return _from_html(_text(rich)) if rich is not None else ""


def _text(part: Message) -> str:
    content = _bytes(part)
    try:
        return content.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeError):
        return decode(content).text if content else ""


def _from_html(text: str) -> str:
    text = without_hidden(text)
    seen = _UNSEEN.sub(" ", _QUOTED.sub(" ", text))
    return re.sub(r"\n\s*\n+", "\n\n", html.unescape(_TAG.sub("", _BLOCK_END.sub("\n", seen)))).strip()
