"""The addresses of the talk on a phone."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
