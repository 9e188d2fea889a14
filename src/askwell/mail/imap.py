"""A look into a mailbox that changes nothing there: only mail that was asked for by its sender or its thread is read.

Folders are opened by EXAMINE and mail is fetched by BODY.PEEK, so that nothing is even marked as seen (RFC 3501). The
server searches; the head of what it found is compared again here, since FROM finds parts of addresses too; and only
what is really meant is then fetched.
"""

import datetime as dt
import email
import email.policy
import imaplib
import re
import ssl
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email.message import Message
from email.utils import getaddresses
from types import TracebackType
from typing import Self

from imap_tools.errors import ImapToolsError
from imap_tools.mailbox import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.query import AND, OR, H

from askwell.mail.bearing import answers, mechanism_of, no_tokens, not_let_in
from askwell.mail.keys import Key
from askwell.mail.models import MailAccount, Security

TIMEOUT = 30
AT_ONCE = 15
"""Addresses or threads in one question, so that no server finds the line too long."""

MOST = 1_000_000
"""Bytes that are fetched of one mail; the words come before what is attached."""

_HEAD = "FROM DATE MESSAGE-ID REFERENCES IN-REPLY-TO X-FAILED-RECIPIENTS"
_IDS = re.compile(r"<([^<>\s]+)>")
_SENT = ("Sent", "Sent Items", "Sent Mail", "Sent Messages", "INBOX.Sent", "Gesendet", "Envoyés", "Enviados")
_POSTMASTERS = ("mailer-daemon", "postmaster")


class CannotLook(Exception):
    """The mailbox cannot be looked into; the message says what the server said."""


class NotLetIn(CannotLook):
    """The server did not take the password or the token."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What may be read: mail of these addresses, and in the threads of these Message-IDs, each since a day."""

    addresses: Mapping[str, dt.date] = field(default_factory=dict)
    threads: Mapping[str, dt.date] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Came:
    """A mail that was asked for, as it came, and the Message-IDs that it answers."""

    key: str
    sender: str
    answers: frozenset[str]
    failed: frozenset[str]
    raw: bytes


class Glance:
    """A look into the mailbox of an account, open from entering until leaving."""

    def __init__(self, account: MailAccount, *, key: Key, timeout: float = TIMEOUT) -> None:
        self._account, self._key, self._timeout = account, key, timeout

    def __enter__(self) -> Self:
        """Sign in. Raises CannotLook with what the server said."""
        host = self._account.imap_host
        try:
            self._box = self._open()
        except (OSError, imaplib.IMAP4.error, ImapToolsError) as no:
            raise CannotLook(f"{host} could not be reached: {no}") from no
        try:
            self._show(self._key)
        except NotLetIn:
            self._box.client.shutdown()
            raise
        except (OSError, imaplib.IMAP4.error, ImapToolsError, UnicodeEncodeError) as no:
            self._box.client.shutdown()
            raise NotLetIn(not_let_in(host, self._key)) from no
        return self

    def _show(self, key: Key) -> None:
        """Show the server the password or the token."""
        account, client = self._account, self._box.client
        if isinstance(key, str):
            self._box.login(account.imap_user, key, initial_folder=None)
            return
        known = [name.removeprefix("AUTH=") for name in client.capabilities]
        mechanism = mechanism_of(known)
        if not mechanism:
            raise NotLetIn(no_tokens(account.imap_host))
        answer = answers(
            mechanism,
            user=account.imap_user,
            token=key.access,
            host=account.imap_host,
            port=account.imap_port,
        )
        client.authenticate(mechanism, lambda said: answer(said).encode())

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Say goodbye; nothing depends on it."""
        try:
            self._box.client.logout()
        except (OSError, imaplib.IMAP4.error):
            self._box.client.shutdown()

    def _open(self) -> BaseMailBox:
        account = self._account
        where = {"host": account.imap_host, "port": account.imap_port, "timeout": self._timeout}
        if account.imap_security == Security.TLS:
            return MailBox(**where, ssl_context=ssl.create_default_context())
        if account.imap_security == Security.STARTTLS:
            return MailBoxStartTls(**where, ssl_context=ssl.create_default_context())
        return MailBoxUnencrypted(**where)

    def find(self, wanted: Wanted, *, known: Collection[str] = ()) -> list[Came]:
        """Return the mail that is wanted and not known by its key yet. Raises CannotLook when the line breaks."""
        try:
            return [came for folder in self._incoming() for came in self._in(folder, wanted, set(known))]
        except (OSError, imaplib.IMAP4.error, ImapToolsError) as no:
            raise CannotLook(f"{self._account.imap_host} stopped answering: {no}") from no

    def was_sent(self, message_ids: Sequence[str]) -> set[str]:
        """Return those of the Message-IDs that lie in the Sent folder. Raises CannotLook as ``find`` does."""
        try:
            folder = self._sent()
            if not folder or not message_ids:
                return set()
            self._box.folder.set(folder, readonly=True)
            return {key for key in message_ids if self._box.uids(AND(header=H("Message-ID", f"<{key}>")))}
        except (OSError, imaplib.IMAP4.error, ImapToolsError) as no:
            raise CannotLook(f"{self._account.imap_host} stopped answering: {no}") from no

    def _incoming(self) -> list[str]:
        """Return where answers lie: in the folder of everything, where there is one, else in the inbox and the archive."""
        by_use = self._by_use()
        if everything := by_use.get("\\all"):
            return [everything]
        return ["INBOX", *filter(None, [by_use.get("\\archive")])]

    def _sent(self) -> str:
        names = {folder.name for folder in self._box.folder.list()}
        return self._by_use().get("\\sent") or next((name for name in _SENT if name in names), "")

    def _by_use(self) -> dict[str, str]:
        """Return folders by what they are for (RFC 6154)."""
        return {flag.casefold(): folder.name for folder in self._box.folder.list() for flag in folder.flags}

    def _in(self, folder: str, wanted: Wanted, known: set[str]) -> Iterator[Came]:
        self._box.folder.set(folder, readonly=True)
        reports = self._reports(wanted)
        for uid in sorted(self._candidates(wanted) | reports):
            head = _parse(self._fetch(uid, f"BODY.PEEK[HEADER.FIELDS ({_HEAD})]"))
            key, sender = _key(head), _sender(head)
            answers, failed = _answers(head), _failed(head)
            is_own = sender == self._account.address.casefold()
            meant = sender in wanted.addresses or bool(
                (answers & wanted.threads.keys()) | (failed & wanted.addresses.keys())
            )
            is_report = uid in reports and sender.startswith(_POSTMASTERS)
            if key in known or is_own or not (meant or is_report):
                continue
            raw = self._fetch(uid, f"BODY.PEEK[]<0.{MOST}>")
            known.add(key)
            yield Came(key=key, sender=sender, answers=answers, failed=failed, raw=raw)

    def _candidates(self, wanted: Wanted) -> set[int]:
        """Return the numbers of what the server finds by sender and by thread; it finds more than is meant."""
        found: set[int] = set()
        for some in _in_portions(wanted.addresses):
            each = [AND(from_=address, date_gte=since) for address, since in some]
            each += [AND(header=H("X-Failed-Recipients", address), date_gte=since) for address, since in some]
            found |= self._search(each)
        for some in _in_portions(wanted.threads):
            found |= self._search(
                AND(header=H(name, f"<{key}>"), date_gte=since)
                for key, since in some
                for name in ("References", "In-Reply-To")
            )
        return found

    def _reports(self, wanted: Wanted) -> set[int]:
        """Return the numbers of what postmasters sent with one of our Message-IDs in it."""
        found: set[int] = set()
        for some in _in_portions(wanted.threads):
            found |= self._search(
                AND(from_=who, text=key, date_gte=since) for key, since in some for who in _POSTMASTERS
            )
        return found

    def _search(self, each: Iterable[AND]) -> set[int]:
        question = str(OR(*each))
        charset = "US-ASCII" if question.isascii() else "UTF-8"
        asked: str | bytes = question if question.isascii() else question.encode()
        return {int(uid) for uid in self._box.uids(asked, charset)}

    def _fetch(self, uid: int, what: str) -> bytes:
        _, answer = self._box.client.uid("fetch", str(uid), f"({what})")
        return next((bytes(row[1]) for row in answer if isinstance(row, tuple)), b"")


def _in_portions(wanted: Mapping[str, dt.date]) -> Iterator[list[tuple[str, dt.date]]]:
    rows = list(wanted.items())
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]


def _parse(raw: bytes) -> Message:
    return email.message_from_bytes(raw, policy=email.policy.compat32)


def _key(head: Message) -> str:
    """Return by what a mail is known again: its Message-ID, else who sent it when."""
    ids = _IDS.findall(str(head.get("Message-ID", "")))
    return (ids[0] if ids else f"{_sender(head)} {head.get('Date', '')}")[:300]


def _sender(head: Message) -> str:
    found = getaddresses([str(value) for value in head.get_all("From", [])])
    return found[0][1].casefold() if found else ""


def _answers(head: Message) -> frozenset[str]:
    return frozenset(
        _IDS.findall(" ".join(str(head.get(name, "")) for name in ("References", "In-Reply-To")))
    )


def _failed(head: Message) -> frozenset[str]:
    said = [str(value) for value in head.get_all("X-Failed-Recipients", [])]
    return frozenset(address.casefold() for _, address in getaddresses(said) if address)
