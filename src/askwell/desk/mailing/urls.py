"""The addresses of the mail settings."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.mailing.views")
looking = LateViews("askwell.desk.mailing.looking")

urlpatterns = [
    path("settings/mail", views.settings_mail, name="settings_mail"),
    path("settings/answers", looking.settings_answers, name="settings_answers"),
]
