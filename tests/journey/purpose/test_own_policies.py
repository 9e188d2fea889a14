"""A policy of writing again that the office added can be chosen, and holds."""

from pathlib import Path

from django.test import Client, override_settings
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.desk.standing.facts import facts_of
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out

OURS = '[ours]\nname = "Once, after two weeks"\nsource = "Our alumni"\nnudge_after = [10]\n'


def test_a_policy_of_the_office_is_offered_chosen_and_kept_to(
    client: Client, maya: Seeker, tmp_path: Path
) -> None:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=timezone.now())
    grace = Person.objects.create(seeker=maya, full_name="Grace Lin")
    (tmp_path / "ours.toml").write_text(OURS, encoding="utf-8")
    said = {"name": "Medical writing", "kind": "occupation", "purposes": "jobs", "me-name": "Maya"}
    said |= {"me-time_zone": "UTC", "me-region": "US", "me-cadence": "ours"}
    with override_settings(CADENCE=tmp_path):
        assert "Once, after two weeks" in client.get("/campaign").content.decode()
        client.post("/campaign", said)
        maya.refresh_from_db()
        [facts] = facts_of(maya, campaign, [grace])
    assert maya.cadence == "ours"
    assert facts.cadence.pack.nudge_after == (10,)
