"""An archive can be written by a script from the documents alone, and what is wrong with one is said by row."""

import datetime as dt
import io
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from docs.tables import PAGE, page

from askwell.accounts.models import Seeker
from askwell.desk.data.restoring import look_into, restore
from askwell.formats.archive import write_archive
from askwell.journey.findings.models import Claim
from askwell.journey.findings.whole.writing import whole_findings
from askwell.journey.people.models import ContactPoint, Organisation, Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.method.things.finding import holds_many
from askwell.method.topics import NAMES

DOCS = Path(__file__).parents[3] / "docs"
PERSON, OTHER, FIELD = (f"0196d5a4-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))
CAMPAIGN: dict[str, object] = {"id": FIELD, "name": "nursing", "started_at": "2026-03-01T09:00:00Z"}


def restored(seeker: Seeker, now: dt.datetime, tables: dict[str, list[dict[str, object]]]) -> str:
    stream = io.BytesIO()
    write_archive(stream, tables=tables, extras={}, made_at=now, version="by hand")  # type: ignore[arg-type]  # wrong values are the point
    look = look_into(stream)
    assert look.archive is not None, look.problems
    return restore(seeker, look.archive, now=now)


def test_the_page_of_tables_is_what_the_tables_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python docs/tables.py`"


def test_the_program_in_the_documents_writes_a_campaign_that_comes_in(
    maya: Seeker, now: dt.datetime, tmp_path: Path
) -> None:
    [program] = re.findall(
        r"```python\n(.*?)```", (DOCS / "archive.md").read_text(encoding="utf-8"), re.DOTALL
    )
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True)
    with (tmp_path / "campaign.zip").open("rb") as stream:
        look = look_into(stream)
        assert look.archive is not None
        assert restore(maya, look.archive, now=now) == ""
    ana = Person.objects.of(maya).get(full_name="Ana Lima")
    assert (ana.sort_key, ana.organisation and ana.organisation.key) == ("ana lima", "mercy hospital")
    assert Referral.objects.of(maya).get().referred == ana
    assert (ContactPoint.objects.of(maya).get().key, Line.objects.of(maya).count()) == (
        "ana@mercy.example",
        4,
    )
    found = whole_findings(Campaign.objects.of(maya).get())
    assert {one["purpose"]: one["strength"]["people"] for one in found["purposes"]} == {"jobs": 1, "fit": 0}
    assert found["themes"] == {"market": "job prospects"}
    assert [(lead["what"], lead["said_by"]["name"]) for lead in found["leads"]] == [
        ("Her ward loses two in May.", "Ana Lima")
    ]
    assert [(fact["kind"], fact["words"]) for fact in found["facts"]] == [("pay", "$38 an hour")]


def test_the_documents_name_the_topics_of_the_bank_and_which_of_them_are_lists() -> None:
    page_of_archives = (DOCS / "archive.md").read_text(encoding="utf-8")
    one, lists = (
        re.findall(r"`(\w+)`", page_of_archives.partition(begin)[2].partition(end)[0])
        for begin, end in (
            ("One thing each: ", ". Lists"),
            ("speak of the same thing: ", ". A topic of your own"),
        )
    )
    assert one == [topic for topic in NAMES if not holds_many(topic)]
    assert lists == [topic for topic in NAMES if holds_many(topic)]


@pytest.mark.parametrize(
    ("tables", "why"),
    [
        ({"person": [{"full_name": "Ana"}, {"name": "Bo"}]}, "Row 2 of tables/person.jsonl cannot be kept: it has a column name, which this Askwell does not know"),
        ({"person": [{"title": "Nurse"}]}, "Row 1 of tables/person.jsonl cannot be kept: full_name is missing"),
        ({"person": [{"full_name": None}]}, "Row 1 of tables/person.jsonl cannot be kept: full_name is null"),
        ({"person": [{"full_name": "x" * 301}]}, "Row 1 of tables/person.jsonl cannot be kept: full_name has 301 characters; 300 is the most"),
        ({"person": [{"full_name": "Ana", "found_at": "yesterday"}]}, "Row 1 of tables/person.jsonl cannot be kept: found_at is “yesterday”, which is no moment"),
        ({"person": [{"full_name": "Ana", "id": "1"}]}, "Row 1 of tables/person.jsonl cannot be kept: id is “1”, which is no id"),
        ({"person": [{"id": PERSON, "full_name": "Ana"}, {"id": PERSON, "full_name": "Bo"}]}, "Row 2 of tables/person.jsonl cannot be kept: another row has the same id"),
        ({"person": [{"full_name": "Ana", "organisation_id": OTHER}]}, "Row 1 of tables/person.jsonl cannot be kept: its organisation_id is not in this archive"),
        ({"campaign": [CAMPAIGN | {"kind": "banana"}]}, "Row 1 of tables/campaign.jsonl cannot be kept: kind is “banana”; it may be occupation, industry"),
        ({"campaign": [CAMPAIGN], "aim": [{"campaign_id": FIELD, "purpose": "jobz"}]}, "Row 1 of tables/aim.jsonl cannot be kept: purpose is “jobz”; it may be jobs, organisations, values, fit"),
        ({"campaign": [CAMPAIGN], "aim": [{"campaign_id": FIELD, "purpose": "fit"}] * 2}, "Row 2 of tables/aim.jsonl cannot be kept: another row has the same campaign_id and purpose"),
        ({"organisation": [{"name": "Mercy Inc."}, {"name": "Mercy"}]}, "Row 2 of tables/organisation.jsonl cannot be kept: another row has the same key"),
        ({"person": [{"full_name": "Ana", "found_at": "0001-01-01T00:00:00Z"}]}, "Row 1 of tables/person.jsonl cannot be kept: found_at is of the year 1, which no calendar shows in every zone"),
        ({"campaign": [CAMPAIGN], "person": [{"id": PERSON, "full_name": "Ana"}], "talk": [{"campaign_id": FIELD, "person_id": PERSON, "agreed_minutes": 10**12}]}, "Row 1 of tables/talk.jsonl cannot be kept: agreed_minutes is 1000000000000; it may be from 0 to 32767"),
        ({"seeker": [{"name": "Ana", "time_zone": "Mars/Olympus"}]}, "Row 1 of tables/seeker.jsonl cannot be kept: its time_zone Mars/Olympus is no zone; write it as Europe/Berlin"),
        ({"seeker": [{"name": "Ana", "time_zone": "UTC", "age": 30}]}, "Row 1 of tables/seeker.jsonl cannot be kept: it has a column age, which this Askwell does not know"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_kept_is_named_and_nothing_changes(
    maya: Seeker, now: dt.datetime, tables: dict[str, list[dict[str, object]]], why: str
) -> None:
    Organisation.objects.create(seeker=maya, name="There before", key="there before")
    assert restored(maya, now, tables) == f"{why}. Nothing was changed."
    assert [place.name for place in Organisation.objects.of(maya)] == ["There before"]


def test_which_file_of_an_archive_is_missing_is_said(maya: Seeker, now: dt.datetime) -> None:
    stream, without = io.BytesIO(), io.BytesIO()
    write_archive(
        stream, tables={"person": [{"full_name": "Ana"}]}, extras={}, made_at=now, version="by hand"
    )
    with ZipFile(stream) as whole, ZipFile(without, "w") as less:
        for name in whole.namelist():
            if name != "tables/person.jsonl":
                less.writestr(name, whole.read(name))
    look = look_into(without)
    assert look.archive is None
    assert look.problems[0].startswith("tables/person.jsonl: This file is missing.")


TALK, LINE, AWAY = (f"0196d5a4-0000-7000-8000-00000000000{n}" for n in (4, 5, 6))
SAID = "2026-03-12T17:00:00Z"
Rows = list[dict[str, object]]
TOLD: dict[str, object] = {
    "campaign_id": FIELD,
    "talk_id": TALK,
    "person_id": PERSON,
    "text": "They hire.",
    "said_at": SAID,
}


def campaign_of_one_talk(**more: Rows) -> dict[str, Rows]:
    had: dict[str, object] = {
        "campaign_id": FIELD,
        "person_id": PERSON,
        "agreed_minutes": 20,
        "how": "phone",
        "starts_at": SAID,
    }
    campaign: dict[str, Rows] = {
        "campaign": [{**CAMPAIGN}],
        "person": [{"id": PERSON, "full_name": "Ana"}, {"id": OTHER, "full_name": "Bo"}],
        "talk": [{"id": TALK, **had}, {"id": AWAY, **had, "person_id": OTHER}],
        "line": [{"id": LINE, "talk_id": AWAY, "text": "They hire.", "at": SAID}],
    }
    return campaign | more


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"campaign": [CAMPAIGN, {**CAMPAIGN, "id": LINE}]}, "Row 2 of tables/campaign.jsonl cannot be kept: the campaign of row 1 is under way already; give ended_at to the one that rests"),
        ({"claim": [TOLD | {"purpose": "jobs", "person_id": OTHER}]}, "Row 1 of tables/claim.jsonl cannot be kept: its person_id is not the person of its talk; give it the person_id of the talk in which it was said"),
        ({"campaign": [CAMPAIGN, {**CAMPAIGN, "id": AWAY, "ended_at": SAID}], "target": [{"id": OTHER, "campaign_id": AWAY, "name": "editing", "added_at": SAID}], "claim": [TOLD | {"purpose": "jobs", "target_id": OTHER}]}, "Row 1 of tables/claim.jsonl cannot be kept: its target_id is a target of another campaign; give it one of its own campaign, or none"),
        ({"claim": [TOLD | {"purpose": "jobs", "line_id": LINE}]}, "Row 1 of tables/claim.jsonl cannot be kept: its line_id is a line of another talk; give it a line of its own talk, or none"),
        ({"fact": [TOLD | {"kind": "pay", "low": 84, "high": 78}]}, "Row 1 of tables/fact.jsonl cannot be kept: its low 84 is more than its high 78; let them change places"),
        ({"fact": [TOLD | {"kind": "pay", "per": "fortnight"}]}, "Row 1 of tables/fact.jsonl cannot be kept: its per is “fortnight”; it may be hour, day, week, month, year"),
        ({"claim": [TOLD | {"purpose": "jobs"}, TOLD | {"purpose": "fit", "person_id": OTHER}], "fact": [TOLD | {"kind": "pay", "per": "shift"}]}, "Row 2 of tables/claim.jsonl cannot be kept: its person_id is not the person of its talk; give it the person_id of the talk in which it was said. Row 1 of tables/fact.jsonl cannot be kept: its per is “shift”; it may be hour, day, week, month, year"),
    ],
)  # fmt: skip
def test_rows_that_contradict_one_another_are_named_and_nothing_changes(
    maya: Seeker, now: dt.datetime, more: dict[str, list[dict[str, object]]], why: str
) -> None:
    assert restored(maya, now, campaign_of_one_talk(**more)) == f"{why}. Nothing was changed."
    assert not Person.objects.of(maya).exists()


def test_a_talk_that_ends_before_it_began_is_named(maya: Seeker, now: dt.datetime) -> None:
    tables = campaign_of_one_talk()
    tables["talk"][1] |= {"started_at": "2026-03-12T17:00:00Z", "ended_at": "2026-03-12T12:30:00-04:00"}
    assert restored(maya, now, tables).startswith(
        "Row 2 of tables/talk.jsonl cannot be kept: its ended_at 2026-03-12T12:30:00-04:00 lies before its started_at"
    )


def test_more_than_ten_that_contradict_are_counted(maya: Seeker, now: dt.datetime) -> None:
    wrong = [TOLD | {"purpose": "jobs", "person_id": OTHER} for _ in range(12)]
    assert restored(maya, now, campaign_of_one_talk(claim=wrong)).endswith(
        ". There are 2 more. Nothing was changed."
    )


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-03-12T17:00:00", "2026-03-12T22:00:00+00:00"),
        ("2026-01-12", "2026-01-12T06:00:00+00:00"),
        ("2026-03-12T17:00:00+01:00", "2026-03-12T16:00:00+00:00"),
    ],
)
def test_a_moment_without_an_offset_is_taken_in_the_seekers_time_zone(
    maya: Seeker, now: dt.datetime, said: str, meant: str
) -> None:
    told = campaign_of_one_talk(claim=[TOLD | {"purpose": "jobs", "said_at": said}])
    zone: dict[str, Rows] = {"seeker": [{"name": "Maya", "time_zone": "America/Chicago"}]}
    assert restored(maya, now, zone | told) == ""
    assert Claim.objects.of(maya).get().said_at == dt.datetime.fromisoformat(meant)


def test_an_archive_without_the_seeker_leaves_her_as_she_is(maya: Seeker, now: dt.datetime) -> None:
    assert restored(maya, now, {"person": [{"full_name": "Ana Lima"}]}) == ""
    maya.refresh_from_db()
    assert (maya.name, Person.objects.of(maya).get().sort_key) == ("Maya Osei", "ana lima")
