"""How far a claim may travel: as far as the line it came from."""

import uuid
from collections.abc import Mapping

from askwell.journey.findings.models import Claim
from askwell.method.trust import Trust


def mark_of(claim: Claim, trust: Mapping[uuid.UUID, Trust]) -> Trust:
    """Return the mark of the line behind a claim; what has no line was written by the seeker herself."""
    return trust.get(claim.line_id, Trust.QUOTABLE) if claim.line_id else Trust.QUOTABLE
