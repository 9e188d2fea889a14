"""The addresses of the prep sheet."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.sheet.views")

urlpatterns = [
    path("talks/<uuid:pk>/prep", views.prep, name="prep"),
    path("talks/<uuid:pk>/prep.pdf", views.prep_file, name="prep_file"),
]
