"""The prep sheet as it prints, and choosing what stands on it."""

import io
import uuid

from django.core.exceptions import ValidationError
from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.desk.sheet.choosing import suggestion
from askwell.desk.sheet.pdf import prep_pdf
from askwell.desk.sheet.queries import sheet
from askwell.desk.typesetting import SIZES, NoPdf, can_make_pdf, usual_paper
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation import actions
from askwell.journey.preparation.bank import question_by_key
from askwell.journey.preparation.forms import OwnQuestion, PlanNotes
from askwell.journey.preparation.models import Plan, PlannedQuestion
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def prep(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the sheet of a talk; each button of the page posts here with what to ``do``."""
    talk = _talk(request, pk)
    plan = plan_of(talk)
    if request.method == "POST":
        return _change(request, talk, plan)
    return _page(request, talk, own=OwnQuestion(), notes=PlanNotes(instance=plan))


@require_safe
def prep_file(request: SeekerRequest, pk: uuid.UUID) -> HttpResponseBase:
    """Hand the sheet over as a PDF, on the paper that is asked for or usual where the seeker lives."""
    talk = _talk(request, pk)
    plan_of(talk)
    size = request.GET.get("paper", usual_paper(request.seeker))
    if size not in SIZES:
        raise Http404
    try:
        content = prep_pdf(sheet(talk, now=timezone.now()).paper, size=size, seeker_name=request.seeker.name)
    except NoPdf as wrong:
        say(request, str(wrong))
        return redirect("prep", talk.pk)
    name = f"Prep sheet {talk.person.full_name}.pdf"
    return FileResponse(io.BytesIO(content), filename=name, content_type="application/pdf")


def _talk(request: SeekerRequest, pk: uuid.UUID) -> Talk:
    talks = Talk.objects.of(request.seeker).select_related(
        "seeker", "person__organisation", "campaign", "outreach__referral__referrer"
    )
    return get_object_or_404(talks, pk=pk)


def plan_of(talk: Talk) -> Plan:
    """Return the plan of a talk, chosen by the planner when the sheet is opened for the first time."""
    plan = Plan.objects.of(talk.seeker).filter(talk=talk).select_related("seeker").first()
    return plan or _plan_anew(talk)


def _plan_anew(talk: Talk) -> Plan:
    chosen = suggestion(talk)
    rows = [
        actions.Chosen(key=choice.key, why=choice.why, news=choice.news)
        for choice in (*chosen.core, *chosen.closing)
    ]
    return actions.prepare(talk, chosen=rows, now=timezone.now())


def _page(
    request: SeekerRequest, talk: Talk, *, own: OwnQuestion, notes: PlanNotes, status: int = 200
) -> HttpResponse:
    now = timezone.now()
    shown = {
        "sheet": sheet(talk, now=now),
        "pdf": can_make_pdf(),
        "usual": usual_paper(request.seeker),
        "talk": talk,
        "own": own,
        "notes": notes,
        "has_errors": status == UNPROCESSABLE,
    }
    return render(request, "sheet/prep.html", shown, status=status)


def _change(request: SeekerRequest, talk: Talk, plan: Plan) -> HttpResponse:
    match request.POST.get("do", "").split(":", 1):
        case ["up" | "down" | "drop" | "star" as what, planned_id]:
            _arrange(talk, what, planned_id)
        case ["add", key]:
            _add(talk, plan, key)
        case ["again"]:
            _plan_anew(talk)
            say(request, "Chosen anew. The starred ones stayed.")
        case ["own"]:
            own = OwnQuestion(request.POST)
            if not own.is_valid():
                return _page(request, talk, own=own, notes=PlanNotes(instance=plan), status=UNPROCESSABLE)
            actions.add_own(plan, text=own.cleaned_data["text"], minutes=own.cleaned_data["minutes"])
            say(request, "It is on the sheet, starred.")
        case ["notes"]:
            notes = PlanNotes(request.POST, instance=plan)
            if not notes.is_valid():
                return _page(request, talk, own=OwnQuestion(), notes=notes, status=UNPROCESSABLE)
            notes.save()
            say(request, "Kept.")
    return redirect("prep", talk.pk)


def _add(talk: Talk, plan: Plan, key: str) -> None:
    try:
        question = question_by_key(talk.seeker, key)
    except (KeyError, ValueError, ValidationError) as wrong:
        raise Http404 from wrong
    actions.add(plan, question, why="You chose it.", news=False)


def _arrange(talk: Talk, what: str, planned_id: str) -> None:
    try:
        wanted = uuid.UUID(planned_id)
    except ValueError as wrong:
        raise Http404 from wrong
    planned = get_object_or_404(PlannedQuestion.objects.of(talk.seeker).filter(plan__talk=talk), pk=wanted)
    match what:
        case "up":
            actions.move(planned, by=-1)
        case "down":
            actions.move(planned, by=1)
        case "drop":
            planned.delete()
        case "star":
            actions.star(planned)
