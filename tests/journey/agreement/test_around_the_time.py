"""Around the time of a talk: what is over is not moved, what is off says so, and nobody is invited anew who never was."""

from django.test import Client
from django.utils import timezone
from tests.journey.agreement.test_which_talk import agree, day, write
from tests.journey.agreement.test_which_talk import outreach as outreach  # noqa: PLC0414 - a fixture

from askwell.journey.agreement import actions
from askwell.journey.agreement.invitations import words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.windows.queries import windows_for
from askwell.journey.outreach.actions import receive
from askwell.journey.outreach.models import Outreach, Reply
from askwell.method.letters.wordings import sentences


def test_a_talk_that_was_is_neither_moved_nor_called_off(client: Client, outreach: Outreach) -> None:
    talk = agree(outreach)
    now = timezone.now()
    Talk.objects.of(talk.seeker).filter(pk=talk.pk).update(started_at=now, ended_at=now)
    assert client.get(f"/talks/{talk.pk}/time")["Location"] == f"/talks/{talk.pk}"


def test_a_talk_called_off_before_its_day_says_when_it_was_to_be(client: Client, outreach: Outreach) -> None:
    talk = agree(outreach)
    actions.cancel(talk, now=timezone.now())
    page = client.get("/talks").content.decode()
    at = timezone.localtime(talk.starts_at)
    assert "Called off; it was to be" in page
    assert f"{at:%A}" in page.partition("Called off;")[2][:200]
    assert "It did not take place." not in page


def invites_anew(talk: Talk) -> bool:
    first = words_for(talk, today=timezone.localdate()).body.split("\n\n")[1]
    starts = [text.partition("{")[0] for text in sentences()["invite_anew"]]
    return any(first.startswith(start) for start in starts if start)


def test_who_was_never_invited_is_not_invited_anew(outreach: Outreach) -> None:
    talk = agree(outreach)
    kept = {"time_zone": "", "agreed_minutes": 25, "how": "phone", "place": "1"}
    actions.move(talk, starts_at=day(9), now=timezone.now(), **kept)  # type: ignore[arg-type]  # as they are
    before = invites_anew(talk)
    write(outreach, "invitation")
    assert (before, invites_anew(talk)) == (False, True)


ANSWER = "I’d be happy to talk, any day next week after 3 pm works. Tuesday or Thursday."


def test_a_sentence_that_names_several_days_is_shown_once(client: Client, outreach: Outreach) -> None:
    said = {"do": "read", "text": ANSWER}
    page = client.post(f"/people/{outreach.person_id}/reply", said).content.decode()
    told = page.partition("They also say, less exactly:")[2].partition("</p>")[0]
    assert told.count("any day next week after 3 pm works") == 1


def test_a_number_that_is_known_is_not_asked_for_again(client: Client, outreach: Outreach) -> None:
    text = f"Call me at 312 555 0155 on {day(9):%B} {day(9).day} at 10 or {day(10):%B} {day(10).day} at 11."
    said = {"do": "read", "text": text}
    address = f"/people/{outreach.person_id}/reply"
    page = client.post(address, said).content.decode()
    assert ("Keep the number 312 555 0155" in page, "They offer 2 times, the first:" in page) == (True, True)
    client.post(
        address, {"do": "keep", "kind": "yes", "text": text, "phone": "312 555 0155", "keep_phone": "on"}
    )
    assert "Keep the number 312 555 0155" not in client.post(address, said).content.decode()


def test_the_hours_that_they_called_good_are_proposed(outreach: Outreach) -> None:
    now = timezone.now()
    before = windows_for(outreach, minutes=20, now=now).proposed
    text = "I’d be happy to talk, any day next week after 3 pm works."
    receive(outreach, kind=Reply.Kind.YES, text=text, received_at=now)
    zone = outreach.seeker.zone
    hours = [
        one.starts_at.astimezone(zone).hour for one in windows_for(outreach, minutes=20, now=now).proposed
    ]
    assert min(one.starts_at.astimezone(zone).hour for one in before) < 12
    assert (len(hours) > 0, all(hour >= 15 for hour in hours)) == (True, True)
