"""Tells Django about the accounts."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Users and seekers."""

    name = "askwell.accounts"
    label = "accounts"
