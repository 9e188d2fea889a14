"""The addresses of preparing a talk."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
