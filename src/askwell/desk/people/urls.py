"""The addresses of the people list, the map and a person."""

from django.urls import path

from askwell.web.late import LateViews

heard_of = LateViews("askwell.desk.people.heard_of")
names_given = LateViews("askwell.desk.people.names_given_views")
views = LateViews("askwell.desk.people.views")

urlpatterns = [
    path("people", views.people, name="people"),
    path("people/map", views.people_map, name="people_map"),
    path("people/names", names_given.names_given, name="names_given"),
    path("people/names/<uuid:pk>", names_given.name_returned, name="name_returned"),
    path("organisations/<uuid:pk>/heard", heard_of.organisation_heard, name="organisation_heard"),
    path("people/<uuid:pk>", views.person, name="person"),
    path("people/<uuid:pk>/note", views.person_note, name="person_note"),
]
