"""The address of the mail settings."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.mailing.views")

urlpatterns = [path("settings/mail", views.settings_mail, name="settings_mail")]
