"""The addresses of the debrief, findings and leads."""

from django.urls import path

from askwell.journey.findings.answers import views as answers
from askwell.journey.findings.debrief import views as debrief
from askwell.journey.findings.leads import views as leads
from askwell.journey.findings.sharing import views as sharing

urlpatterns = [
    path("talks/<uuid:pk>/after", debrief.after, name="after"),
    path("findings", answers.findings, name="findings"),
    path("findings/for/<str:reader>", sharing.findings_for, name="findings_for"),
    path("findings/<uuid:aim>", answers.conclusion, name="conclusion"),
    path("leads", leads.leads, name="leads"),
    path("leads/new", leads.lead_new, name="lead_new"),
    path("leads/<uuid:pk>", leads.lead, name="lead"),
]
