"""What was done before the two parted, from one device or from several at once."""

from dataclasses import dataclass, replace

from django.db import transaction

from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import WrapUp
from askwell.journey.talk.reading import storable

TICKS = ("asked_names", "asked_resume", "got_card", "offered_help", "thanked")


@dataclass(frozen=True, kw_only=True)
class Parting:
    """What was ticked, as names of ``TICKS``, and what was written before the two parted."""

    done: frozenset[str] = frozenset()
    resume_remark: str = ""
    card: str = ""


@transaction.atomic
def wrap_up(talk: Talk, said: Parting, *, before: Parting | None = None) -> WrapUp:
    """Keep what was done; what is not in ``said`` is not done.

    ``before`` is what the device began from: what another one kept meanwhile then stays beside what this one says, so that
    two devices end the same in whichever order they arrive, and the same words sent twice stand once.
    """
    Talk.objects.of(talk.seeker).select_for_update().get(pk=talk.pk)
    kept = WrapUp.objects.of(talk.seeker).filter(talk=talk).first() or WrapUp(seeker=talk.seeker, talk=talk)
    there = parting_of(kept)
    wanted = merged(there, _storable(before or there), _storable(said))
    for tick in TICKS:
        setattr(kept, tick, tick in wanted.done)
    kept.resume_remark, kept.card = wanted.resume_remark, wanted.card
    kept.save()
    return kept


def parting_of(kept: WrapUp) -> Parting:
    """Return what a row holds."""
    done = frozenset(tick for tick in TICKS if getattr(kept, tick))
    return Parting(done=done, resume_remark=kept.resume_remark, card=kept.card)


def _storable(said: Parting) -> Parting:
    return replace(said, resume_remark=storable(said.resume_remark), card=storable(said.card))


def merged(there: Parting, before: Parting, said: Parting) -> Parting:
    """Return what is there with the changes from ``before`` to ``said``."""
    return Parting(
        done=(there.done | (said.done - before.done)) - (before.done - said.done),
        resume_remark=_words(there.resume_remark, before.resume_remark, said.resume_remark),
        card=_words(there.card, before.card, said.card),
    )


def _words(there: str, before: str, said: str) -> str:
    if there == before or there in said:
        return said
    if said == before or said in there:
        return there
    return f"{there}\n{said}"
