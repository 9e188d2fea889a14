"""Whole talks are sorted on the page after each, by taps alone where its guesses are wrong; the taps are counted."""

import datetime as dt
import json
from uuid import uuid4

import pytest
from django.utils import timezone
from playwright.sync_api import Page
from tests.method.guesses.judging import HERE, Noted, noted_lines

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Fact
from askwell.journey.followup.models import Promise
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.journey.preparation.bank import question_of_bank
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line

# Two minutes hold so many taps, at three seconds for reading a line and tapping.
TWO_MINUTES = 40
STANCES = {"for": "for", "against": "against", "neutral": "open"}


def talks_told(name: str) -> list[list[Noted]]:
    """Return the lines of each talk of a file."""
    parts = (HERE / name).read_text(encoding="utf-8").split("# talk:")[1:]
    lines = iter(noted_lines(name))
    return [
        [next(lines) for row in part.splitlines()[1:] if row and not row.startswith("#")] for part in parts
    ]


def held(maya: Seeker, told: list[Noted], *, number: int) -> tuple[Talk, dict[str, Noted]]:
    """Write a talk down; return it with the truth of each line by the prefix of its form."""
    now = timezone.now() - dt.timedelta(days=6 - number)
    campaign = Campaign.objects.of(maya).first() or set_out(
        maya, name="A new trade", kind="occupation", now=now
    )
    talk = Talk.objects.create(
        seeker=maya, campaign=campaign, person=meet(maya, full_name=f"Teller Number{number}", now=now, found=True),
        starts_at=now, started_at=now, ended_at=now,
    )  # fmt: skip
    truth = {}
    for place, line in enumerate(told):
        key = uuid4()
        asked = question_of_bank(maya, line.question).pk if line.question else None
        at = now + dt.timedelta(seconds=place)
        note(
            maya, talk, line_id=key, text=line.text, kind=Line.Kind(line.kind), question=asked, at=at, now=at
        )
        truth[f"l{key.hex}"] = line
    return talk, truth


class Taps:
    """Puts a page right and counts how often it had to be tapped."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = 0

    def tap(self, selector: str) -> None:
        """Tap one thing."""
        self.page.locator(selector).first.check(force=True)
        self.count += 1

    def set(self, selector: str, *, to: bool) -> None:
        """Tap a tick that does not stand as it should."""
        box = self.page.locator(selector).first
        if box.is_checked() != to:
            box.set_checked(to, force=True)
            self.count += 1

    def choose(self, field: str, right: list[str]) -> None:
        """Tap the right one of some choices where another is chosen; what is not offered is written by hand, as three taps."""
        chosen = self.page.evaluate(
            "name => document.querySelector(`[name='${name}']:checked`)?.value", field
        )
        if chosen in right:
            return
        offered = f"[name='{field}'][value='{right[0]}']"
        if self.page.locator(offered).count():
            self.tap(offered)
        else:
            self.page.locator(f"[name='{field.replace('topic', 'own_topic')}']").evaluate(
                "(box, words) => { box.value = words }", right[0]
            )
            self.count += 3

    def save(self) -> None:
        """Press the button below."""
        self.page.get_by_role("button", name="Save and write the thank-you").click()
        self.count += 1


def put_right(page: Page, truth: dict[str, Noted]) -> int:
    """Sort a talk as its truth has it and save it; return the taps."""
    taps = Taps(page)
    for prefix, line in truth.items():
        if page.locator(f"[name='{prefix}-purpose']").count():
            taps.choose(f"{prefix}-purpose", list(line.purposes))
            if line.stances:
                taps.choose(f"{prefix}-stance", [STANCES[one] for one in line.stances])
            if line.topics and any(line.purposes):
                taps.choose(f"{prefix}-topic", list(line.topics))
    kept = [kind for line in truth.values() for kind in line.facts]
    for value in page.locator("[name='fact']").evaluate_all("boxes => boxes.map(box => box.value)"):
        taps.set(f"[name='fact'][value={json.dumps(value)}]", to=value.split(" ")[1] in kept)
    taps.tap("[name='pull'][value='more']")
    taps.save()
    return taps.count


@pytest.mark.parametrize("talks", [2, pytest.param(6, marks=pytest.mark.soak)])
def test_talks_are_sorted_within_two_minutes_of_taps_each(maya: Seeker, phone: Page, talks: int) -> None:
    counts, told = [], talks_told("six_talks.txt")[:talks]
    for number, lines in enumerate(told):
        talk, truth = held(maya, lines, number=number)
        phone.goto(f"/talks/{talk.pk}/after")
        counts.append(put_right(phone, truth))
        phone.wait_for_url(f"**/talks/{talk.pk}/thank**")
    print(f"taps for talks of {[len(lines) for lines in told]} lines: {counts}")
    assert max(counts) <= TWO_MINUTES
    everything = [line for lines in told for line in lines]
    served = [line for line in everything if any(line.purposes) and "" not in line.purposes]
    claims = {claim.text: claim for claim in Claim.objects.of(maya)}
    assert {line.text for line in served} == set(claims)
    assert all(claims[line.text].purpose in line.purposes for line in served)
    assert all(claims[line.text].topic in line.topics for line in served if line.topics)
    named = {name for line in everything for name in line.names}
    assert named <= set(Person.objects.of(maya).values_list("full_name", flat=True))
    assert Promise.objects.of(maya).count() == sum(len(line.promises) for line in everything)
    kinds = set(Fact.objects.of(maya).values_list("kind", flat=True))
    assert kinds == {kind for line in everything for kind in line.facts}


@pytest.mark.parametrize("talks", [1, pytest.param(12, marks=pytest.mark.soak)])
def test_a_talk_of_27_notes_is_right_with_save_alone_but_for_a_few_taps(
    maya: Seeker, phone: Page, talks: int
) -> None:
    """What is guessed stands chosen: Save says that all of it is right, and only what is wrong costs a tap."""
    counts = []
    for number, lines in enumerate(talks_told("two_campaigns.txt")[:talks]):
        talk, truth = held(maya, lines, number=number)
        phone.goto(f"/talks/{talk.pk}/after")
        counts.append(put_right(phone, truth))
        phone.wait_for_url(f"**/talks/{talk.pk}/thank**")
        served = {line.text for line in lines if any(line.purposes) and "" not in line.purposes}
        assert served <= {claim.text for claim in Claim.objects.of(maya).filter(talk=talk)}
    print(f"taps for talks of 26 or 27 notes: {counts}")
    assert max(counts) <= TWO_MINUTES
