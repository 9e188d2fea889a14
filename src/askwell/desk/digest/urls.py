"""The address of the day's list by mail."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.digest.views")

urlpatterns = [path("settings/digest", views.settings_digest, name="settings_digest")]
