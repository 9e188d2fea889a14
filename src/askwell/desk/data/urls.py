"""The addresses of settings: where the data is, backup, restore, export, delete."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
