"""Tells Django about the live talk."""

from django.apps import AppConfig


class LiveConfig(AppConfig):
    """The talk on a phone."""

    name = "askwell.live"
    label = "live"
