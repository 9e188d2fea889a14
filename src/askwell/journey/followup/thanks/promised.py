"""What I promised in a talk, as a thank-you for it says it."""

import datetime as dt
import re
from collections.abc import Iterator

from askwell.formats.plain import on_one_line
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import Promise
from askwell.journey.followup.thanks.quoting import may_be_written
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing
from askwell.method.guesses.lines import guess
from askwell.method.letters.promised_days import as_it_reads

_RESUME = re.compile(r"\b(?:resume|résumé|cv|curriculum vitae)\b", re.IGNORECASE)
# To thank them is what the letter does: "write to thank you and send two dates" leaves the dates.
_TO_THANK = re.compile(
    r"^(?:I(?: will|['’]ll)? )?(?:(?:write|send|mail|e-?mail|drop)\b[^,;]{0,40}?\bthank(?:s|[- ]you)?\b|thank\b)(?: (?:him|her|them|you|note|letter|card))*(?:\s*(?:,|and|;)\s*(?:and\s+)?|[.!]*$)",
    re.IGNORECASE,
)


def will_do(talk: Talk, lines: list[Standing], *, today: dt.date) -> str:
    """Return the first thing that I will do besides giving thanks, as a letter of today says it: a promise that was kept, else one that stands in the notes."""
    talked_at = talk.ended_at or talk.starts_at
    said_on = talked_at.astimezone(talk.seeker.zone).date() if talked_at else today
    promised = _promised(talk, lines, said_on=said_on)
    besides = ((_TO_THANK.sub("", on_one_line(text)), due_on) for text, due_on in promised)
    text, due_on = next((one for one in besides if one[0]), ("", None))
    return as_it_reads(text, said_on=said_on, due_on=due_on, today=today) if text else ""


def is_resume_promised(talk: Talk, lines: list[Standing]) -> bool:
    """Return whether I promised them my resume, so that it may come."""
    said_on = (talk.ended_at or talk.created_at).astimezone(talk.seeker.zone).date()
    return any(_RESUME.search(text) for text, _ in _promised(talk, lines, said_on=said_on))


def _promised(talk: Talk, lines: list[Standing], *, said_on: dt.date) -> Iterator[tuple[str, dt.date | None]]:
    """Yield what I promised and by when: what was kept as a promise first, then what stands in the notes alone."""
    held = {line.id for line in lines if not may_be_written(line)}
    mine = Promise.objects.of(talk.seeker).filter(talk=talk, by=Promise.By.ME, dropped_at=None)
    for kept in mine.exclude(line__in=held):
        yield kept.text, kept.due_on
    known = set(Promise.objects.of(talk.seeker).filter(talk=talk).values_list("line", flat=True))
    for line in lines:
        if line.kind == Line.Kind.PROMISE and line.id not in held | known:
            for one in guess(line.text, kind=line.kind, said_on=said_on).promises:
                if one.by == Promise.By.ME:
                    yield one.text, one.due.on if one.due else None
