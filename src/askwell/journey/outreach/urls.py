"""The addresses of letters and replies."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
