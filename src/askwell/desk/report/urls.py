"""The addresses of the way so far and of the report."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.report.views")

urlpatterns = [
    path("findings/way", views.way_page, name="way"),
    path("findings/report.md", views.report_words, name="report_words"),
    path("findings/report.json", views.report_data, name="report_data"),
    path("findings/report.pdf", views.report_file, name="report_file"),
]
