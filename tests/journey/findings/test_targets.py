"""Several kinds of work looked at in one campaign: each by itself, and side by side."""

import datetime as dt
from collections.abc import Sequence

import pytest
from django.test import Client
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.heard import heard
from askwell.journey.findings.answers.queries import Judged, answers, judged
from askwell.journey.findings.debrief.actions import Sorted, learn, talk_about
from askwell.journey.findings.enough.queries import heard_enough
from askwell.journey.findings.models import Claim, Fact
from askwell.journey.findings.sharing.beside import beside
from askwell.journey.findings.sharing.writing import as_markdown
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.people.models import Organisation
from askwell.journey.purpose.actions import look_beside
from askwell.journey.purpose.models import Aim, Campaign, Target
from askwell.journey.talk.models import Line
from askwell.method.trust import Audience

WRITING, AFFAIRS = "Medical writing", "Regulatory affairs"
NOT_FOUND = 404


@pytest.fixture
def targets(campaign: Campaign, now: dt.datetime) -> Sequence[Target]:
    look_beside(campaign, name=AFFAIRS, now=now)
    return list(Target.objects.of(campaign.seeker).order_by("added_at", "id"))


def say(
    campaign: Campaign,
    name: str,
    text: str,
    now: dt.datetime,
    *,
    about: Target | None = None,
    stance: str = "for",
    topic: str = "pay",
    place: str = "",
) -> Talk:
    talk = talk_with(campaign, name, now, place=place)
    talk_about(talk, about)
    line = write(talk, "said", text, at=now)
    learn(talk, lines=[Sorted(line=line, purpose="fit", stance=stance, topic=topic, target=about)])
    return talk


def told(campaign: Campaign, within: Within) -> list[str]:
    return sorted(claim.text for answer in answers(campaign, within=within) for claim in answer.claims)


def both(campaign: Campaign, within: Within = WHOLE) -> list[Judged[object]]:
    """Return the same part as both ways of reading it have it: counted for the page, and with every claim."""
    return [judged(campaign, told=heard(campaign, within)), answers(campaign, within=within)]  # type: ignore[list-item]


def test_what_was_said_of_one_counts_for_it_and_what_was_said_of_all_for_each(
    campaign: Campaign, targets: Sequence[Target], now: dt.datetime
) -> None:
    writing, affairs = targets
    say(campaign, "Ana", "Of writing", now, about=writing)
    say(campaign, "Ben", "Of affairs", now, about=affairs)
    say(campaign, "Cem", "Of both", now)
    assert told(campaign, Within(target=writing)) == ["Of both", "Of writing"]
    assert told(campaign, Within(target=affairs)) == ["Of affairs", "Of both"]
    assert told(campaign, WHOLE) == ["Of affairs", "Of both", "Of writing"]


def test_two_kinds_of_work_are_two_matters_and_no_disagreement(
    campaign: Campaign, targets: Sequence[Target], now: dt.datetime
) -> None:
    writing, affairs = targets
    say(campaign, "Ana", "The pay is good.", now, about=writing)
    say(campaign, "Ben", "The pay is poor.", now, about=affairs, stance="against")
    for found in both(campaign):
        assert [one.split.explained_by for one in found.differences] == ["kind of work"]
        assert found.disputed == []


def test_within_one_kind_of_work_they_disagree(
    campaign: Campaign, targets: Sequence[Target], now: dt.datetime
) -> None:
    writing, affairs = targets
    say(campaign, "Ana", "The pay is good.", now, about=writing)
    say(campaign, "Ben", "The pay is poor.", now, about=writing, stance="against")
    for found in both(campaign, Within(target=writing)):
        assert found.disputed == ["pay"]
    for found in both(campaign, Within(target=affairs)):
        assert list(found.differences) == []


def test_enough_is_judged_for_each_by_its_own_talks(
    campaign: Campaign, targets: Sequence[Target], now: dt.datetime
) -> None:
    writing, affairs = targets
    for number in range(7):
        say(campaign, f"Person {number}", "So.", now, about=writing, place=f"House {number}")
    say(campaign, "Ben", "So.", now, about=affairs)
    counts = {}
    for within in (WHOLE, Within(target=writing), Within(target=affairs)):
        for found in both(campaign, within):
            counts[within.name] = heard_enough(campaign, found).found.talks
    assert counts == {"": 8, WRITING: 7, AFFAIRS: 1}


def test_of_one_organisation_two_organisations_are_not_asked_for(
    campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Ana", "So.", now, place="Northgate")
    say(campaign, "Ben", "So.", now, place="Lakeside")
    house = Organisation.objects.of(campaign.seeker).get(name="Northgate")
    found = heard_enough(campaign, judged(campaign, told=heard(campaign, Within(place=house)))).found
    assert found.talks == 1
    assert [one.key for one in found.conditions] == ["roles", "agreement", "sources"]


def test_a_talk_that_turns_out_to_be_about_the_other_takes_its_notes_along_but_for_one_set_otherwise(
    client: Client, campaign: Campaign, targets: Sequence[Target], now: dt.datetime
) -> None:
    writing, affairs = targets
    talk = talk_with(campaign, "Ana", now)
    lines = [write(talk, "said", text, at=now) for text in ("One.", "Two.", "Three.")]
    chosen = dict(zip(lines, ("", str(affairs.pk), "all"), strict=True))
    typed = {f"l{line.id.hex}-purpose": "fit" for line in lines}
    typed |= {f"l{line.id.hex}-about": about for line, about in chosen.items()}
    client.post(f"/talks/{talk.pk}/after", {**typed, "talk-about": str(writing.pk)})

    def about() -> dict[str, Target | None]:
        return {claim.text: claim.target for claim in Claim.objects.of(campaign.seeker).filter(talk=talk)}

    assert about() == {"One.": writing, "Two.": affairs, "Three.": None}
    sorters = client.get(f"/talks/{talk.pk}/after").context["sorters"]
    assert {sorter["about"].value() for sorter in sorters} == {"", str(affairs.pk), "all"}
    talk.refresh_from_db()
    talk_about(talk, None)
    assert about() == {"One.": None, "Two.": affairs, "Three.": None}


def test_each_has_an_answer_of_its_own_beside_that_for_all(
    client: Client, campaign: Campaign, targets: Sequence[Target], now: dt.datetime
) -> None:
    say(campaign, "Ana", "So.", now)
    aim = Aim.objects.of(campaign.seeker).get(purpose="jobs")
    for part, sentence in (("", "Some."), (f"?target={targets[1].pk}", "Many.")):
        client.post(f"/findings/{aim.pk}{part}", {"sentence": sentence})
    answered = {}
    for within in (WHOLE, *(Within(target=one) for one in targets)):
        jobs, *_ = answers(campaign, within=within)
        answered[within.name] = jobs.conclusion.sentence if jobs.conclusion else ""
    assert answered == {"": "Some.", WRITING: "", AFFAIRS: "Many."}


def test_side_by_side_stand_answer_strength_figures_and_whether_it_is_enough(
    client: Client, campaign: Campaign, targets: Sequence[Target], now: dt.datetime
) -> None:
    talk = say(campaign, "Ana", "So.", now, about=targets[0])
    Fact.objects.create(
        seeker=campaign.seeker, campaign=campaign, talk=talk, person=talk.person, kind="pay", text="60 thousand",
        low=60_000, high=60_000, currency="$", per="year", said_at=now,
    )  # fmt: skip
    shown = client.get("/findings/targets").context
    assert [each.looking.name for each in shown["found"].columns] == [WRITING, AFFAIRS]
    people = [each.answers["fit"].strength.people for each in shown["found"].columns]
    figures = [
        (name, [len(told.told) if told else 0 for _, told in cells]) for name, cells in shown["figures"]
    ]
    verdicts = [each.enough.found.talks for each in shown["found"].columns]
    assert (people, figures, verdicts) == ([1, 0], [("Pay", [1, 0])], [1, 0])


@pytest.mark.parametrize("page", ["findings", "findings/themes", "findings/differ", "findings/fit/notes"])
def test_a_page_shows_one_of_them_and_its_links_stay_with_it(
    client: Client, campaign: Campaign, targets: Sequence[Target], now: dt.datetime, page: str
) -> None:
    writing, affairs = targets
    say(campaign, "Ana", "Grace is her name.", now, about=writing)
    say(campaign, "Ben", "Frank is his.", now, about=affairs, topic="hours")
    whole = client.get(f"/{page}").content.decode()
    part = client.get(f"/{page}?target={affairs.pk}").content.decode()
    assert "Side by side" in whole
    assert page != "findings" or f"About {WRITING} and {AFFAIRS}." in whole
    assert part.count(f"target={affairs.pk}") > whole.count(f"target={affairs.pk}")
    assert ("Grace is her name." in part, "Ana" in part) == (False, False)


def test_what_is_not_a_target_of_this_campaign_is_not_there(
    client: Client, campaign: Campaign, targets: Sequence[Target]
) -> None:
    for asked in ("target=here", f"target={campaign.pk}", f"place={targets[0].pk}"):
        assert client.get(f"/findings?{asked}").status_code == NOT_FOUND


def test_where_a_campaign_looks_at_one_nothing_of_it_is_seen(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    talk = say(campaign, "Ana", "So.", now)
    for page in (
        "findings",
        "findings/themes",
        "findings/differ",
        "findings/fit/notes",
        f"talks/{talk.pk}/after",
    ):
        shown = client.get(f"/{page}").content.decode()
        assert [
            words
            for words in ("Which kind of work", "All together", "As the whole talk", "/findings/targets")
            if words in shown
        ] == []
    assert client.get("/findings/targets").headers["Location"] == "/findings"


def test_an_organisation_has_its_findings_alone(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Ana", "Calm.", now, place="Northgate")
    say(campaign, "Ben", "Busy.", now, place="Lakeside")
    house = Organisation.objects.of(maya).get(name="Northgate")
    page = client.get(f"/findings?place={house.pk}").content.decode()
    assert ("Only what was said of Northgate" in page, "Calm." in page, "Busy." in page) == (
        True,
        True,
        False,
    )


def test_a_report_has_each_of_them_without_what_the_reader_may_not_have(
    client: Client, campaign: Campaign, targets: Sequence[Target], now: dt.datetime
) -> None:
    writing, affairs = targets
    say(campaign, "Ana", "So.", now, about=writing)
    kept = say(campaign, "Ben", "They will close the site in May.", now, about=affairs)
    Line.objects.of(campaign.seeker).filter(talk=kept).update(trust="confidential")
    aim = Aim.objects.of(campaign.seeker).get(purpose="fit")
    client.post(
        f"/findings/{aim.pk}?target={affairs.pk}", {"sentence": "No: They will close the site in May."}
    )
    rows = {
        audience: {
            one.name: dict(one.rows)["Does it fit me?"] for one in beside(campaign, audience=audience).targets
        }
        for audience in (Audience.ME, Audience.COACH)
    }
    assert rows == {
        Audience.ME: {
            WRITING: "Not answered yet. (1 person)",
            AFFAIRS: "No: They will close the site in May. (1 person)",
        },
        Audience.COACH: {WRITING: "Not answered yet. (1 person)", AFFAIRS: "No: [left out] (nobody yet)"},
    }
    words = as_markdown("it", [], beside=beside(campaign, audience=Audience.ME))
    assert f"## For {AFFAIRS}\n" in words
