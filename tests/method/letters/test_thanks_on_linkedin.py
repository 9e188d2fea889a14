"""A thank-you on LinkedIn: a message to whoever is connected, and a note of 300 characters to whoever is not yet."""

from dataclasses import replace

import pytest

from askwell.method.etiquette import check_letter
from askwell.method.letters import Facts, draft_thanks

FACTS = Facts(seeker_name="Rosa Martínez", person_name="Zoë Ruiz-Ferrer", occupation="water treatment")
SAID = "The pay is lower than in a factory, but nobody is sent home when the orders are low, and that is worth a lot."


@pytest.mark.parametrize("late", [True, False])
@pytest.mark.parametrize("names", [(), ("Pete Novak",), ("Pete Novak", "Amira Haddad")])
@pytest.mark.parametrize("said", ["", "Bring boots.", SAID])
def test_a_note_fits_and_counts_its_characters(said: str, names: tuple[str, ...], *, late: bool) -> None:
    for turn in range(7):
        known = replace(FACTS, turn=turn)
        made = draft_thanks(
            known,
            said=said,
            will_do="Read the report on membranes",
            names=names,
            late=late,
            channel="linkedin",
        )
        checks = check_letter(
            made.body, kind="thanks", channel="linkedin", recipient=known.person_name, names=names
        )
        (length,) = [check for check in checks if check.name == "length"]
        assert (length.ok, "of 300 characters" in length.aside) == (True, True)
        assert [name for name in names if name not in made.body] == []
        assert "read the report on membranes" in made.body


def test_what_they_said_stands_in_a_note_as_far_as_it_fits() -> None:
    short = draft_thanks(FACTS, said="Bring boots.", will_do="", channel="linkedin")
    assert "“Bring boots.”" in short.body
    assert SAID not in draft_thanks(FACTS, said=SAID * 2, will_do="", channel="linkedin").body


def test_thanks_of_more_than_300_characters_are_too_long_for_a_note_and_not_for_a_message() -> None:
    body = draft_thanks(FACTS, said=SAID, will_do="Read the report on membranes", names=["Pete Novak"]).body
    ok = {
        channel: next(
            check.ok for check in check_letter(body, kind="thanks", channel=channel) if check.name == "length"
        )
        for channel in ("linkedin", "message")
    }
    assert ok == {"linkedin": False, "message": True}


def test_a_place_to_fill_in_stands_last_so_that_nothing_runs_into_it() -> None:
    for turn in range(7):
        body = draft_thanks(
            replace(FACTS, turn=turn), said="", will_do="Read the guide", channel="linkedin"
        ).body
        assert body.split("\n")[-2].endswith("[one thing they said]")
