"""A real SMTP server on loopback that keeps what it took, and can be told to refuse, to hang up, or to be slow."""

import asyncio
from base64 import b64decode
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from tests.mail.token_server import USER, Provider
from tests.ports import any_free


class Kept:
    """What came in. ``answers`` are given in turn instead of a yes; HANG_UP takes the letter and says nothing.

    ``delay`` passes before a letter is taken, ``answers_late`` between taking it and saying so, in seconds; ``on_taken`` is
    told of each letter that was taken, as a provider files it under Sent; ``in_hand`` is how many are taken just now, ``begun``
    how many were handed over at all.
    """

    HANG_UP = "hang up"

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.recipients: list[str] = []
        self.answers: list[str] = []
        self.delay = self.answers_late = 0.0
        self.in_hand = self.begun = 0
        self.on_taken: Callable[[bytes], None] = lambda _: None

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002 - as it is called
        self.in_hand, self.begun = self.in_hand + 1, self.begun + 1
        try:
            return await self._take(server, envelope)
        finally:
            self.in_hand -= 1

    async def _take(self, server: SMTP, envelope: Envelope) -> str:
        await asyncio.sleep(self.delay)
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer.startswith(("4", "5")):
            return answer
        assert isinstance(envelope.content, bytes)
        self.messages.append(message_from_bytes(envelope.content))
        self.recipients += envelope.rcpt_tos
        await asyncio.to_thread(self.on_taken, envelope.content)
        await asyncio.sleep(self.answers_late)
        if answer == self.HANG_UP:
            server.transport.close()  # type: ignore[union-attr]
        return answer

    def per_letter(self) -> Counter[str]:
        """Return how often each Message-ID came."""
        return Counter(str(message["Message-ID"]) for message in self.messages)


class OnlyTokens(Kept):
    """Lets in whom a provider of tokens has given one, by XOAUTH2 and OAUTHBEARER or by what is named of them."""

    def __init__(self, provider: Provider, *knows: str) -> None:
        super().__init__()
        self._provider = provider
        self.shown: list[str] = []
        for name in knows or ("XOAUTH2", "OAUTHBEARER"):
            setattr(self, f"auth_{name}", self._by_token)

    async def _by_token(self, server: SMTP, words: list[str]) -> AuthResult:
        said = b64decode(words[1]).decode()
        self.shown.append(words[0])
        token = said.partition("auth=Bearer ")[2].rstrip("\x01")
        if token in self._provider.good and USER in said.partition("auth=")[0]:
            return AuthResult(success=True, auth_data=USER)
        await server.challenge_auth('{"status":"400"}')
        return AuthResult(success=False, handled=False)


def _may_enter(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"maya", b"opensesame")
    return AuthResult(success=right, handled=False)


@contextmanager
def smtp_server(kept: Kept, *, asks_who: bool = False) -> Iterator[int]:
    """Run the server and give its port."""
    by_token = isinstance(kept, OnlyTokens)
    controller = Controller(
        kept,
        hostname="127.0.0.1",
        port=any_free(),
        authenticator=_may_enter if asks_who else None,
        auth_required=asks_who or by_token,
        auth_exclude_mechanism=["PLAIN", "LOGIN"] if by_token else None,
        auth_require_tls=False,
        ready_timeout=60,
    )
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()
