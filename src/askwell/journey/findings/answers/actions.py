"""Concluding: the seeker's own answer in one sentence."""

import datetime as dt

from askwell.journey.findings.models import Conclusion
from askwell.journey.purpose.models import Aim


def conclude(aim: Aim, *, sentence: str, now: dt.datetime) -> None:
    """Keep the answer to a purpose; an empty sentence takes it back."""
    sentence = sentence.strip()
    if not sentence:
        Conclusion.objects.of(aim.seeker).filter(aim=aim).delete()
        return
    Conclusion.objects.of(aim.seeker).update_or_create(
        seeker=aim.seeker, aim=aim, defaults={"sentence": sentence, "concluded_at": now}
    )
