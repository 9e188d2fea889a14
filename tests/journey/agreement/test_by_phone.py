"""A talk by phone: the number of the answer goes into the agreement, and the invitation says who calls."""

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.agreement.test_agreeing import agreed
from tests.journey.agreement.test_agreeing import tom as tom  # noqa: PLC0414 - a fixture

from askwell.journey.agreement.invitations import missing_place, words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import ContactPoint, Person

ANSWER = "Gladly! Tuesday at 3 pm works. Phone is best, 617-555-0142."


def read(client: Client, tom: Person) -> str:
    return client.post(f"/people/{tom.pk}/reply", {"do": "read", "text": ANSWER}).content.decode()


def test_the_number_is_shown_first_and_kept_on_a_yes(client: Client, tom: Person) -> None:
    page = read(client, tom)
    numbers = ContactPoint.objects.of(tom.seeker).filter(person=tom, kind="phone")
    assert ("Keep the number 617-555-0142 with them" in page, page.count("617-555-0142") > 1, numbers.exists()) == (
        True, True, False,
    )  # fmt: skip
    answer = {"kind": "yes", "text": ANSWER, "phone": "617-555-0142", "keep_phone": "on"}
    leads_to = client.post(f"/people/{tom.pk}/reply", answer)["Location"]
    assert [point.value for point in numbers] == ["617-555-0142"]
    form = client.get(leads_to).context["form"]
    assert (form["how"].value(), form["place"].value()) == ("phone", "617-555-0142")


def test_a_number_that_she_does_not_keep_is_not_kept(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.pk}/reply", {"kind": "yes", "text": ANSWER, "phone": "617-555-0142"})
    assert not ContactPoint.objects.of(tom.seeker).filter(kind="phone").exists()


@pytest.mark.parametrize(
    ("how", "place", "said", "missing"),
    [
        ("phone", "617-555-0142", "call you at 617-555-0142.", ""),
        ("phone", "+1 312 555 0100", "reach me at +1 312 555 0100.", ""),
        ("phone", "", "I will call you at [the number to call].", "the number to call"),
        ("video", "", "by video: [the link for the video].", "the link for the video"),
        ("video", "https://meet.example/x", "by video: https://meet.example/x", ""),
        ("in_person", "", "We will talk in person: [the place to meet].", "the place to meet"),
        ("in_person", "Café Lumen", "We will talk in person: Café Lumen.", ""),
    ],
)
def test_the_invitation_says_who_calls_or_what_is_missing(
    client: Client, tom: Person, how: str, place: str, said: str, missing: str
) -> None:
    tom.seeker.phone = "+1 312-555-0100"
    tom.seeker.save()
    answer = client.post(f"/people/{tom.pk}/talk", agreed(how=how, place=place))
    talk = Talk.objects.of(tom.seeker).select_related("person", "seeker", "campaign").get()
    assert said in words_for(talk, today=timezone.localdate()).body
    assert missing_place(talk) == missing
    page = client.get(answer["Location"]).content.decode()
    assert ("before the invitation goes out" in page) == bool(missing)


def test_a_talk_without_a_time_misses_nothing_yet(tom: Person) -> None:
    assert missing_place(Talk(seeker=tom.seeker, person=tom, how="phone", starts_at=None)) == ""
