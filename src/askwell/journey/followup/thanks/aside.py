"""Which notes were set aside, as only the page after the talk knows it; ``journey.apps`` says who tells it."""

import uuid

from askwell.journey.agreement.models import Talk
from askwell.journey.hooks import Hook


def _none(talk: Talk) -> frozenset[uuid.UUID]:  # noqa: ARG001  # whoever tells it needs the talk
    return frozenset()


set_aside = Hook(_none)
"""Return the notes of a talk that were looked at and help with none of its purposes: no letter quotes them."""
