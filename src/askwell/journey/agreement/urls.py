"""The addresses of an agreed talk and its calendar files."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.journey.agreement.views")
handing_over = LateViews("askwell.journey.agreement.handing_over")
calling_off = LateViews("askwell.journey.agreement.calling_off")
inviting = LateViews("askwell.journey.agreement.inviting")
calendars = LateViews("askwell.journey.agreement.calendar_views")
mine = LateViews("askwell.journey.agreement.calendars.views")
past = LateViews("askwell.journey.agreement.past")
offering = LateViews("askwell.journey.agreement.windows.views")

urlpatterns = [
    path("people/<uuid:pk>/talk", views.talk_new, name="talk_new"),
    path("people/<uuid:pk>/talk/past", past.talk_had, name="talk_had"),
    path("talks/had", past.talk_had_with, name="talk_had_with"),
    path("talks/<uuid:pk>/time", views.talk_time, name="talk_time"),
    path("talks/<uuid:pk>/invitation.ics", handing_over.talk_invitation, name="talk_invitation"),
    path("talks/<uuid:pk>/invitation.eml", handing_over.talk_letter, name="talk_letter"),
    path("talks/<uuid:pk>/reminder.ics", handing_over.talk_reminder, name="talk_reminder"),
    path("talks/<uuid:pk>/invite", inviting.talk_invite, name="talk_invite"),
    path("talks/<uuid:pk>/told", calling_off.talk_told, name="talk_told"),
    path("talks/<uuid:pk>/cancel", calling_off.talk_cancel, name="talk_cancel"),
    path("came-back/<uuid:pk>/calendar", calendars.calendar_answer, name="calendar_answer"),
    path("people/<uuid:pk>/windows", offering.windows, name="windows"),
    path("settings/times", mine.settings_times, name="settings_times"),
    path("settings/times/<uuid:pk>", mine.calendar_change, name="calendar_change"),
]
