"""The page on which she decides, and the note that tells those who helped."""

import uuid
from collections.abc import Iterable, Sequence

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.answers.heard import heard
from askwell.journey.findings.decisions.actions import decide, evidence_of
from askwell.journey.findings.decisions.forms import DecisionForm, keys_in
from askwell.journey.findings.decisions.landing import landing_note, note_begun
from askwell.journey.findings.decisions.queries import helpers
from askwell.journey.findings.decisions.weighing import Kept, kept_decisions, to_weigh
from askwell.journey.findings.models import Decision
from askwell.journey.outreach.actions import outreach_to
from askwell.journey.outreach.models import Channel
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

UNPROCESSABLE = 422
WITH_REASONS = {
    Decision.Choice.GO_ON: "Kept. Good: you know why you go on.",
    Decision.Choice.STOP: "Kept. A no with reasons is what these talks are for: it saved you years.",
}
KEPT = {
    Decision.Choice.GO_ON: "Kept. May it go well.",
    Decision.Choice.CHANGE: "Kept. What you learned here stays, and so do the people.",
    Decision.Choice.STOP: "Kept. A no is a good result of such talks, too.",
    Decision.Choice.FOUND_WORK: "Kept. How good! Those who helped will be glad to hear it from you.",
}


@require_http_methods(["GET", "POST"])
def decisions(request: SeekerRequest) -> HttpResponse:
    """Show what is known, take a decision with what it rests on, list those before with what was known then."""
    campaign = current_campaign(request.seeker)
    brought, laid = request.GET.getlist("also"), keys_in(request.POST)
    told = heard(campaign)
    form = DecisionForm(
        request.POST or None,
        claims=to_weigh(campaign, told, also=list(_keys([*brought, *laid]))),
        brought=list(_keys(brought)),
    )
    if form.is_valid():
        choice = Decision.Choice(form.cleaned_data["choice"])
        reasons, now = form.cleaned_data["reasons"], timezone.now()
        decide(campaign, choice=choice, reasons=reasons, weighed=form.weighed, now=now)
        say(request, (WITH_REASONS if reasons else {}).get(choice, KEPT[choice]))
        return redirect(f"{reverse('decisions')}#tell")
    made = kept_decisions(campaign)
    shown = {
        "campaign": campaign,
        "form": form,
        "evidence": evidence_of(campaign, told=told),
        "decisions": made,
        "found_work": _found_work(made),
        "helpers": helpers(campaign, since=made[0].decision.decided_at) if made else [],
    }
    return render(request, "findings/decisions.html", shown, status=UNPROCESSABLE if form.errors else 200)


def _found_work(made: Sequence[Kept]) -> Decision | None:
    """Return the decision that work was found, where it is the last one made."""
    latest = made[0].decision if made else None
    return latest if latest and latest.choice == Decision.Choice.FOUND_WORK else None


def _keys(texts: Iterable[str]) -> Iterable[uuid.UUID]:
    for text in texts:
        try:
            yield uuid.UUID(text)
        except ValueError:
            continue


@require_POST
def decision_tell(request: SeekerRequest, pk: uuid.UUID, person: uuid.UUID) -> HttpResponse:
    """Draft the note that tells one person what became of it, and open it. A draft that she wrote on stays as it is."""
    decision = get_object_or_404(
        Decision.objects.of(request.seeker).select_related("campaign__seeker"), pk=pk
    )
    people = Person.objects.of(request.seeker).select_related("organisation")
    someone = get_object_or_404(people, pk=person, never_ask_at=None)
    note = landing_note(decision, someone, now=timezone.now())
    if note is None:
        say(
            request,
            "The note that you began before is still here. Read whether it still says what you decided.",
        )
        note = note_begun(outreach_to(decision.campaign, person=someone))
    channel = note.channel if note else Channel.EMAIL
    return redirect(
        f"{reverse('write', args=[someone.pk])}?kind=update&channel={channel}&decided={decision.pk}"
    )
