"""A note that the seeker marks as a lead is a lead: to mark it is to confirm it."""

from askwell.journey.findings.leads.actions import lead_of_line
from askwell.journey.findings.models import Lead
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing


def follow_note(first: Line, newest: Line, before: Line | None) -> None:
    """Let the lead of a note follow how the note stands; ``before`` is how it stood, None for a new one.

    A note that becomes a lead makes one; of one that is a lead no longer, or is struck out, it is taken back while nothing was
    done about it. What she took back on the page after the talk stays so.
    """
    was, is_one = _is_lead(before), _is_lead(newest)
    if is_one and not was:
        lead_of_line(first.talk, Standing(first=first, newest=newest))
    elif was != is_one or not newest.text.strip():
        leave_with_note(first)
    elif before:
        Lead.objects.of(first.seeker).filter(line=first).update(what=newest.text)


def leave_with_note(first: Line) -> None:
    """Take back the lead of a note, but one that she told of, applied for or let go."""
    Lead.objects.of(first.seeker).filter(line=first, told_at=None, applied_at=None, closed_at=None).delete()


def _is_lead(line: Line | None) -> bool:
    return line is not None and line.kind == Line.Kind.LEAD and bool(line.text.strip())
