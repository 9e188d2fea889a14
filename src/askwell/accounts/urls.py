"""The addresses of the door."""

from django.urls import path

from askwell.accounts import views

urlpatterns = [
    path("open/<str:key>", views.open_door, name="open"),
    path("closed", views.closed, name="closed"),
]
