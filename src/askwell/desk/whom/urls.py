"""The addresses of whom to ask next, and of the way to a person or a place."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.whom.views")

urlpatterns = [
    path("people/next", views.whom, name="whom"),
    path("people/<uuid:pk>/not-next", views.not_next, name="not_next"),
    path("people/<uuid:pk>/next-again", views.next_again, name="next_again"),
    path("people/<uuid:pk>/way", views.person_way, name="person_way"),
    path("organisations/<uuid:pk>/way", views.organisation_way, name="organisation_way"),
    path("organisations/<uuid:pk>/choose", views.organisation_choose, name="organisation_choose"),
]
