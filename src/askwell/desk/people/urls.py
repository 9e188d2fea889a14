"""The addresses of the people list, the map and a person."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.people.views")

urlpatterns = [
    path("people", views.people, name="people"),
    path("people/map", views.people_map, name="people_map"),
    path("people/<uuid:pk>", views.person, name="person"),
    path("people/<uuid:pk>/note", views.person_note, name="person_note"),
]
