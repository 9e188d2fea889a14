"""Letting one thing happen to a seeker's rows at a time, whatever tabs, workers and machines are at it."""

from askwell.accounts.models import Seeker


def wait_for_others(seeker: Seeker) -> None:
    """Wait until nobody else is in here for this seeker; it is left when the transaction ends.

    PostgreSQL locks her row. SQLite has locked the whole file when the transaction began (``transaction_mode`` IMMEDIATE).
    Raises TransactionManagementError outside of a transaction.
    """
    Seeker.objects.select_for_update().filter(pk=seeker.pk).values_list("pk", flat=True).get()
