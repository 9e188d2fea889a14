"""How the time of a talk that is ahead came about: by a first yes, by their wish for another, or by hers."""

import datetime as dt

from askwell.journey.outreach.actions import MACHINES
from askwell.journey.outreach.later import Later
from askwell.journey.outreach.models import Letter, Outreach, Reply

# What she wrote before another time was found, and what an answer then thanks for.
_HERS: dict[str, str] = {
    Letter.Kind.RESCHEDULE: "mine",
    Letter.Kind.MISSED: "missed",
    Letter.Kind.NOT_MET: "off",
    Letter.Kind.CALLED_OFF: "off",
}


def how_moved(outreach: Outreach, last: Reply | None, known: Later, *, offers_another: bool) -> str:
    """Return ``mine``, ``missed`` or ``off`` where she wrote for another time, ``theirs`` where they want one, ``stands`` where they wrote without; "" at first.

    Where she wrote and none was found or offered yet, that is ``open``; a second try at a talk that she ``missed`` is given all the same.

    ``offers_another`` says that their ``last`` answer offers a time that is not the agreed one. What an answer took up is settled.
    """
    if known.agreed_at is None:
        return ""
    if hers := _hers_open(outreach, since=known.agreed_at):
        after = max(filter(None, (known.moved_at, last.received_at if last else None)), default=None)
        if after and hers.sent_at and after >= hers.sent_at:
            is_found = offers_another or not waits_for_another(outreach, known)
            return _HERS[hers.kind] if is_found or hers.kind == Letter.Kind.MISSED else "open"
    if last is None or last.received_at <= known.agreed_at:
        return ""
    if offers_another or was_moved_since(known, last):
        return "theirs"
    return "stands" if _was_said_before(outreach, last) else ""


def waits_for_another(outreach: Outreach, known: Later) -> bool:
    """Return whether she wrote that the agreed time cannot be, and no other was found since."""
    hers = _hers_open(outreach, since=known.agreed_at) if known.agreed_at else None
    return bool(hers and hers.sent_at and not (known.moved_at and known.moved_at >= hers.sent_at))


def was_moved_since(known: Later, last: Reply) -> bool:
    """Return whether the talk was given another time after their last answer came."""
    return known.moved_at is not None and known.moved_at >= last.received_at


def was_agreed_since(known: Later, last: Reply) -> bool:
    """Return whether a talk that is ahead was agreed on, or got another time, after their last answer came."""
    was_agreed = known.agreed_at is not None and known.agreed_at >= last.received_at
    return was_agreed or was_moved_since(known, last)


def latest_answer_at(outreach: Outreach) -> dt.datetime | None:
    """Return when the latest answer to a person went."""
    went = _sent(outreach, (Letter.Kind.ANSWER,))
    return went.sent_at if went else None


def _hers_open(outreach: Outreach, *, since: dt.datetime) -> Letter | None:
    """Return what she wrote for another time after a talk was agreed on, where no answer went since."""
    latest = _sent(outreach, (*_HERS, Letter.Kind.ANSWER))
    is_open = latest and latest.sent_at and latest.kind in _HERS and latest.sent_at > since
    return latest if is_open else None


def _sent(outreach: Outreach, kinds: tuple[str, ...]) -> Letter | None:
    sent = Letter.objects.of(outreach.seeker).filter(outreach=outreach, kind__in=kinds, sent_at__isnull=False)
    return sent.order_by("sent_at").last()


def _was_said_before(outreach: Outreach, last: Reply) -> bool:
    """Return whether they answered before, so that this is no first yes."""
    replies = Reply.objects.of(outreach.seeker).filter(outreach=outreach, received_at__lt=last.received_at)
    return replies.exclude(kind__in=MACHINES).exists()
