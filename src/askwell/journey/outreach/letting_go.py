"""Letting a letter go by e-mail: when it leaves, and what asks "really?" first."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.http import QueryDict
from django.utils import timezone

from askwell.formats.plain import mail_address
from askwell.journey.outreach.facts import failed_addresses
from askwell.journey.outreach.forms import SendAtForm
from askwell.journey.outreach.posting import belongs_to_another
from askwell.journey.people.models import Person
from askwell.method.etiquette import Check
from askwell.method.wording import day_and_clock

# Everything else is a suggestion; these ask "really?".
_ASKS = {
    "unfilled_placeholder": "Something is still left to fill in: “{quote}”.",
    "right_name": "The name in it may be another’s: “{quote}”.",
}
WAYS = ("send", "send-really", "send-at", "send-at-really")


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """Whether a letter may go: ``due_at`` is when it leaves; without one ``form`` says what is wrong, or ``really`` is asked."""

    form: SendAtForm
    due_at: dt.datetime | None = None
    really: str = ""


def doubts_about(
    checks: Iterable[Check], *, person: Person, to: str, is_mail: bool = True
) -> tuple[str, ...]:
    """Return what asks "really?" before a letter leaves, a sentence each: a blank left open, a wrong name, an address that failed, is another's or none."""
    found = [
        _ASKS[check.name].format(quote=check.quote).replace(": “”", "")
        for check in checks
        if check.name in _ASKS and not check.ok
    ]
    if belongs_to_another(person, to=to):
        found.append(f"{to.strip()} is the address of someone else.")
    elif is_mail and to.strip() and not mail_address(to):
        found.append(
            f"“{to.strip()}” is not one mail address. In your mail program you will have to write it yourself."
        )
    if to.strip().casefold() in {point.value.casefold() for point in failed_addresses(person)}:
        found.append(f"A note to {to.strip()} came back.")
    return tuple(found)


def in_words(due_at: dt.datetime) -> str:
    """Say when a letter leaves, as a piece of a sentence by the seeker's clock."""
    if due_at <= timezone.now():
        return "now"
    at = timezone.localtime(due_at)
    return f"on {day_and_clock(at, today=timezone.localdate())}"


def weigh(how: str, said: QueryDict, *, to: str, doubts: Sequence[str], now: dt.datetime) -> Weighed:
    """Weigh a letter that she lets go. ``how`` is one of WAYS; only doubts ask first."""
    at_a_time = how.startswith("send-at")
    form = SendAtForm(said if at_a_time else {}, now=now, is_needed=at_a_time)
    if at_a_time and not form.is_valid():
        return Weighed(form=form)
    if not mail_address(to):
        form.add_error(None, "Write the address that this goes to")
        return Weighed(form=form)
    if doubts and not how.endswith("really"):
        return Weighed(form=form, really=f"{how}-really")
    return Weighed(form=form, due_at=form.cleaned_data["at"] if at_a_time else now)
