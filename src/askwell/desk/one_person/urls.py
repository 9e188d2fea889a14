"""The addresses of a copy for one person, and of deleting her."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.one_person.views")

urlpatterns = [
    path("people/<uuid:pk>/delete", views.person_delete, name="person_delete"),
    path("people/<uuid:pk>/copy", views.person_copy, name="person_copy"),
]
