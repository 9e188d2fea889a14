"""Mail that no person wrote: delivery reports, notes of absence, receipts."""

import re
from dataclasses import dataclass

from askwell.method.replies import words
from askwell.method.replies.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What the headers of a mail tell. All of it may be unknown."""

    subject: str = ""
    sender: str = ""
    sender_name: str = ""
    is_report: bool = False
    is_automatic: bool = False


def by_machine(  # noqa: PLR0911  # one way out for each kind
    head: Envelope, text: str, said: str
) -> tuple[Kind, str] | None:
    """Return the kind of a mail that no person wrote, and by what it is known."""
    judged = said or text
    if head.is_report:
        return Kind.BOUNCE, "A delivery report by its headers."
    if _is_postmaster(head.sender) and (words.BOUNCE.search(text) or words.BOUNCE.search(head.subject)):
        return Kind.BOUNCE, "A delivery report by its sender and words."
    away = words.AWAY.search(judged[:1500])
    subject = words.AUTO_SUBJECT.search(head.subject) or words.AUTO_SUBJECT.compiled.match(judged.lstrip())
    if head.is_automatic or subject or _is_postmaster(head.sender):
        found = words.BOUNCE.search(judged) or words.BOUNCE.search(head.subject)
        if found and not away:
            return Kind.BOUNCE, f"A delivery report: “{found.group()}”."
        if away or subject:
            return Kind.OUT_OF_OFFICE, f"An automatic note of absence: “{(away or subject).group()}”."  # type: ignore[union-attr]  # one of them is there
        return Kind.AUTO_ACK, "Sent by a machine, by its headers."
    if found := words.BOUNCE.search(head.subject) or words.BOUNCE.search(judged[:800]):
        return Kind.BOUNCE, f"A delivery report: “{found.group()}”."
    if away and not _offers(judged):
        return Kind.OUT_OF_OFFICE, f"A note of absence: “{away.group()}”."
    if found := words.MACHINE.search(judged):
        return Kind.AUTO_ACK, f"An automatic receipt: “{found.group()}”."
    return None


def _is_postmaster(sender: str) -> bool:
    return bool(
        re.match(
            r"(?:mailer-daemon|postmaster|no-?reply|bounce|mail-?daemon|mmdf|microsoftexchange)",
            sender,
            re.IGNORECASE,
        )
    )


def _offers(said: str) -> bool:
    """Return whether a person speaks in a note of absence: one who is glad to talk, or says when to write again."""
    return bool(
        words.YES.search(said)
        or re.search(
            r"\b(?:let['’]s|talk\s+then|speak\s+then|write\s+(?:me\s+)?again)\b",
            said,
            re.IGNORECASE,
        )
    )
