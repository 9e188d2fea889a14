"""The time zones that a page offers."""

from askwell.web.zones import zones_offered


def test_places_are_offered_in_words_and_the_systems_own_names_are_not() -> None:
    offered = dict(zones_offered())
    assert (offered["America/New_York"], offered["UTC"]) == ("America/New York", "UTC")
    assert {"Factory", "localtime", "posixrules"} & offered.keys() == set()
