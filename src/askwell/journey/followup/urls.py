"""The addresses of thanks, promises and giving back."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
