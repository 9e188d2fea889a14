"""What a campaign that ended leaves to say to whoever was willing to talk."""

from dataclasses import replace

from askwell.method.facts import FactsLike
from askwell.method.situations import Ended, Situation, Standing


def after_the_end(facts: FactsLike, found: Standing, ended: Ended) -> Standing | None:
    """Return where things stand once the campaign ended: who was willing to talk is told so, and nothing once they were.

    What else goes on stays as it is.
    """
    if not _is_willing(found):
        return found
    return None if _was_told(facts, ended) else replace(found, ended=ended)


def _is_willing(found: Standing) -> bool:
    """Return whether a talk only wants its time: they said yes, or the two meant to talk."""
    off = found.talk is not None and found.talk.cancelled_at is not None
    said_yes = found.talk is not None or (found.reply is not None and found.reply.kind == "yes")
    return found.situation is Situation.REPLY and said_yes and not off and not found.moves


def _was_told(facts: FactsLike, ended: Ended) -> bool:
    return any(one.kind == "update" and one.sent_at and one.sent_at >= ended.at for one in facts.letters)
