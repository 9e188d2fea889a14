"""Tells Django about the shared look."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Templates, styles and template tags."""

    name = "askwell.web"
    label = "web"
