"""Concluding: the seeker's own answer in one sentence."""

import datetime as dt

from askwell.journey.findings.models import Conclusion
from askwell.journey.purpose.models import Aim


def conclude(aim: Aim, *, sentence: str, would_change: str = "", now: dt.datetime) -> None:
    """Keep the answer to a purpose and what would change it; where both are empty it is taken back."""
    sentence, would_change = sentence.strip(), would_change.strip()
    if not sentence and not would_change:
        Conclusion.objects.of(aim.seeker).filter(aim=aim).delete()
        return
    said = {"sentence": sentence, "would_change": would_change, "concluded_at": now}
    Conclusion.objects.of(aim.seeker).update_or_create(seeker=aim.seeker, aim=aim, defaults=said)
