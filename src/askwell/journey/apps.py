"""Tells Django about the journey: one app, one line of migrations."""

from django.apps import AppConfig


class JourneyConfig(AppConfig):
    """All stages together."""

    name = "askwell.journey"
    label = "journey"
