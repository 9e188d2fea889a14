"""The addresses of the prep sheet."""

from django.urls import path

from askwell.desk.sheet import views

urlpatterns = [
    path("talks/<uuid:pk>/prep", views.prep, name="prep"),
    path("talks/<uuid:pk>/prep.pdf", views.prep_file, name="prep_file"),
]
