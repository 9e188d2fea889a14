"""The addresses of the first visit and the campaign."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
