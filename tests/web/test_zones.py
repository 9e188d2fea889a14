"""What a page offers where it asks for a time zone."""

from askwell.web.zones import zones_offered


def test_places_stand_by_part_of_the_world_and_names_without_a_place_last() -> None:
    offered = {part: dict(zones) for part, zones in zones_offered()}
    assert offered["America"]["America/New_York"] == "New York"
    assert offered["America"]["America/Argentina/Buenos_Aires"] == "Argentina/Buenos Aires"
    assert list(offered)[-1] == "By other names"
    assert offered["By other names"]["UTC"] == "UTC"
    assert not any("localtime" in zones for zones in offered.values())
