"""The way so far as a page, and the report as a file."""

import io

from django.http import FileResponse, Http404, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.desk.report.gathering import report_of
from askwell.desk.report.pdf import report_pdf
from askwell.desk.report.way import way_so_far
from askwell.desk.report.words import report_in_words
from askwell.desk.typesetting import SIZES, NoPdf, usual_paper
from askwell.journey.findings.whole.writing import whole_findings
from askwell.journey.purpose.queries import current_campaign
from askwell.method.trust import Audience
from askwell.web.notices import say

LENGTHS = {"page": False, "whole": True}


@require_safe
def way_page(request: SeekerRequest) -> HttpResponse:
    """Show how far people came, and the seeker's own rates with how sure they are."""
    campaign = current_campaign(request.seeker)
    return render(request, "report/way.html", {"campaign": campaign, "way": way_so_far(campaign)})


@require_safe
def report_file(request: SeekerRequest) -> HttpResponseBase:
    """Hand the report over as a PDF: ``for`` whom, its ``length``, and the ``paper``."""
    reader, length = request.GET.get("for", Audience.ME), request.GET.get("length", "page")
    size = request.GET.get("paper", usual_paper(request.seeker))
    if reader not in set(Audience) or length not in LENGTHS or size not in SIZES:
        raise Http404
    campaign = current_campaign(request.seeker)
    report = report_of(campaign, audience=Audience(reader), now=timezone.now())
    try:
        content = report_pdf(report, size=size, whole=LENGTHS[length])
    except NoPdf as wrong:
        say(request, str(wrong))
        return redirect("findings")
    name = f"What I learned about {campaign.about}.pdf"
    return FileResponse(io.BytesIO(content), filename=name, content_type="application/pdf")


@require_safe
def report_words(request: SeekerRequest) -> HttpResponse:
    """Hand over what was learned as Markdown, ``for`` whom the address says."""
    reader = request.GET.get("for", Audience.ME)
    if reader not in set(Audience):
        raise Http404
    campaign, audience = current_campaign(request.seeker), Audience(reader)
    content = report_in_words(report_of(campaign, audience=audience, now=timezone.now()))
    return _as_file(HttpResponse(content, content_type="text/markdown; charset=utf-8"), f"{campaign.name}.md")


@require_safe
def report_data(request: SeekerRequest) -> HttpResponse:
    """Hand the whole page over as data, for the seeker's own eyes: what ``askwell findings --json`` prints."""
    campaign = current_campaign(request.seeker)
    content = JsonResponse(whole_findings(campaign), json_dumps_params={"indent": 2, "ensure_ascii": False})
    return _as_file(content, f"{campaign.name}.json")


def _as_file(answer: HttpResponse, name: str) -> HttpResponse:
    answer.headers["Content-Disposition"] = content_disposition_header(
        as_attachment=True, filename=f"What I learned about {name}"
    )
    return answer
