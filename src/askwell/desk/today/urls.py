"""The addresses of Today."""

from django.urls import path
from django.views.generic import RedirectView

from askwell.web.late import LateViews

views = LateViews("askwell.desk.today.views")

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="today"), name="home"),
    path("today", views.today, name="today"),
    path("today/not", views.not_today, name="not_today"),
]
