"""The addresses of the people list, the map and a person."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
