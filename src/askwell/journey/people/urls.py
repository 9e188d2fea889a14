"""The addresses of people, imports, organisations, circles and asks."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
