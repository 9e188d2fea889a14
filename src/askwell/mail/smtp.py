"""One line to an SMTP server, that says exactly how far a letter came: not sent, refused, sent, or nobody knows."""

import re
import smtplib
import ssl
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from askwell.mail.bearing import answers, mechanism_of, no_tokens, not_let_in
from askwell.mail.keys import Key
from askwell.mail.models import MailAccount, Security

TIMEOUT = 30
_OK, _GO_AHEAD, _FOR_NOW, _FOR_GOOD = 2, 354, 4, 5


class NotSent(Exception):
    """The letter certainly did not leave; it may be tried again later."""


class NotLetIn(NotSent):
    """The server did not take the password or the token."""


class Refused(Exception):
    """The server will not take this letter, today or later."""


class NobodyKnows(Exception):
    """The line broke after the letter was handed over and before the server said whether it took it."""


class NotMine(Exception):
    """Another worker holds the letter now."""


class Line:
    """A line to the server, open from entering until leaving."""

    def __init__(self, account: MailAccount, *, key: Key, timeout: float = TIMEOUT) -> None:
        self._account, self._key, self._timeout = account, key, timeout

    def __enter__(self) -> Self:
        """Open the line and sign in. Raises NotSent with what the server said."""
        with ExitStack() as until_in:
            self._sign_in(until_in)
            until_in.pop_all()
        return self

    def _sign_in(self, until_in: ExitStack) -> None:
        try:
            self._smtp = self._open()
            until_in.callback(self._smtp.close)
            if self._account.security == Security.STARTTLS:
                self._smtp.starttls(context=ssl.create_default_context())
            if self._account.user:
                self._show(self._key)
        except smtplib.SMTPAuthenticationError as no:
            raise NotLetIn(not_let_in(self._account.host, self._key, _said(no.smtp_error))) from no
        except UnicodeEncodeError as no:
            raise NotLetIn(
                f"{self._account.host} can be given only plain letters as user name and password."
            ) from no
        except (OSError, smtplib.SMTPException) as no:
            raise NotSent(
                f"{self._account.host} could not be reached or did not answer as expected: {no}"
            ) from no

    def _show(self, key: Key) -> None:
        """Show the server the password or the token."""
        account = self._account
        if isinstance(key, str):
            self._smtp.login(account.user, key)
            return
        self._smtp.ehlo_or_helo_if_needed()
        mechanism = mechanism_of(self._smtp.esmtp_features.get("auth", "").upper().split())
        if not mechanism:
            raise NotLetIn(no_tokens(account.host))
        answer = answers(mechanism, user=account.user, token=key.access, host=account.host, port=account.port)
        self._smtp.auth(mechanism, answer)

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Say goodbye; nothing that was sent depends on it."""
        try:
            self._smtp.quit()
        except (OSError, smtplib.SMTPException):
            self._smtp.close()

    def _open(self) -> smtplib.SMTP:
        account = self._account
        if account.security == Security.TLS:
            return smtplib.SMTP_SSL(
                account.host, account.port, timeout=self._timeout, context=ssl.create_default_context()
            )
        return smtplib.SMTP(account.host, account.port, timeout=self._timeout)

    def hand_over(self, *, sender: str, to: str, message: bytes, before: Callable[[], bool]) -> None:
        """Hand one letter over; ``before`` is called when the server is ready for it, and no from it stops everything.

        Raises NotSent, Refused, NobodyKnows or NotMine; returns when the server has taken the letter.
        """
        try:
            self._announce(sender, to)
            if not before():
                self._smtp.rset()
                raise NotMine
            self._must(*self._smtp.docmd("DATA"), wanted=_GO_AHEAD)
        except (OSError, smtplib.SMTPException) as no:
            raise NotSent(f"The line broke before the letter left: {no}") from no
        try:
            self._smtp.send(_in_dots(message))
            code, said = self._smtp.getreply()
        except (OSError, smtplib.SMTPException) as no:
            raise NobodyKnows(f"The line broke while the letter left: {no}") from no
        self._must(code, said, otherwise=NobodyKnows)

    def _announce(self, sender: str, to: str) -> None:
        self._smtp.ehlo_or_helo_if_needed()
        options = []
        if not (sender + to).isascii():
            if not self._smtp.has_extn("smtputf8"):
                raise Refused(f"{self._account.host} cannot send to the letters in {to}.")
            self._smtp.command_encoding = "utf-8"
            options = ["SMTPUTF8", "BODY=8BITMIME"]
        self._must(*self._smtp.mail(sender, options))
        self._must(*self._smtp.rcpt(to))

    def _must(
        self, code: int, said: bytes, *, wanted: int = 0, otherwise: type[NotSent | NobodyKnows] = NotSent
    ) -> None:
        """Raise what an answer other than yes means, and leave the line ready for the next letter."""
        if code == wanted or (not wanted and code // 100 == _OK):
            return
        try:
            self._smtp.rset()
        except (OSError, smtplib.SMTPException):
            self._smtp.close()
        meaning = {_FOR_NOW: NotSent, _FOR_GOOD: Refused}.get(code // 100, otherwise)
        raise meaning(f"The server answered {code} {_said(said)}".strip())


def _in_dots(message: bytes) -> bytes:
    """Return a message as DATA wants it (RFC 5321 4.5.2): CRLF, leading dots doubled, a dot at the end."""
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", message)
    if not lines.endswith(b"\r\n"):
        lines += b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", lines) + b".\r\n"


def _said(answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join(text.split())[:300]
