"""After the talk: two minutes, everything optional, saved as it is pressed."""

import uuid

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief import actions
from askwell.journey.findings.debrief.forms import LineSorter, Reflection
from askwell.journey.findings.debrief.names import name_forms, take_names
from askwell.journey.findings.debrief.queries import Left, left_by
from askwell.journey.findings.models import Debrief
from askwell.journey.followup.models import Promise
from askwell.journey.talk.queries import Standing
from askwell.method.promises import promised_by
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def after(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Sort what the talk brought, then go on to the thank-you."""
    talks = Talk.objects.of(request.seeker).select_related("person__organisation", "campaign")
    talk = get_object_or_404(talks, pk=pk)
    left = left_by(talk)
    posted = request.POST or None
    debrief = Debrief.objects.of(request.seeker).filter(talk=talk).first()
    start = {"sentence": debrief.sentence, "pull": debrief.pull} if debrief else {}
    reflection = Reflection(posted, initial=start)
    sorters = _sorters(posted, left)
    if request.method == "GET" or not all(
        [reflection.is_valid(), *(sorter.is_valid() for sorter in sorters)]
    ):
        fresh = debrief is None or debrief.done_at is None
        shown = {
            "talk": talk,
            "form": reflection,
            "sorters": sorters,
            "names": name_forms(left, posted),
            "promises": [
                (line, left.promised.get(line.id, promised_by(line.text) if fresh else ""))
                for line in left.promises
            ],
            "leads": [(line, fresh or line.id in left.led) for line in left.leads],
        }
        return render(request, "findings/after.html", shown, status=UNPROCESSABLE if posted else 200)
    _keep(talk, left, reflection, sorters, request.POST)
    if request.POST.get("do") == "later":
        say(request, "Kept. You can come back to it at any time.")
        return redirect("today")
    return redirect("thank", pk)


def _sorters(posted: QueryDict | None, left: Left) -> list[LineSorter]:
    return [
        LineSorter(posted, line=line, claim=left.claims.get(line.id), guess=guess.purpose, why=guess.why)
        for line, guess in left.to_sort
    ]


def _keep(
    talk: Talk, left: Left, reflection: Reflection, sorters: list[LineSorter], posted: QueryDict
) -> None:
    now = timezone.now()
    choices = [
        actions.Sorted(
            line=sorter.line,
            purpose=sorter.cleaned_data["purpose"],
            stance=sorter.cleaned_data["stance"] or "open",
            topic=left.topics.get(sorter.line.id, ""),
        )
        for sorter in sorters
    ]
    actions.learn(talk, lines=choices)
    for by in (Promise.By.ME, Promise.By.THEM):
        actions.take_promises(
            talk, lines=_ticked(left.promises, posted, prefix=f"promise-{by}"), by=by, now=now
        )
    actions.take_leads(talk, lines=_ticked(left.leads, posted, prefix="lead"))
    take_names(talk, left, posted=posted, more=reflection.cleaned_data["more_names"], now=now)
    done = None if posted.get("do") == "later" else now
    said = reflection.cleaned_data
    actions.reflect(talk, sentence=said["sentence"], pull=said["pull"], now=done)


def _ticked(lines: list[Standing], posted: QueryDict, *, prefix: str) -> list[Standing]:
    """Return the lines whose tick or choice was set: ``promise`` lines choose who promised, leads have a tick."""
    side = prefix.removeprefix("promise-")
    if side != prefix:
        return [line for line in lines if posted.get(f"promise-{line.id}") == side]
    return [line for line in lines if posted.get(f"{prefix}-{line.id}")]
