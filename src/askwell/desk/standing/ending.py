"""Whether a campaign ended, by what was decided last."""

from askwell.journey.findings.decisions.queries import ENDS
from askwell.journey.findings.models import Decision
from askwell.method.situations import Ended


def end_by(decided: Decision | None) -> Ended | None:
    """Return the end where nothing new is asked of anybody any more, nothing as long as the campaign goes on."""
    if decided is None or decided.choice not in ENDS:
        return None
    return Ended(choice=decided.choice, at=decided.decided_at, key=str(decided.pk))
