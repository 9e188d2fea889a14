"""Tells Django about the desk."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The pages over all stages."""

    name = "askwell.desk"
    label = "desk"
