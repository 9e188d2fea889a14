"""The address of the prep sheet."""

from django.urls import path

from askwell.desk.sheet import views

urlpatterns = [path("talks/<uuid:pk>/prep", views.prep, name="prep")]
