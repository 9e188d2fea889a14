"""The addresses of the debrief, findings, decisions and leads."""

from django.urls import path

from askwell.web.late import LateViews

debrief = LateViews("askwell.journey.findings.debrief.views")
answers = LateViews("askwell.journey.findings.answers.views")
board = LateViews("askwell.journey.findings.board.views")
beside = LateViews("askwell.journey.findings.beside.views")
fit = LateViews("askwell.journey.findings.fit.views")
facts = LateViews("askwell.journey.findings.facts.views")
differences = LateViews("askwell.journey.findings.differences.views")
themes = LateViews("askwell.journey.findings.themes.views")
told = LateViews("askwell.journey.findings.answers.told")
sharing = LateViews("askwell.journey.findings.sharing.views")
decisions = LateViews("askwell.journey.findings.decisions.views")
leads = LateViews("askwell.journey.findings.leads.views")

urlpatterns = [
    path("talks/<uuid:pk>/after", debrief.after, name="after"),
    path("findings", answers.findings, name="findings"),
    path("findings/board", board.board_page, name="board"),
    path("findings/differ", differences.differ, name="differ"),
    path("findings/themes", themes.themes_page, name="themes"),
    path("findings/facts", facts.facts, name="facts"),
    path("findings/facts/new", facts.fact_new, name="fact_new"),
    path("findings/facts/<uuid:pk>", facts.description, name="job_description"),
    path("findings/facts/<uuid:pk>/right", facts.fact_right, name="fact_right"),
    path("findings/fit", fit.fit_page, name="fit"),
    path("findings/fit/<str:code>/numbers", fit.fit_numbers, name="fit_numbers"),
    path("findings/organisations", beside.places, name="places_beside"),
    path("findings/targets", beside.targets, name="targets_beside"),
    path("findings/campaigns", beside.campaigns, name="campaigns_beside"),
    path("findings/for/<str:reader>", sharing.findings_for, name="findings_for"),
    path("findings/<uuid:aim>", answers.conclusion, name="conclusion"),
    path("decisions", decisions.decisions, name="decisions"),
    path("decisions/<uuid:pk>/tell/<uuid:person>", decisions.decision_tell, name="decision_tell"),
    path("findings/<str:purpose>/notes", told.told, name="told"),
    path("leads", leads.leads, name="leads"),
    path("leads/new", leads.lead_new, name="lead_new"),
    path("leads/<uuid:pk>", leads.lead, name="lead"),
]
