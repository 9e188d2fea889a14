"""What was said, as it stands on a page: the words, whose they are, when, and where to read more."""

import datetime as dt
import uuid
from dataclasses import dataclass

from askwell.journey.findings.models import Claim
from askwell.journey.findings.voices import Speaker, said_about


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """One claim to be shown. ``by`` and ``house`` are names, ``house`` may be empty; ``about`` is what it says of itself, ``verbatim`` that these are their very words."""

    text: str
    purpose: str
    topic: str
    stance: str
    mine: bool
    how_sure: str
    said_at: dt.datetime
    talk_id: uuid.UUID
    person_id: uuid.UUID
    line_id: uuid.UUID | None = None
    by: str = ""
    house: str = ""
    about: str = ""
    verbatim: bool = False

    @classmethod
    def of(cls, claim: Claim) -> "Quoted":
        """Return a claim as it is shown; needs its person, her organisation and what it is about."""
        speaker = Speaker.of(claim.person)
        return cls(
            text=claim.text, purpose=claim.purpose, topic=claim.topic, stance=claim.stance, mine=claim.mine,
            how_sure=claim.how_sure, said_at=claim.said_at, talk_id=claim.talk_id, person_id=claim.person_id,
            line_id=claim.line_id, by=speaker.full_name, house=speaker.organisation or "",
            about=", ".join(said_about(claim).values()), verbatim=claim.verbatim,
        )  # fmt: skip
