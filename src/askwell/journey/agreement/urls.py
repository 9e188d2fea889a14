"""The addresses of agreeing on a talk."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
