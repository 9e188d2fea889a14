"""The list of talks and the page of one, without JavaScript."""

import datetime as dt
import re
from uuid import UUID

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.talks import a_talk
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.models import PlannedQuestion, Question
from askwell.journey.talk import actions
from askwell.journey.talk.listing import talk_list
from askwell.journey.talk.models import Line, NameGiven, WrapUp
from askwell.journey.talk.queries import by_question, marks, standing_lines
from askwell.method.trust import Trust


def write(talk: Talk, text: str, now: dt.datetime, kind: Line.Kind = Line.Kind.SAID) -> UUID:
    line_id = uuid7()
    actions.note(talk.seeker, talk, line_id=line_id, text=text, kind=kind, question=None, at=now, now=now)
    return line_id


def note(text: str = "Mornings are reading", **other: object) -> dict[str, object]:
    return {"line_id": str(uuid7()), "kind": "said", "text": text, **other}


def test_before_the_first_talk_the_list_says_that_everyone_starts_so(client: Client) -> None:
    page = client.get("/talks").content.decode()
    assert "No talks yet, and that is how everyone starts" in page


def test_the_list_tells_what_runs_what_comes_and_what_was(maya: Seeker, now: dt.datetime) -> None:
    running, _, open_, over, off = (
        a_talk(maya, now, name=name) for name in ("Running", "Ahead", "Open", "Over", "Off")
    )
    actions.begin(running, at=now, now=now)
    actions.end(over, at=now, now=now)
    Talk.objects.of(maya).filter(pk=open_.pk).update(starts_at=None)
    Talk.objects.of(maya).filter(pk=off.pk).update(cancelled_at=now)
    write(over, "She said", now)
    write(over, "Sofia", now, Line.Kind.NAME)
    listed = talk_list(maya)
    assert [
        [str(row.talk.person) for row in rows] for rows in (listed.running, listed.ahead, listed.talked)
    ] == [["Running"], ["Ahead", "Open"], ["Off", "Over"]]
    assert [row.brought for row in listed.talked] == ["", "2 notes, 1 name"]


@pytest.mark.parametrize("how_many", [3, 30])
def test_the_list_asks_the_database_as_often_for_three_as_for_thirty(
    client: Client,
    maya: Seeker,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
    how_many: int,
) -> None:
    for number in range(how_many):
        talk = a_talk(maya, now, name=f"Person {number}")
        write(talk, "a note", now)
        if number % 3:
            actions.end(talk, at=now, now=now)
    with django_assert_num_queries(5):  # session, user; to come, behind, their lines
        client.get("/talks")


def test_a_long_list_goes_on_on_the_next_page(client: Client, maya: Seeker, now: dt.datetime) -> None:
    for number in range(31):
        actions.end(a_talk(maya, now, name=f"Person {number:02}"), at=now, now=now)
    first, second = (client.get(f"/talks?page={page}").content.decode() for page in (1, 2))
    assert ("?page=2" in first, "Person 00" in first) == (True, False)
    assert ("?page=1" in second, "Person 00" in second, "Person 01" in second) == (True, True, False)


@pytest.mark.parametrize("page", ["0", "-1", "x", "٣", "9999999999999999999999"])
def test_a_page_that_does_not_exist_is_no_fault(client: Client, page: str) -> None:
    assert client.get("/talks", {"page": page}).status_code == 200


def test_a_note_is_kept_under_its_question(client: Client, talk: Talk, questions: list[Question]) -> None:
    answer = client.post(f"/talks/{talk.pk}/notes", note(question=str(questions[1].pk)))
    assert answer["Location"] == f"/talks/{talk.pk}#write"
    assert [(group.question, [line.text for line in group.lines]) for group in by_question(talk)] == [
        (questions[0].text, []),
        (questions[1].text, ["Mornings are reading"]),
    ]
    assert "Mornings are reading" in client.get(f"/talks/{talk.pk}").content.decode()


def test_the_questions_to_note_under_stand_in_the_order_of_the_sheet(
    client: Client, talk: Talk, questions: list[Question]
) -> None:
    for turned in (questions, questions[::-1]):
        for place, question in enumerate(turned, start=1):
            PlannedQuestion.objects.of(talk.seeker).filter(question=question).update(position=place)
        field = client.get(f"/talks/{talk.pk}").context["note"].fields["question"]
        assert [pk for pk, _ in field.choices[:3]] == ["", *(str(one.pk) for one in turned)]


def test_the_fifteen_can_be_chosen_for_a_note_though_none_was_planned(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    field = client.get(f"/talks/{talk.pk}").context["note"].fields["question"]
    chosen = {text: pk for pk, text in field.choices}
    assert len(chosen) == 1 + 15
    said = {
        "line_id": str(uuid7()),
        "kind": "said",
        "text": "Agencies hire.",
        "question": chosen["What are current job prospects like?"],
    }
    client.post(f"/talks/{talk.pk}/notes", said)
    line = Line.objects.of(talk.seeker).select_related("question").get()
    assert line.question is not None
    assert line.question.key == "s12"
    opened = client.get(f"/talks/{talk.pk}?change={line.pk}").context["change"]["form"]
    assert opened["question"].value() == str(line.question_id)
    client.post(
        f"/talks/{talk.pk}/notes/{line.pk}",
        {**said, "line_id": str(uuid7()), "question": chosen["What is the potential for advancement?"]},
    )
    assert [group.question for group in by_question(talk)] == ["What is the potential for advancement?"]


def test_before_the_talk_no_question_says_that_nothing_was_noted(
    client: Client, talk: Talk, questions: list[Question]
) -> None:
    before = client.get(f"/talks/{talk.pk}").content.decode()
    client.post(f"/talks/{talk.pk}/start")
    running = client.get(f"/talks/{talk.pk}").content.decode()
    assert ("will stand here, question by question" in before, "Nothing noted here" in before) == (
        True,
        False,
    )
    assert "Nothing noted here" in running


def test_a_form_sent_twice_keeps_one_note(client: Client, talk: Talk) -> None:
    form = note()
    answers = [client.post(f"/talks/{talk.pk}/notes", form).status_code for _ in range(2)]
    assert (answers, len(standing_lines(talk))) == ([302, 302], 1)


def test_an_empty_note_is_asked_for_again(client: Client, talk: Talk) -> None:
    answer = client.post(f"/talks/{talk.pk}/notes", note(" "))
    page = answer.content.decode()
    assert (answer.status_code, "Error: " in page, "Write a few words" in page) == (422, True, True)


def test_other_words_under_a_kept_id_are_shown_again_and_can_be_kept_as_a_second_note(
    client: Client, talk: Talk
) -> None:
    form = note("first")
    client.post(f"/talks/{talk.pk}/notes", form)
    answer = client.post(f"/talks/{talk.pk}/notes", {**form, "text": "second"})
    [new_id] = set(re.findall(r'name="line_id" value="([0-9a-f-]+)"', answer.content.decode()))
    client.post(f"/talks/{talk.pk}/notes", {**form, "text": "second", "line_id": new_id})
    assert (answer.status_code, [line.text for line in standing_lines(talk)]) == (422, ["first", "second"])


def test_a_note_can_be_written_anew_and_struck_out(client: Client, talk: Talk, now: dt.datetime) -> None:
    line = write(talk, "Two hard weaks", now)
    assert "Two hard weaks</textarea>" in client.get(f"/talks/{talk.pk}?change={line}").content.decode()
    answer = client.post(f"/talks/{talk.pk}/notes/{line}", note("Two hard weeks"))
    changed = [row.text for row in standing_lines(talk)]
    client.post(f"/talks/{talk.pk}/notes/{line}", note(""))
    assert answer["Location"] == f"/talks/{talk.pk}#line-{line}"
    assert (changed, standing_lines(talk)) == (["Two hard weeks"], [])


@pytest.mark.parametrize(
    ("minutes_ago", "words"),
    [
        (1, "minutes left."),
        (17, "Three minutes left. A good moment to ask who else to talk to."),
        (30, "If they offer more, take it: the clock counts on."),
    ],
)
def test_a_running_talk_says_how_far_it_is_without_javascript(
    client: Client, talk: Talk, minutes_ago: int, words: str
) -> None:
    talk.agreed_minutes = 20
    talk.started_at = timezone.now() - dt.timedelta(minutes=minutes_ago)
    talk.save()
    running = client.get(f"/talks/{talk.pk}").content.decode()
    client.post(f"/talks/{talk.pk}/end")
    ended = client.get(f"/talks/{talk.pk}").content.decode()
    assert (words in running, words in ended) == (True, False)


def test_start_and_end_are_two_buttons(client: Client, talk: Talk) -> None:
    page = client.get(f"/talks/{talk.pk}").content.decode()
    client.post(f"/talks/{talk.pk}/start")
    running = client.get(f"/talks/{talk.pk}").content.decode()
    client.post(f"/talks/{talk.pk}/end")
    talk.refresh_from_db()
    assert ("Start the clock" in page, "The talk has ended" in running) == (True, True)
    assert (talk.started_at is not None, talk.minutes_taken) == (True, 0)


def test_a_talk_on_paper_gets_its_times_afterwards(client: Client, talk: Talk) -> None:
    client.post(f"/talks/{talk.pk}/times", {"started_at": "2026-03-12T14:00", "ended_at": "2026-03-12T14:31"})
    talk.refresh_from_db()
    assert (talk.started_at, talk.minutes_taken) == (
        dt.datetime(2026, 3, 12, 19, 0, tzinfo=dt.UTC),
        31,
    )


@pytest.mark.parametrize(
    ("ended_at", "sentence"),
    [
        ("2026-03-12T13:00", "This talk would end before it starts"),
        ("2026-02-30T13:00", "Write a day and a time that exist"),
    ],
)
def test_times_that_cannot_be_are_said_and_nothing_is_changed(
    client: Client, talk: Talk, ended_at: str, sentence: str
) -> None:
    answer = client.post(f"/talks/{talk.pk}/times", {"started_at": "2026-03-12T14:00", "ended_at": ended_at})
    talk.refresh_from_db()
    assert (answer.status_code, sentence in answer.content.decode(), talk.ended_at) == (422, True, None)


def test_the_wrap_up_is_kept(client: Client, talk: Talk) -> None:
    client.post(
        f"/talks/{talk.pk}/wrap-up", {"asked_names": "on", "resume_remark": "Shorter", "card": "P. Nair"}
    )
    kept = WrapUp.objects.of(talk.seeker).get(talk=talk)
    assert (kept.asked_names, kept.thanked, kept.resume_remark, kept.card) == (
        True,
        False,
        "Shorter",
        "P. Nair",
    )


def test_script_in_a_note_is_only_words(client: Client, talk: Talk, now: dt.datetime) -> None:
    write(talk, "<script>alert(1)</script>", now)
    assert "<script>alert" not in client.get(f"/talks/{talk.pk}").content.decode()


@pytest.mark.parametrize("verb", ["start", "end", "times", "notes", "wrap-up", "notes/line"])
def test_a_stranger_finds_nothing(strangers_client: Client, talk: Talk, now: dt.datetime, verb: str) -> None:
    line = write(talk, "a secret", now)
    address = f"/talks/{talk.pk}/{verb.replace('line', str(line))}"
    assert strangers_client.post(address, note()).status_code == 404
    assert strangers_client.get(f"/talks/{talk.pk}").status_code == 404
    assert b"Priya" not in strangers_client.get("/talks").content


def test_a_note_said_in_confidence_is_marked_and_stays_so_when_its_words_change(
    client: Client, talk: Talk
) -> None:
    line_id = uuid7()
    said = {"line_id": line_id, "kind": "said", "text": "Two go in June", "trust": "confidential"}
    client.post(f"/talks/{talk.pk}/notes", said)
    changed = {"line_id": uuid7(), "kind": "said", "text": "Two go in July"}
    client.post(f"/talks/{talk.pk}/notes/{line_id}", changed)
    stands = [(line.text, line.trust.value) for line in standing_lines(talk)]
    assert stands == [("Two go in July", "confidential")]
    assert "In confidence" in client.get(f"/talks/{talk.pk}").content.decode()
    assert marks(talk.seeker) == {line_id: Trust.CONFIDENTIAL}


def test_a_note_can_be_deleted_with_all_its_wordings(client: Client, talk: Talk, now: dt.datetime) -> None:
    stays, goes = write(talk, "Mornings are reading", now), write(talk, "Lena Okoro", now, Line.Kind.NAME)
    client.post(f"/talks/{talk.pk}/notes/{goes}", note("Lena Okoro, Northgate", kind="name"))
    assert "Delete this note" in client.get(f"/talks/{talk.pk}?change={goes}").content.decode()
    answer = client.post(f"/talks/{talk.pk}/notes/{goes}", {"do": "delete"}, follow=True)
    assert "The note is deleted." in answer.content.decode()
    assert [line.pk for line in Line.objects.of(talk.seeker)] == [stays]
    assert not NameGiven.objects.of(talk.seeker).exists()
    assert client.post(f"/talks/{talk.pk}/notes/{goes}", {"do": "delete"}).status_code == 404


def test_a_stranger_deletes_no_note(strangers_client: Client, talk: Talk, now: dt.datetime) -> None:
    line = write(talk, "Mornings are reading", now)
    answer = strangers_client.post(f"/talks/{talk.pk}/notes/{line}", {"do": "delete"})
    assert (answer.status_code, Line.objects.of(talk.seeker).count()) == (404, 1)


PASTED = """- no city will hire you without the Class I license, don't even apply before
- trainees start at $21 an hour

* day shift only,
  no nights
1. they are hiring now"""
NOTES = [
    "no city will hire you without the Class I license, don't even apply before",
    "trainees start at $21 an hour",
    "day shift only, no nights",
    "they are hiring now",
]


def test_pasted_lines_become_a_note_each_in_their_order_and_sent_twice_they_are_kept_once(
    client: Client, talk: Talk, questions: list[Question]
) -> None:
    form = note(PASTED.replace("\n", "\r\n"), question=str(questions[1].pk), kind="quote")
    for _ in range(2):
        answer = client.post(f"/talks/{talk.pk}/notes", form, follow=True)
    kept = standing_lines(talk)
    assert [line.text for line in kept] == NOTES
    assert {(line.kind, line.question_id) for line in kept} == {("quote", questions[1].pk)}
    assert "4 notes kept, one for each thought." in answer.content.decode()


def test_a_wrapped_paragraph_of_a_letter_is_one_note(client: Client, talk: Talk) -> None:
    letter = (
        "I have thought about what you asked me and the honest answer is that I never\n"
        "planned any of this, it came with the license and with the overtime that\n"
        "nobody else wanted to do at the time. If you come by in March I can show\n"
        "you the plant."
    )
    client.post(f"/talks/{talk.pk}/notes", note(letter))
    assert [line.text for line in standing_lines(talk)] == [letter]


def test_one_undo_takes_all_of_them_back_and_their_words_stand_in_the_box(client: Client, talk: Talk) -> None:
    client.post(f"/talks/{talk.pk}/notes", note("Mornings are reading"))
    page = client.post(f"/talks/{talk.pk}/notes", note(PASTED), follow=True).content.decode()
    [back] = re.findall(r'action="([^"]+/back/4)"', page)
    undone = client.post(back, follow=True)
    assert [line.text for line in standing_lines(talk)] == ["Mornings are reading"]
    assert undone.context["note"]["text"].value() == "\n".join(NOTES)
    assert "Taken back. The words stand in the box." in undone.content.decode()
    assert client.get(f"/talks/{talk.pk}").context["note"]["text"].value() == ""
    assert "These notes were gone already." in client.post(back, follow=True).content.decode()


def test_a_stranger_takes_back_nothing(client: Client, strangers_client: Client, talk: Talk) -> None:
    form = note(PASTED)
    client.post(f"/talks/{talk.pk}/notes", form)
    answer = strangers_client.post(f"/talks/{talk.pk}/notes/{form['line_id']}/back/4")
    assert (answer.status_code, len(standing_lines(talk))) == (404, 4)


def test_of_notes_one_of_which_cannot_be_kept_none_is(client: Client, talk: Talk) -> None:
    form = note("first")
    client.post(f"/talks/{talk.pk}/notes", form)
    answer = client.post(f"/talks/{talk.pk}/notes", {**form, "text": "days only\nno nights at all"})
    assert (answer.status_code, [line.text for line in standing_lines(talk)]) == (422, ["first"])


def test_several_names_at_once_are_several_names(client: Client, talk: Talk) -> None:
    client.post(
        f"/talks/{talk.pk}/notes", note("Sofia Brandt, the journal\nLena Okoro, Northgate", kind="name")
    )
    assert [given.name for given in NameGiven.objects.of(talk.seeker).order_by("name")] == [
        "Lena Okoro",
        "Sofia Brandt",
    ]
