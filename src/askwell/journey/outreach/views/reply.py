"""What came back from a person: read as words or as a mail, and kept when she says what it is."""

import datetime as dt
import uuid
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.formats.plain import figures_of
from askwell.journey.outreach import actions
from askwell.journey.outreach.answers import Proposal, propose
from askwell.journey.outreach.came_back.keeping import Kept, keep_answer
from askwell.journey.outreach.came_back.taking_in import settle, take_in, waiting
from askwell.journey.outreach.forms import CameForm, ReplyForm
from askwell.journey.outreach.models import CameBack, Reply
from askwell.journey.outreach.talk_ahead import TalkAhead, talk_ahead
from askwell.journey.people.actions.leaving_alone import write_again
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

UNPROCESSABLE = 422

_KEPT: dict[str, str] = {
    Reply.Kind.DECLINED: "Kept. Thank them for the answer when you can; a no is an answer too.",
    Reply.Kind.NOT_NOW: "Kept. They are left in peace until then.",
    Reply.Kind.QUESTION: "Kept. Answer it when you can.",
}


@require_GET
def came_back(request: SeekerRequest) -> HttpResponse:
    """Show every mail that waits to be said what it is, with how it is read."""
    now = timezone.now()
    rows = [(came, propose(came.person, came.text, now=now, came=came)) for came in waiting(request.seeker)]
    return render(request, "outreach/came_back.html", {"rows": rows, "place": "people"})


@require_http_methods(["GET", "POST"])
def reply(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Take in an answer and go where it leads: a yes to agreeing on a time, a name to the new person."""
    person = get_object_or_404(Person.objects.of(request.seeker).select_related("seeker"), pk=pk)
    came = _came(request, person)
    if request.method == "GET" and came and came.calendar and "words" not in request.GET:
        return redirect("calendar_answer", came.pk)
    match request.POST.get("do", "keep" if request.method == "POST" else ""):
        case "read":
            return _read(request, person)
        case "nothing" if came:
            settle(came, is_nothing=True, now=timezone.now())
            say(request, "Put aside. Its words are gone from here; the mail in your mailbox is as it was.")
            return redirect("person", pk)
        case "keep":
            return _keep(request, person, came)
    proposal = propose(person, came.text, now=timezone.now(), came=came) if came else None
    start = proposal.initial if proposal else {"kind": request.GET.get("kind", "")}
    return _page(request, person, came, ReplyForm(initial=start), proposal)


def _came(request: SeekerRequest, person: Person) -> CameBack | None:
    """Return the mail that the address names, of those of this person that wait."""
    key = request.GET.get("came", "")
    mine = CameBack.objects.of(request.seeker).filter(person=person, settled_at=None)
    return get_object_or_404(mine, pk=key) if _is_key(key) else None


def _is_key(text: str) -> bool:
    try:
        return bool(uuid.UUID(text))
    except ValueError:
        return False


def _read(request: SeekerRequest, person: Person) -> HttpResponse:
    """Take in a mail, or fill the form with what pasted words probably mean; nothing follows until she says so."""
    now = timezone.now()
    form = CameForm(request.POST, request.FILES, today=timezone.localdate())
    if not form.is_valid():
        return _page(request, person, None, ReplyForm(), None, reading=form)
    file, text = form.cleaned_data["file"], form.cleaned_data["text"]
    came = take_in(person, data=file.read() if file else text.encode(), now=now)
    if came and came.settled_at:
        say(request, "That mail was looked at before. Nothing is kept twice.")
        return redirect("person", person.pk)
    if came:
        return redirect(f"{reverse('reply', args=[came.person_id])}?came={came.pk}")
    if file:
        form.add_error(
            "file", "That is no mail and no calendar file. Save the mail as .eml, or paste the words"
        )
        return _page(request, person, None, ReplyForm(), None, reading=form)
    day = form.cleaned_data["came_on"]
    proposal = propose(person, text, now=_moment(request, day))
    start = {**proposal.initial, "text": text, "came_on": day}
    return _page(request, person, None, ReplyForm(initial=start), proposal, reading=form)


def _moment(request: SeekerRequest, day: dt.date | None) -> dt.datetime:
    """Return now, or noon of an earlier day."""
    now = timezone.now()
    noon = dt.datetime.combine(day, dt.time(12), tzinfo=request.seeker.zone) if day else now
    return min(noon, now)


def _keep(request: SeekerRequest, person: Person, came: CameBack | None) -> HttpResponse:
    form = ReplyForm(request.POST)
    proposal = propose(person, came.text, now=timezone.now(), came=came) if came else None
    if not form.is_valid():
        return _page(request, person, came, form, proposal)
    said = form.cleaned_data
    received_at = came.written_at if came else _moment(request, said["came_on"])
    outreach = actions.approach(current_campaign(request.seeker), person=person)
    kept = keep_answer(outreach, said, came=came, received_at=received_at, now=timezone.now())
    return _lead_on(request, person, kept, said, received_at)


def _lead_on(
    request: SeekerRequest, person: Person, kept: Kept, said: dict[str, Any], received_at: dt.datetime
) -> HttpResponse:
    if said["never"]:
        say(request, f"{person.full_name} is left alone from now on, under every address.")
    elif kept.named:
        say(request, f"{kept.named.full_name} is on your list. {person.full_name} gave you the name.")
        return redirect("person", kept.named.pk)
    elif kept.off and said["kind"] != Reply.Kind.DECLINED:
        return _after_it_is_off(request, person, kept.off, said)
    elif said["kind"] == Reply.Kind.YES:
        say(request, f"{person.full_name} said yes. The time comes next.")
        return redirect(_agreeing(person, said, received_at))
    elif said["kind"] == Reply.Kind.BOUNCED:
        say(request, "Noted: it did not arrive. Look at the address, then write again.")
        return redirect("person_edit", person.pk)
    elif said["kind"] in actions.MACHINES:
        say(request, "Noted. It answers nothing, and nothing is asked of you.")
    else:
        say(request, _KEPT.get(said["kind"], "Kept."))
    return redirect("person", person.pk)


def _after_it_is_off(
    request: SeekerRequest, person: Person, off: TalkAhead, said: dict[str, Any]
) -> HttpResponse:
    """Go to the talk where they named another time for it, else to the kind line."""
    if said["at"] and said["kind"] == Reply.Kind.YES:
        say(request, f"{person.full_name} needs another time. It is put in below; take it if it suits you.")
        return redirect(
            f"{reverse('talk_time', args=[off.key])}?{urlencode({'at': said['at'], 'change': 'yes'})}"
        )
    say(request, "Noted: the talk is off. A kind word back keeps the door open.")
    return redirect(f"{reverse('write', args=[person.pk])}?kind=called_off")


def _agreeing(person: Person, said: dict[str, Any], received_at: dt.datetime) -> str:
    """Return the address where the two agree: with the time that was taken, and the number that was given to call, or the place."""
    proposal = propose(person, said["text"], now=received_at)
    at = said["at"] or (proposal.times[0].starts_at.isoformat() if proposal.times else "")
    known = {"at": at} if at else {}
    if said["phone"] and (proposal.by_phone or said["phone"] in said["text"]):
        known |= {"how": "phone", "place": said["phone"]}
    elif proposal.they_call:
        known |= {"how": "phone", "place": person.seeker.phone, "calls": "them"}
    elif proposal.place:
        known |= {"how": "in_person", "place": proposal.place}
    return f"{reverse('talk_new', args=[person.pk])}{f'?{urlencode(known)}' if known else ''}"


def _page(
    request: SeekerRequest,
    person: Person,
    came: CameBack | None,
    form: ReplyForm,
    proposal: Proposal | None,
    *,
    reading: CameForm | None = None,
) -> HttpResponse:
    has_errors = bool(form.errors or (reading and reading.errors))
    shown = {
        "person": person,
        "came": came,
        "form": form,
        "proposal": proposal,
        "reading": reading or CameForm(today=timezone.localdate()),
        "chosen_at": form["at"].value() or (proposal.choices[0][0] if proposal and proposal.choices else ""),
        "waiting": [one for one in waiting(request.seeker) if one.person_id == person.pk and one != came],
        "has_errors": has_errors,
        "ahead": talk_ahead(person),
        "phone_is_new": bool(form["phone"].value()) and not _knows(person, str(form["phone"].value())),
    }
    return render(request, "outreach/reply.html", shown, status=UNPROCESSABLE if has_errors else 200)


def _knows(person: Person, number: str) -> bool:
    """Return whether a number stands with a person already, with its country or without."""
    figures = figures_of(number)
    kept = person.contact_points.filter(kind="phone").values_list("key", flat=True)
    return any(key.endswith(figures.lstrip("0")) for key in kept)


@require_POST
def never_taken_back(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Take back that a person asked not to be written to."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    write_again(person)
    say(request, f"You may write to {person.full_name} again.")
    return redirect("person", pk)
