"""Adding a fact and putting one right."""

import datetime as dt
import uuid

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.facts.columns import columns_by_words
from askwell.journey.findings.models import Fact
from askwell.journey.once import made_once
from askwell.journey.people.actions import find_organisation
from askwell.journey.talk.queries import Standing


def add_fact(
    talk: Talk, *, kind: str, words: str, note: Standing | None, key: uuid.UUID, now: dt.datetime
) -> Fact:
    """Return a fact that was told in a talk, made under its ``key`` unless the same one of the same note stands there."""
    line = note.first if note else None
    same = Fact.objects.of(talk.seeker).filter(talk=talk, kind=kind, line=line, text=words).first()
    return same or made_once(
        Fact,
        talk.seeker,
        key,
        lambda pk: Fact.objects.create(
            pk=pk, seeker=talk.seeker, campaign=talk.campaign, talk=talk, person=talk.person, line=line, kind=kind,
            said_at=talk.said_at(note.at if note else now), **_told(talk, kind, words),
        ),
    )  # fmt: skip


def put_right(fact: Fact, *, words: str) -> None:
    """Let a fact say what its seeker says it is."""
    for column, value in _told(fact, fact.kind, words).items():
        setattr(fact, column, value)
    fact.save()


def _told(row: Talk | Fact, kind: str, words: str) -> dict[str, object]:
    """Return the columns of what is told in these words, with the numbers in it where it is nothing but numbers."""
    columns = {"text": words, **columns_by_words(kind, words)}
    return columns | (
        {"organisation": find_organisation(row.seeker, name=words)} if kind == "competitors" else {}
    )
