"""The addresses of the first visit and the campaign."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.journey.purpose.views")

urlpatterns = [
    path("welcome", views.welcome, name="welcome"),
    path("welcome/purposes", views.welcome_purposes, name="welcome_purposes"),
    path("campaign", views.campaign, name="campaign"),
]
