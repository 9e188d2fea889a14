"""Concluding: the seeker's own answer in one sentence."""

import datetime as dt
from enum import Enum, auto

from askwell.journey.findings.models import Conclusion
from askwell.journey.purpose.models import Aim


class Kept(Enum):
    """What became of an answer."""

    KEPT = auto()
    SAME = auto()
    TAKEN_AWAY = auto()


def conclude(aim: Aim, *, sentence: str, would_change: str = "", now: dt.datetime) -> Kept:
    """Keep the answer to a purpose and what would change it; where both are empty it is taken back, and the same again changes nothing."""
    sentence, would_change = sentence.strip(), would_change.strip()
    before = Conclusion.objects.of(aim.seeker).filter(aim=aim).first()
    told = (before.sentence, before.would_change) if before else ("", "")
    if told == (sentence, would_change):
        return Kept.SAME
    if not sentence and not would_change:
        Conclusion.objects.of(aim.seeker).filter(aim=aim).delete()
        return Kept.TAKEN_AWAY
    said = {"sentence": sentence, "would_change": would_change, "concluded_at": now}
    Conclusion.objects.of(aim.seeker).update_or_create(seeker=aim.seeker, aim=aim, defaults=said)
    return Kept.KEPT
