"""Of one organisation a second person is written to after a while of silence, and nobody more once one has said yes."""

from dataclasses import replace

import pytest
from tests.facts import NOW, Came, Known, Place, Someone, Wrote, ago

from askwell.method.cadence import Cadence
from askwell.method.houses import Colleagues, colleagues_first
from askwell.method.next_step import next_step
from askwell.method.packs import pack_of
from askwell.method.today import today

HALDEN = Place("Halden Bio")


def asked(name: str, *, days: float, house: Place = HALDEN, replies: tuple[Came, ...] = ()) -> Known:
    return Known(
        person=Someone(name, organisation=house), letters=(Wrote(sent_at=ago(days)),), replies=replies
    )


def new(name: str, *, house: Place = HALDEN) -> Known:
    return Known(person=Someone(name, organisation=house))


def offered(*people: Known, pack: str = "default") -> set[str]:
    cadence = Cadence(pack=pack_of(pack))
    day = today([replace(known, cadence=cadence) for known in people], now=NOW)
    names = {known.person.id: known.person.full_name for known in people}
    return {names[entry.person_id] for entry in day.offered if entry.person_id in names}


@pytest.mark.parametrize(("days", "expected"), [(1, set()), (6, {"Bo"})])
def test_a_second_person_waits_for_three_business_days_of_silence(days: int, expected: set[str]) -> None:
    assert offered(asked("Ana", days=days), new("Bo")) == expected


def test_never_more_than_two_of_one_organisation_are_waited_for_at_once() -> None:
    assert offered(asked("Ana", days=6), asked("Bo", days=6), new("Cleo")) == set()


def test_it_stops_where_one_says_yes() -> None:
    yes = asked("Ana", days=6, replies=(Came(kind="yes", received_at=ago(1)),))
    assert offered(yes, new("Bo")) == {"Ana"}


def test_of_two_new_people_at_one_place_the_first_is_suggested_and_other_places_do_not_mind() -> None:
    elsewhere = new("Dina", house=Place("Northgate"))
    assert len(offered(new("Ana"), new("Bo"), elsewhere)) == 2
    assert "Dina" in offered(new("Ana"), new("Bo"), elsewhere)


def test_an_office_can_ask_for_one_at_a_time() -> None:
    assert offered(asked("Ana", days=8), new("Bo"), pack="office") == set()
    assert offered(asked("Ana", days=8), new("Bo"), pack="3b7") == {"Bo"}


def before_writing(new_one: Known, *others: Known) -> Colleagues | None:
    steps = [(known, next_step(known, now=NOW)) for known in (new_one, *others)]
    return colleagues_first(steps, of=new_one.person.id, now=NOW)


def test_a_letter_to_a_colleague_of_someone_who_said_yes_or_is_waited_for_is_told_why_it_could_wait() -> None:
    yes = asked("Ana", days=6, replies=(Came(kind="yes", received_at=ago(1)),))
    assert before_writing(new("Bo"), yes) == Colleagues(place="Halden Bio", said_yes=("Ana",))
    waited = before_writing(new("Bo"), asked("Ana", days=1))
    assert waited is not None
    assert waited.waited_for == ("Ana",)
    assert waited.free_on is not None
    assert waited.free_on > NOW.date()
    both = before_writing(new("Cleo"), asked("Ana", days=6), asked("Bo", days=6))
    assert both == Colleagues(place="Halden Bio", waited_for=("Ana", "Bo"))


def test_nothing_is_said_where_the_place_is_silent_or_nobody_was_asked_or_the_letter_is_no_first_one() -> (
    None
):
    assert before_writing(new("Bo"), asked("Ana", days=6)) is None
    assert before_writing(new("Bo"), new("Ana")) is None
    assert before_writing(asked("Bo", days=9), asked("Ana", days=1)) is None
