"""The addresses of the private calendar."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.feed.views")

urlpatterns = [
    path("feed/<uuid:key>/<str:secret>.ics", login_not_required(views.feed), name="feed"),
    path("settings/feed", views.settings_feed, name="settings_feed"),
]
