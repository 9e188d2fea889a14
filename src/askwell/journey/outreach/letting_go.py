"""Letting a letter go by e-mail: when it leaves, and what asks "really?" first."""

import datetime as dt
from dataclasses import dataclass

from django.http import QueryDict

from askwell.formats.plain import mail_address
from askwell.journey.outreach.forms import SendAtForm
from askwell.journey.outreach.posting import belongs_to_another
from askwell.journey.people.models import Person

WAYS = ("send", "send-really", "send-at", "send-at-really")


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """Whether a letter may go: ``due_at`` is when it leaves; without one ``form`` says what is wrong, or ``really`` is asked."""

    form: SendAtForm
    due_at: dt.datetime | None = None
    really: str = ""


def weigh(how: str, said: QueryDict, *, person: Person, to: str, unfilled: bool, now: dt.datetime) -> Weighed:
    """Weigh a letter that she lets go. ``how`` is one of WAYS; only a blank left open or another's address asks first."""
    at_a_time = how.startswith("send-at")
    form = SendAtForm(said, now=now)
    if at_a_time and not form.is_valid():
        return Weighed(form=form)
    if not mail_address(to):
        form.add_error(None, "Write the address that this goes to")
        return Weighed(form=form)
    if (unfilled or belongs_to_another(person, to=to)) and not how.endswith("really"):
        return Weighed(form=form, really=f"{how}-really")
    return Weighed(form=form, due_at=form.cleaned_data["at"] if at_a_time else now)
