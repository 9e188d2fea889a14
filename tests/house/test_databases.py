"""The tests keep their rows as Askwell does: in a file whose writers wait for one another, or on a server."""

from django.db import connection


def test_no_two_threads_of_a_test_share_a_connection(db: None) -> None:
    assert "mode=memory" not in str(connection.settings_dict["NAME"])
