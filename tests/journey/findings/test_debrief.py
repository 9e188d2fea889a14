"""Two minutes after a talk: sort, and take it back by sorting again."""

import datetime as dt
import re
from dataclasses import replace
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.queries import answers
from askwell.journey.findings.debrief.actions import Promising, take_promises
from askwell.journey.findings.debrief.queries import left_by
from askwell.journey.findings.models import Claim, Debrief, Lead
from askwell.journey.followup.models import Promise
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person, Referral
from askwell.journey.talk.models import Line, NameGiven
from askwell.journey.talk.queries import standing_lines
from askwell.method.guesses.lines import LineGuess, guess

ACCURACY = "Accuracy is the job. They remember the wrong decimal."


def test_the_page_guesses_and_says_why(client: Client, talk: Talk, now: dt.datetime) -> None:
    write(talk, "said", ACCURACY, at=now, question="s09")
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert (ACCURACY in page, "it says “accuracy”." in page, "Quite sure. " in page) == (True, True, True)
    assert [guess.sense.purpose for _, guess in left_by(talk).to_sort] == ["values"]


def test_a_note_said_in_confidence_says_so_where_it_is_sorted(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", ACCURACY, at=now)
    before = client.get(f"/talks/{talk.id}/after").content.decode()
    Line.objects.of(talk.seeker).filter(pk=line.id).update(trust="confidential")
    after = client.get(f"/talks/{talk.id}/after").content.decode()
    assert (before.count("In confidence"), after.count("In confidence")) == (
        1,
        2,
    )  # what it means, and the mark


def test_a_sorted_line_becomes_one_claim_and_sorting_again_changes_it(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", ACCURACY, at=now, question="s09")
    sorter = f"l{line.id.hex}"
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": "values", f"{sorter}-stance": "for"})
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": "fit", f"{sorter}-stance": "against"})
    claim = Claim.objects.of(maya).get()
    assert (claim.purpose, claim.stance, claim.text, claim.person, claim.topic) == (
        "fit", "against", ACCURACY, talk.person, "criteria",
    )  # fmt: skip


def test_the_sides_of_a_note_are_called_by_its_theme(client: Client, talk: Talk, now: dt.datetime) -> None:
    """That a license is needed is no good sign, and that none is needed no bad one."""
    line = write(talk, "said", "No city will hire you without the Class I license.", at=now)
    sorter = f"l{line.id.hex}"

    def taps(**sorted_to: str) -> list[str]:
        client.post(
            f"/talks/{talk.id}/after", {f"{sorter}-{part}": chosen for part, chosen in sorted_to.items()}
        )
        page = client.get(f"/talks/{talk.id}/after").content.decode()
        return re.findall(rf'name="{sorter}-stance"[^>]*> ([^<]+)</label>', page)

    assert taps(purpose="fit", topic="training") == ["Needed", "Not needed", "Neither"]
    assert taps(purpose="fit", own_topic="Pay") == ["Good pay", "Poor pay", "Neither"]
    assert taps(purpose="fit", own_topic="The commute") == ["Good sign", "Bad sign", "Neither"]
    assert taps(purpose="values", own_topic="The commute")[:2] == ["It is so there", "It is not so there"]


def test_a_guess_is_no_surer_than_which_way_it_points(
    client: Client, talk: Talk, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it is about may be plain while the side is a hunch."""

    def shown(sense: float, stance: float) -> str:
        def guessed(text: str, **known: Any) -> LineGuess:
            found = guess(text, **known)
            return replace(
                found,
                sense=replace(found.sense, purpose="fit", how_sure=sense),
                stance=replace(found.stance, how_sure=stance),
            )

        monkeypatch.setattr("askwell.journey.findings.debrief.queries.guess", guessed)
        page = client.get(f"/talks/{talk.id}/after").content.decode()
        [said] = re.findall(r"(?:Quite sure|Likely|Only a hunch)(?=\. )", page)
        return str(said)

    write(talk, "said", "The pay is good.", at=now)
    assert (shown(0.9, 0.8), shown(0.9, 0.5), shown(0.9, 0.2), shown(0.2, 0.9)) == (
        "Quite sure",
        "Likely",
        "Only a hunch",
        "Only a hunch",
    )


def test_a_tap_on_another_theme_brings_its_words_with_it(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "No city will hire you without the Class I license.", at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert '<label data-for="Needed" data-against="Not needed">' in page
    assert page.count('<label data-for="Good sign" data-against="Bad sign">') == len(
        ["Jobs", "Places", "Fit", "None"]
    )


def test_a_line_sorted_to_none_loses_its_claim(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    sorter = f"l{write(talk, 'said', ACCURACY, at=now).id.hex}"
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": "values"})
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": ""})
    assert list(Claim.objects.of(maya)) == []


def test_a_ticked_name_becomes_a_person_with_who_gave_it(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "name", "Priya Nair at Halden Bio", at=now)
    given = NameGiven.objects.of(maya).get()
    client.post(f"/talks/{talk.id}/after", {f"name-{given.id}": "1", f"may-{given.id}": "yes"})
    referral = Referral.objects.of(maya).select_related("referred__organisation").get()
    assert (referral.referrer, referral.referred.full_name, referral.may_name) == (
        talk.person,
        "Priya Nair",
        "yes",
    )
    assert referral.referred.organisation is not None
    assert (referral.referred.organisation.name, referral.referred.found_at is not None) == (
        "Halden Bio",
        True,
    )


def test_what_was_noted_of_saying_who_sent_me_is_chosen_already(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "name", "Priya Nair at Halden Bio, may say his name", at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert re.findall(r'name="may-[^"]+" value="(\w+)" checked', page) == ["yes"]


def test_a_name_left_out_becomes_nobody(client: Client, maya: Seeker, talk: Talk, now: dt.datetime) -> None:
    write(talk, "name", "Priya Nair", at=now)
    client.post(f"/talks/{talk.id}/after", {})
    assert list(Referral.objects.of(maya)) == []


def test_names_can_be_added_that_no_line_holds(client: Client, maya: Seeker, talk: Talk) -> None:
    client.post(
        f"/talks/{talk.id}/after", {"more_names": "Lena Okoro, junior writer at Northgate\n\nBo Lima"}
    )
    assert sorted(Person.objects.of(maya).values_list("full_name", flat=True)) == [
        "Bo Lima",
        "Daniel Reyes",
        "Lena Okoro",
    ]


def test_whoever_names_herself_is_no_referral_of_her_own(client: Client, maya: Seeker, talk: Talk) -> None:
    client.post(f"/talks/{talk.id}/after", {"more_names": "Daniel Reyes"})
    assert (Person.objects.of(maya).count(), Referral.objects.of(maya).count()) == (1, 0)


def test_the_page_reads_whose_promise_it_is(client: Client, talk: Talk, now: dt.datetime) -> None:
    mine = write(talk, "promise", "Send her my sample", at=now)
    theirs = write(talk, "promise", "She will introduce me to Tom", at=now + dt.timedelta(seconds=1))
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    chosen = re.findall(r'name="promise-([0-9a-f-]+)" value="(\w*)" checked', page)
    assert chosen == [(str(mine.id), "me"), (str(theirs.id), "them")]


def test_a_promise_has_a_side_and_can_be_taken_back(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "promise", "Send the article", at=now)
    client.post(f"/talks/{talk.id}/after", {f"promise-{line.id}": "them"})
    promised = Promise.objects.of(maya).get()
    client.post(f"/talks/{talk.id}/after", {f"promise-{line.id}": ""})
    assert (promised.by, promised.text, Promise.objects.of(maya).count()) == ("them", "Send the article", 0)


def test_a_lead_is_taken_over_and_stays_once_its_source_was_told(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "lead", "A junior in May", at=now)
    client.post(f"/talks/{talk.id}/after", {f"lead-{line.id}": "1"})
    lead = Lead.objects.of(maya).get()
    client.post(f"/leads/{lead.id}", {"do": "told"})
    client.post(f"/talks/{talk.id}/after", {})
    assert [kept.what for kept in Lead.objects.of(maya)] == ["A junior in May"]


def test_the_two_minutes_are_kept(client: Client, maya: Seeker, talk: Talk) -> None:
    answer = client.post(
        f"/talks/{talk.id}/after", {"sentence": "Accuracy wins", "pull": "more", "do": "done"}
    )
    kept = Debrief.objects.of(maya).get()
    assert (answer["Location"], kept.sentence, kept.pull, kept.done_at is not None) == (
        f"/talks/{talk.id}/thank", "Accuracy wins", "more", True,
    )  # fmt: skip


def test_finishing_later_keeps_everything_and_is_not_done(client: Client, maya: Seeker, talk: Talk) -> None:
    answer = client.post(f"/talks/{talk.id}/after", {"sentence": "Accuracy wins", "do": "later"})
    kept = Debrief.objects.of(maya).get()
    assert (answer["Location"], kept.sentence, kept.done_at) == ("/today", "Accuracy wins", None)


def test_without_notes_only_the_first_questions_are_asked(client: Client, talk: Talk) -> None:
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert ("What is the one thing you will remember?" in page, "Promises" in page, "We guessed" in page) == (
        True, False, False,
    )  # fmt: skip


@pytest.mark.parametrize("count", [3, 30])
def test_the_page_takes_as_many_queries_for_thirty_lines_as_for_three(
    client: Client,
    talk: Talk,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        write(talk, "said", f"Line {number}", at=now + dt.timedelta(seconds=number), question="s01")
    with django_assert_num_queries(20):
        client.get(f"/talks/{talk.id}/after")


def test_a_stranger_sorts_nothing(strangers_client: Client, talk: Talk) -> None:
    assert strangers_client.get(f"/talks/{talk.id}/after").status_code == 404


def test_what_is_typed_is_kept_at_once_and_stands_there_again(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", ACCURACY, at=now, question="s09")
    write(talk, "name", "Priya Nair", at=now)
    given = NameGiven.objects.of(maya).get()
    typed = {
        "do": "keep",
        "sentence": "Half a sen",
        "pull": "less",
        "more_names": "Bo",
        f"l{line.id.hex}-purpose": "fit",
        f"may-{given.id}": "yes",
    }
    assert client.post(f"/talks/{talk.id}/after", typed).status_code == 204
    assert (Claim.objects.of(maya).count(), Referral.objects.of(maya).count()) == (0, 0)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert "Half a sen" in page
    assert re.findall(r'name="pull" value="(\w+)"[^>]*checked', page) == ["less"]
    assert re.findall(rf'name="l{line.id.hex}-purpose" value="(\w*)"[^>]*checked', page) == ["fit"]
    assert re.findall(r'name="may-[^"]+" value="(\w+)" checked', page) == ["yes"]
    assert f'name="name-{given.id}" value="1" checked' not in page


def test_far_too_much_is_not_kept_and_says_so(client: Client, talk: Talk) -> None:
    answer = client.post(f"/talks/{talk.id}/after", {"do": "keep", "sentence": "x" * 200_001})
    assert (answer.status_code, Debrief.objects.filter(talk=talk).count()) == (422, 0)


def test_when_it_is_done_nothing_typed_lingers(client: Client, maya: Seeker, talk: Talk) -> None:
    client.post(f"/talks/{talk.id}/after", {"do": "keep", "sentence": "Half"})
    client.post(f"/talks/{talk.id}/after", {"do": "done", "sentence": "Whole"})
    kept = Debrief.objects.of(maya).get()
    assert (kept.sentence, kept.typed) == ("Whole", "")


def test_a_promise_gets_the_day_that_was_said(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "promise", "I'll send her the sample tomorrow", at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert re.findall(r'name="due-[^"]+" value="([^"]+)"', page) == ["2026-03-13"]
    client.post(
        f"/talks/{talk.id}/after", {f"promise-{line.id}": "me", f"due-{line.id}-due_on": "2026-03-16"}
    )
    assert [promised.due_on for promised in Promise.objects.of(maya)] == [dt.date(2026, 3, 16)]


def test_a_day_that_does_not_exist_is_asked_again(client: Client, talk: Talk, now: dt.datetime) -> None:
    line = write(talk, "promise", "Send it", at=now)
    answer = client.post(
        f"/talks/{talk.id}/after", {f"promise-{line.id}": "me", f"due-{line.id}-due_on": "2026-02-31"}
    )
    assert (answer.status_code, "Write a day that exists" in answer.content.decode()) == (422, True)


def test_a_name_in_the_words_is_offered_and_becomes_a_person_when_ticked(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "You should hear Meera Nair about the travel.", at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert '<input type="checkbox" name="heard" value="Meera Nair">' in page
    client.post(f"/talks/{talk.id}/after", {"heard": "Meera Nair"})
    assert [referral.referred.full_name for referral in Referral.objects.of(maya)] == ["Meera Nair"]


def test_from_the_debrief_to_a_thank_you_in_which_the_quote_stands(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", ACCURACY, at=now, question="s09")
    answer = client.post(f"/talks/{talk.id}/after", {"do": "done"}, follow=True)
    assert "“Accuracy is the job. They remember the wrong decimal.”" in answer.content.decode()


def test_what_was_decided_stands_there_again(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", ACCURACY, at=now, question="s09")
    write(talk, "name", "Priya Nair, say I sent you", at=now)
    lead = write(talk, "lead", "A junior in May", at=now)
    promise = write(talk, "promise", "Send her my sample", at=now)
    sorter, given = f"l{line.id.hex}", NameGiven.objects.of(maya).get()
    said = {
        f"{sorter}-purpose": "",
        f"{sorter}-stance": "against",
        f"{sorter}-topic": "skills",
        f"{sorter}-about_time": "before 2022",
        f"may-{given.id}": "no",
        f"promise-{promise.id}": "",
        "seen": [str(lead.id)],
        "do": "later",
    }
    client.post(f"/talks/{talk.id}/after", said)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    sorted_to = re.findall(rf'name="{sorter}-(purpose|stance|topic)" value="(\w*)"[^>]*checked', page)
    assert sorted_to == [("purpose", ""), ("topic", "skills"), ("stance", "against")]
    assert re.findall(r'name="may-[^"]+" value="(\w+)" checked', page) == ["no"]
    assert re.findall(r'name="promise-[^"]+" value="(\w*)" checked', page) == [""]
    assert re.findall(r'name="((?:name|lead)-)[^"]+" value="1" checked', page) == []
    assert ("before 2022" in page, "it says “accuracy”." in page) == (True, False)


def test_saving_once_more_brings_back_nothing_that_was_set_aside(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", ACCURACY, at=now, question="s09")
    sorter = f"l{line.id.hex}"
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": "", "do": "done"})
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    chosen = dict(re.findall(rf'name="({sorter}-\w+)" value="(\w*)"[^>]*checked', page))
    client.post(f"/talks/{talk.id}/after", {**chosen, "sentence": "Accuracy wins", "do": "done"})
    assert list(Claim.objects.of(maya)) == []


def test_a_note_written_after_the_page_was_done_is_guessed(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    first = write(talk, "said", ACCURACY, at=now)
    client.post(f"/talks/{talk.id}/after", {f"l{first.id.hex}-purpose": "", "do": "done"})
    later = write(talk, "said", "They are hiring two juniors", at=now)
    lead = write(talk, "lead", "A junior in May", at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert re.findall(rf'name="l{later.id.hex}-purpose" value="(\w*)"[^>]*checked', page) == ["jobs"]
    assert re.findall(r'name="lead-([^"]+)" value="1" checked', page) == [str(lead.id)]


@pytest.mark.parametrize("trust", ["quotable", "background", "confidential"])
@pytest.mark.parametrize(
    ("words", "may"),
    [
        ("Use my name with Meera Nair", "yes"),
        ("Talk to Meera Nair at Halden, say I sent you", "yes"),
        ("You should talk to Meera Nair", "unknown"),
        ("Please do not tell Meera Nair that I sent you", "no"),
    ],
)
def test_a_name_in_a_line_is_taken_with_what_the_line_says_of_naming_its_giver(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime, words: str, may: str, trust: str
) -> None:
    line = write(talk, "said", words, at=now)
    Line.objects.of(maya).filter(pk=line.id).update(trust=trust)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    field, chosen = re.findall(r'name="(may-[^"]+)" value="(\w+)" checked', page)[0]
    client.post(f"/talks/{talk.id}/after", {"heard": "Meera Nair", field: chosen})
    assert (chosen, Referral.objects.of(maya).get().may_name) == (may, may)


def test_a_deleted_note_takes_along_what_it_was_sorted_to(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", "They pay 90k and are hiring.", at=now)
    client.post(f"/talks/{talk.id}/after", {f"l{line.id.hex}-purpose": "jobs"})
    client.post(f"/talks/{talk.id}/notes/{line.id}", {"do": "delete"})
    assert (Claim.objects.of(maya).count(), len(left_by(talk).to_sort)) == (0, 0)


def test_a_lead_says_that_there_are_jobs_as_well(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    lead = write(talk, "lead", "A post for an analyst in January, not advertised", at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    sorter = f"l{lead.id.hex}"
    chosen = dict(re.findall(rf'name="({sorter}-\w+)" value="(\w*)"[^>]*checked', page))
    assert (chosen[f"{sorter}-purpose"], chosen[f"{sorter}-stance"]) == ("jobs", "for")
    client.post(f"/talks/{talk.id}/after", {**chosen, f"lead-{lead.id}": "1"})
    jobs = next(answer for answer in answers(talk.campaign) if answer.purpose == "jobs")
    assert (jobs.strength.people, Lead.objects.of(maya).count()) == (1, 1)


def test_a_name_of_somebody_on_the_list_is_kept_with_who_gave_it(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    """Notes that came in an archive, or were changed, have a name in their words only."""
    meera = meet(maya, full_name="Meera Nair", found=True, now=now)
    write(talk, "name", "Meera Nair at the vendor side can tell you about the travel.", at=now)
    NameGiven.objects.of(maya).delete()
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert "<strong>Meera Nair</strong> is on your list" in page
    client.post(f"/talks/{talk.id}/after", {"heard": "Meera Nair"})
    [referral] = Referral.objects.of(maya)
    assert (referral.referred, NameGiven.objects.of(maya).get().name) == (meera, "Meera Nair")
    assert "Meera Nair</a> is on your list" in client.get(f"/talks/{talk.id}/after").content.decode()


def test_how_far_all_of_a_talk_may_travel_is_chosen_once_and_a_confidence_stays_one(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    for words, trust in ((ACCURACY, "quotable"), ("The council does not know.", "confidential")):
        line = write(talk, "said", words, at=now)
        Line.objects.of(maya).filter(pk=line.id).update(trust=trust)
    before = client.get(f"/talks/{talk.id}/after").content.decode()
    client.post(f"/talks/{talk.id}/after", {"travel": "background"})
    background = {one.text: one.trust.value for one in standing_lines(talk)}
    client.post(f"/talks/{talk.id}/after", {"travel": ""})
    assert ("only a coach reads whose they are" in before, 'value="quotable" checked' in re.sub(r" id=\S+", "", before).replace("required ", "")) == (True, True)  # fmt: skip
    assert {one.text: one.trust.value for one in standing_lines(talk)} == background
    assert background == {ACCURACY: "background", "The council does not know.": "confidential"}


def test_from_the_debrief_to_a_thank_you_of_their_words_and_not_of_mine(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", ACCURACY, at=now, question="s09")
    answer = client.post(
        f"/talks/{talk.id}/after", {"sentence": "That accuracy wins", "do": "done"}, follow=True
    )
    page = answer.content.decode()
    assert ("That accuracy wins" in page, ACCURACY in page) == (False, True)


def test_a_promise_of_a_talk_put_in_later_was_said_in_the_talk(
    maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "promise", "Send him the article", at=now)
    made = [Promising(line=line, text=line.text)]
    take_promises(talk, promises=made, by="me", now=now + dt.timedelta(days=18))
    assert Promise.objects.of(maya).get().promised_at == now


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("She promised to send me the list of study books she used.", "them"),
        ("I promised to send her my resume by Friday.", "me"),
        ("He will send me the name of his teacher at the college.", "them"),
        ("I will write to thank her and send two dates", "me"),
        ("Send her the article", ""),
    ],
)
def test_a_promise_whose_words_say_by_whom_is_offered_so(
    client: Client, talk: Talk, now: dt.datetime, text: str, by: str
) -> None:
    write(talk, "said", text, at=now)
    assert [row.by for row in client.get(f"/talks/{talk.id}/after").context["promises"]] == [by] * bool(
        left_by(talk).promises
    )


@pytest.mark.parametrize(
    ("text", "ticked"),
    [
        ("She said I should talk to Marcus Oyelaran at Brightline Billing.", {"Marcus Oyelaran"}),
        ("A cousin of mine, Rosa Delgado, works in tumor registry, I should call her", {"Rosa Delgado"}),
        ("Rosa Delgado trained her.", set()),
        ("I should call Brightline Billing", set()),
    ],
)
def test_a_name_is_ticked_where_the_note_says_for_sure_whom_to_ask(
    client: Client, talk: Talk, now: dt.datetime, text: str, ticked: set[str]
) -> None:
    write(talk, "said", text, at=now)
    heard = client.get(f"/talks/{talk.id}/after").context["heard"]
    assert {row.heard.name for row in heard if row.ticked} == ticked


def test_a_note_that_was_set_to_none_is_quoted_in_no_thank_you(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    none = write(talk, "said", "We painted the waiting room in a very calm shade of green last year.", at=now)
    kept = write(talk, "said", "Accuracy is the job.", at=now)
    before = client.get(f"/talks/{talk.id}/thank").content.decode()
    client.post(
        f"/talks/{talk.id}/after", {f"l{none.id.hex}-purpose": "", f"l{kept.id.hex}-purpose": "values"}
    )
    after = client.get(f"/talks/{talk.id}/thank").content.decode()
    assert ("waiting room" in before, "waiting room" in after, "Accuracy is the job" in after) == (
        True,
        False,
        True,
    )
