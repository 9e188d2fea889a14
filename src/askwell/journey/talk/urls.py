"""The addresses of the notes of a talk."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
