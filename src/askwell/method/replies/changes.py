"""What an answer to a request means, and what it changes."""

from dataclasses import dataclass
from enum import StrEnum


class ReplyKind(StrEnum):
    """What came back. The values are those that a kept reply carries."""

    YES = "yes"
    DECLINED = "declined"
    ANOTHER_NAME = "another_name"
    NOT_NOW = "not_now"
    QUESTION = "question"
    AWAY = "away"
    BOUNCED = "bounced"
    RECEIPT = "receipt"


@dataclass(frozen=True, kw_only=True)
class Change:
    """What a kind of reply changes, for good or until a day.

    ``closes``: no letter asks this person again in this campaign. ``rests``: leave in peace until the day that was named.
    ``stops_nudges``: no follow-up is due any more (a question waits for me, not for them). ``next_step`` is what to do, in
    words for the page. ``may_attach_resume``: they asked for it, so the rule against it falls (METHOD.md 1.8).
    """

    next_step: str
    closes: bool = False
    rests: bool = False
    stops_nudges: bool = True
    agrees_to_talk: bool = False
    gives_name: bool = False
    may_attach_resume: bool = False


# METHOD.md 1.5: a no is a no for good, and whoever says yes ends the asking; the handout: "Ask for names of other people".
_CHANGES = {
    ReplyKind.YES: Change(next_step="Agree on a time", agrees_to_talk=True),
    ReplyKind.DECLINED: Change(next_step="Thank them, and let it be", closes=True),
    ReplyKind.ANOTHER_NAME: Change(
        next_step="Thank them, and write to the person they named", closes=True, gives_name=True
    ),
    ReplyKind.NOT_NOW: Change(next_step="Thank them, and write again when they said", rests=True),
    # A machine's mail answers nothing: only the clock heeds an absence, and a letter that came back was never there.
    ReplyKind.AWAY: Change(next_step="Wait until they are back", stops_nudges=False),
    ReplyKind.BOUNCED: Change(next_step="Look at the address, then write again", stops_nudges=False),
    ReplyKind.RECEIPT: Change(next_step="Nothing", stops_nudges=False),
    ReplyKind.QUESTION: Change(next_step="Answer their question", may_attach_resume=True),
}


def what_changes(kind: ReplyKind) -> Change:
    """Return what a kind of reply changes."""
    return _CHANGES[kind]
