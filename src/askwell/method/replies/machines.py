"""Mail that no person wrote: delivery reports, notes of absence, receipts."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from askwell.method.replies.acts import agreeing, automatic, refusing, removing
from askwell.method.replies.kinds import Kind
from askwell.method.replies.sentences import sentences

# What a note for everybody would not say.
_SAYS_MORE = re.compile(
    r"\b(?:but|try|ask|successor|colleague|better|sorry|can['’]?t|afraid|talk|chat|help|happy|just\s+not|not\s+(?:right\s+)?now|would\s+(?:like|love))\b|\?",
    re.IGNORECASE,
)
_TRAVELS = re.compile(
    r"\b(?:away|travel\w*|abroad|vacation|holidays?|on\s+leave|out\s+of\s+(?:the\s+)?office"
    r"|back\s+(?:on|in|at))\b",
    re.IGNORECASE,
)
_I_TRAVEL = re.compile(
    r"\b(?:I|we)(?:['’](?:m|re|ll\s+be)|\s+(?:am|are|will\s+be))\s+(?:\w+\s+){0,2}?(?:travel\w*|away|abroad|on\s+the\s+road)\b",
    re.IGNORECASE,
)
# A person tells of a mailbox that was full; a machine names an address or a code.
_MY_OWN = re.compile(r"\bmy\s+(?:\w+\s+)?(?:mailbox|inbox|account|address|e-?mail|server)\b", re.IGNORECASE)
_ADDRESS_OR_CODE = re.compile(r"\S@\S|\b[45]\d\d[\s-]")
_PROMISES = re.compile(
    r"\b(?:get\s+back|be\s+in\s+(?:touch|contact)|contact\s+you|come\s+back|shortly|soon|within\s+\w+\s+(?:\w+\s+)?(?:days?|hours?|weeks?)"
    r"|will\s+(?:\w+\s+)?(?:reply|respond|answer|review|process))\b",
    re.IGNORECASE,
)
_ONE_BY_ONE = re.compile(
    r"\b(?:every|each|all|individual\w*|personal\w*|reply|respond|answer\w*|calls?\s+about|status)\b",
    re.IGNORECASE,
)
_LOOKED_AT = 1500  # characters: a note of absence says so at its head
_REDIRECTS = re.compile(
    r"\bnew\s+(?:e-?mail\s+)?address\s+is|\bfind\s+me\s+at"
    r"|\b(?:contact|write|e-?mail|reach|turn|direct|refer|address|send|call"
    r"|get\s+in\s+touch)\b[^.\n]{0,60}(?:@|\b(?:for\s+\w+|colleague|team|office)\b)"
    r"|\b(?:for|in)\s+(?:urgent|any|all|questions)\b",
    re.IGNORECASE,
)


# Who leaves for good or long and names a successor points to another; a stand-in for a week is none.
_SUCCESSOR = re.compile(
    r"\b(?:takes?|taking|took)\s+over\s+(?:from\s+me|my\s+(?:role|job|work|post|position))\b", re.IGNORECASE
)
_SOUNDS_GOOD = re.compile(
    r"\W*(?:(?:hi|hey|hello|dear|g['’]day)\b[^,.!\n]{0,30}[,.!\n]\s*)?(?:that\s+)?(?:sounds\s+(?:\w+\s+)?(?:good|great|fun|fine|interesting|perfect|like\s+a\s+plan|lovely|ok)|no\s+(?:worries|problem|dramas)|happy\s+to|glad\s+to)\b",
    re.IGNORECASE,
)

# What a note for everybody asks is whether it is urgent.
_ASKS_ME = re.compile(
    r"^(?!.*\b(?:urgent\w*|emergenc\w*|help|questions?|problems?|wait)\b).*\b(?:you|your|I|we|us|me|works?|suits?|okay|ok|instead|then)\b",
    re.IGNORECASE | re.DOTALL,
)
_RETURNS = re.compile(
    r"\b(?:back|return\w*|(?:re)?open\w*|closed?|urgent\w*|emergenc\w*|available|contact|(?:un)?monitored|office|hours|on\s+duty|staffed)\b",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"\b(?:(?:could|can)\s+do|works?|suits?|(?:how|what)\s+about|free\s+(?:on|at|\w+day)|let['’]s|(?:talk|speak|chat|meet)|(?:call|ring|phone)\s+(?:me|you))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What the headers of a mail tell. All of it may be unknown."""

    subject: str = ""
    sender: str = ""
    sender_name: str = ""
    is_report: bool = False
    is_automatic: bool = False


def by_machine(
    head: Envelope, text: str, said: str, *, offers: Callable[[str], bool]
) -> tuple[Kind, str] | None:
    """Return the kind of a mail that no person wrote, and by what it is known.

    ``offers`` tells whether words name an hour; it is asked only where no header says that a machine wrote, and
    the words are those of somebody away: such a note is a person's when it offers an hour or asks me something.
    """
    judged = said or text
    told = by_headers(head, text, judged) or _by_words(head, judged)
    if told and told[0] is Kind.OUT_OF_OFFICE and not _is_labelled(head, judged):
        return None if _is_meant_for_me(judged, offers) else told
    return told


def _is_labelled(head: Envelope, judged: str) -> bool:
    """Return whether a header, the sender or a title says that a machine wrote it; "On vacation this week" is none."""
    title = automatic.AUTO_SUBJECT.compiled.match(judged.lstrip())
    return bool(
        head.is_automatic
        or automatic.AUTO_SUBJECT.search(head.subject)
        or _is_postmaster(head.sender)
        or (title and re.match(r"[^\w\n]*[:\n]", judged.lstrip()[title.end() :]))
    )


def _is_meant_for_me(judged: str, offers: Callable[[str], bool]) -> bool:
    """Return whether a note of absence asks me something, or offers an hour that is not that of their return."""
    said = sentences(judged[:_LOOKED_AT])
    if any(sentence.asks and _ASKS_ME.search(sentence.text) for sentence in said):
        return True
    proposed = [sentence.text for sentence in said if _may_propose(sentence.text)]
    return bool(proposed) and offers("\n".join(proposed))


def _may_propose(sentence: str) -> bool:
    tells_all = automatic.AWAY.search(sentence) or _RETURNS.search(sentence)
    return bool(not tells_all or _PROPOSES.search(sentence))


def by_headers(head: Envelope, text: str, judged: str) -> tuple[Kind, str] | None:
    """Return the kind of a mail whose headers, sender or title say that a machine wrote it, and by what that is known."""
    if head.is_report:
        return Kind.BOUNCE, "A delivery report by its headers."
    postmaster = _is_postmaster(head.sender)
    if postmaster and (automatic.BOUNCE.search(text) or automatic.BOUNCE.search(head.subject)):
        return Kind.BOUNCE, "A delivery report by its sender and words."
    subject = automatic.AUTO_SUBJECT.search(head.subject) or automatic.AUTO_SUBJECT.compiled.match(
        judged.lstrip()
    )
    if not (head.is_automatic or subject or postmaster):
        return None
    away = automatic.AWAY.search(judged[:_LOOKED_AT])
    found = automatic.BOUNCE.search(judged) or automatic.BOUNCE.search(head.subject)
    if found and not away:
        return Kind.BOUNCE, f"A delivery report: “{found.group()}”."
    left = automatic.LEFT.search(judged[:_LOOKED_AT])
    if sign := away or subject or left or _tells_of_travel(judged):
        return Kind.OUT_OF_OFFICE, f"An automatic note of absence: “{sign.group()}”."
    return Kind.AUTO_ACK, "Sent by a machine, by its headers."


def _tells_of_travel(judged: str) -> re.Match[str] | None:
    """Return where an automatic note says of its writer that they travel, and takes nothing in."""
    takes_in = automatic.RECEIPT.search(judged) or automatic.TAKEN_IN.search(judged)
    return None if takes_in else _I_TRAVEL.search(judged[:_LOOKED_AT])


def _by_words(head: Envelope, judged: str) -> tuple[Kind, str] | None:
    if bounce := _bounced(head, judged):
        return bounce
    if speaks_as_a_person(judged):
        return None
    receipt, travels = automatic.RECEIPT.search(judged), _TRAVELS.search(judged)
    if receipt and not travels:
        return Kind.AUTO_ACK, f"An automatic receipt: “{receipt.group()}”."
    if removing.REMOVE.search(judged):
        return None
    if away := automatic.AWAY.search(judged[:_LOOKED_AT]) or (receipt and travels):
        return Kind.OUT_OF_OFFICE, f"A note of absence: “{away.group()}”."
    return _left_or_taken_in(judged)


def _bounced(head: Envelope, judged: str) -> tuple[Kind, str] | None:
    found = automatic.BOUNCE.search(head.subject) or automatic.BOUNCE.search(judged[:800])
    if not found or (_MY_OWN.search(judged) and not _ADDRESS_OR_CODE.search(judged)):
        return None
    return Kind.BOUNCE, f"A delivery report: “{found.group()}”."


def _left_or_taken_in(judged: str) -> tuple[Kind, str] | None:
    left = automatic.LEFT.search(judged[:_LOOKED_AT])
    if left and (_REDIRECTS.search(judged, left.end()) or not _SAYS_MORE.search(judged)):
        return Kind.OUT_OF_OFFICE, f"They have left: “{left.group()}”."
    found = automatic.TAKEN_IN.search(judged)
    if found and _refuses(judged):
        return None
    return (Kind.AUTO_ACK, f"An automatic receipt: “{found.group()}”.") if found else None


def _refuses(judged: str) -> bool:
    """Return whether it thanks for a request and turns it down, and promises no answer: somebody decided."""
    if _PROMISES.search(judged):
        return False
    clauses = re.split(r"[.?!\n]", judged)
    denied = (
        clause for clause in clauses if refusing.CANNOT.search(clause) or refusing.SURE_NO.search(clause)
    )
    return any(not _ONE_BY_ONE.search(clause) for clause in denied)


def speaks_as_a_person(said: str) -> bool:
    """Return whether a person speaks, and not a note for everybody: one who agrees, or says when to write again."""
    return bool(
        automatic.A_PERSON.search(said)
        or agreeing.ASSENT.search(said[:200])
        or _SUCCESSOR.search(said)
        or _SOUNDS_GOOD.match(said)
    )


def _is_postmaster(sender: str) -> bool:
    return bool(
        re.match(
            r"(?:mailer-daemon|postmaster|no-?reply|bounce|mail-?daemon|mmdf|microsoftexchange)",
            sender,
            re.IGNORECASE,
        )
    )
