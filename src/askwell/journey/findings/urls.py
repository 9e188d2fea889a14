"""The addresses of the debrief, findings and leads."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
