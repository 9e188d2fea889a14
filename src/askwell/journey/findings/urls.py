"""The addresses of the debrief, findings and leads."""

from django.urls import path

from askwell.journey.findings.leads import views as leads

urlpatterns = [
    path("leads", leads.leads, name="leads"),
    path("leads/new", leads.lead_new, name="lead_new"),
    path("leads/<uuid:pk>", leads.lead, name="lead"),
]
