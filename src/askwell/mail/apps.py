"""Tells Django about the mail."""

from django.apps import AppConfig


class MailConfig(AppConfig):
    """The outbox and the account it sends by."""

    name = "askwell.mail"
    label = "mail"
