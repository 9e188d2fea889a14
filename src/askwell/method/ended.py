"""What a campaign that ended leaves to say to whoever was willing to talk."""

import datetime as dt
from dataclasses import replace

from askwell.method.facts import FactsLike
from askwell.method.situations import Ended, Situation, Standing


def after_the_end(facts: FactsLike, found: Standing, ended: Ended) -> Standing | None:
    """Return where things stand once the campaign ended: who was willing to talk, or whose talk did not take place, is told so once.

    Nothing is returned where they were. What else goes on stays as it is.
    """
    if not _is_willing(found):
        return found
    off_at = found.talk.cancelled_at if found.talk else None
    since = max(ended.at, off_at) if off_at else ended.at
    return None if _was_told(facts, since) else replace(found, ended=ended)


def _is_willing(found: Standing) -> bool:
    """Return whether a talk only wants its time, or another one: they said yes, or the two meant to talk."""
    said_yes = found.talk is not None or (found.reply is not None and found.reply.kind == "yes")
    return found.situation is Situation.REPLY and said_yes and not found.moves


def _was_told(facts: FactsLike, since: dt.datetime) -> bool:
    return any(one.kind == "update" and one.sent_at and one.sent_at >= since for one in facts.letters)
