"""What a page offers where it asks for a time zone."""

import datetime as dt
from collections import Counter
from zoneinfo import ZoneInfo, available_timezones

import pytest
from django import forms

from askwell.web.zones import ZoneField, as_offered, zones_offered


class ZoneForm(forms.Form):
    zone = ZoneField(required=False, nothing="I do not know")


def test_places_stand_by_part_of_the_world_and_what_names_no_place_last() -> None:
    offered = {part: dict(zones) for part, zones in zones_offered()}
    assert offered["America"]["America/New_York"] == "New York"
    assert offered["America"]["America/Argentina/Buenos_Aires"] == "Argentina/Buenos Aires"
    assert list(offered)[-1] == "By other names"
    assert offered["By other names"] == {"UTC": "UTC"}


def test_each_zone_stands_once_by_name_and_by_word() -> None:
    names = [name for _, zones in zones_offered() for name, _ in zones]
    words = [word for _, zones in zones_offered() for _, word in zones]
    assert (set(Counter(names).values()), set(Counter(words).values())) == ({1}, {1})
    assert not {"US/Eastern", "EST5EDT", "Asia/Calcutta", "America/Buenos_Aires", "W-SU"} & set(names)


def test_second_names_are_the_same_clock() -> None:
    moments = [dt.datetime(2026, month, 15, 12, tzinfo=dt.UTC) for month in (1, 7)]
    renamed = {name: as_offered(name) for name in available_timezones() if as_offered(name) != name}
    assert {"US/Eastern": "America/New_York", "Asia/Calcutta": "Asia/Kolkata"}.items() <= renamed.items()
    for name, other in renamed.items():
        assert [at.astimezone(ZoneInfo(name)).utcoffset() for at in moments] == [
            at.astimezone(ZoneInfo(other)).utcoffset() for at in moments
        ], name


@pytest.mark.parametrize(
    ("kept", "shown", "taken"),
    [
        ("US/Eastern", "America/New_York", "America/New_York"),
        ("Etc/GMT+5", "Etc/GMT+5", "Etc/GMT+5"),
        ("Europe/Berlin", "Europe/Berlin", "Europe/Berlin"),
        ("", "", ""),
    ],
)
def test_what_was_kept_by_another_name_stays_chosen_and_is_taken(kept: str, shown: str, taken: str) -> None:
    page = str(ZoneForm(initial={"zone": kept})["zone"])
    form = ZoneForm({"zone": kept})
    assert (f'<option value="{shown}" selected>' in page, form.is_valid()) == (True, True)
    assert form.cleaned_data["zone"] == taken


def test_what_is_no_zone_is_refused() -> None:
    assert not ZoneForm({"zone": "Middle/Earth"}).is_valid()
