"""The addresses of the first visit and the campaign."""

from django.urls import path

from askwell.web.late import LateViews

campaigns = LateViews("askwell.journey.purpose.campaigns")
mine = LateViews("askwell.journey.purpose.mine.views")
own = LateViews("askwell.journey.purpose.own_occupations")
installing = LateViews("askwell.journey.purpose.installing")
occupations = LateViews("askwell.journey.purpose.occupations")
reach = LateViews("askwell.journey.purpose.reach")
targets = LateViews("askwell.journey.purpose.targets")
views = LateViews("askwell.journey.purpose.views")

urlpatterns = [
    path("welcome", views.welcome, name="welcome"),
    path("welcome/purposes", views.welcome_purposes, name="welcome_purposes"),
    path("campaign", views.campaign, name="campaign"),
    path("campaign/targets", targets.targets, name="targets"),
    path("campaign/reach", reach.my_reach, name="my_reach"),
    path("mine", mine.mine, name="mine"),
    path("mine/values", mine.mine_values, name="mine_values"),
    path("mine/interests", mine.mine_interests, name="mine_interests"),
    path("occupations", occupations.occupations, name="occupations"),
    path("occupations/install", installing.occupations_install, name="occupations_install"),
    path("occupations/own", own.occupation_own, name="occupation_own"),
    path("occupations/<str:code>/choose", own.occupation_choose, name="occupation_choose"),
    path("occupations/<str:code>", occupations.occupation, name="occupation"),
    path("campaigns", campaigns.campaigns, name="campaigns"),
    path("campaigns/new", campaigns.campaign_new, name="campaign_new"),
    path("campaigns/<uuid:pk>/take-up", campaigns.campaign_take_up, name="campaign_take_up"),
]
