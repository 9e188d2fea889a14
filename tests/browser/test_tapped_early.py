"""What is tapped while a page still loads counts like what is tapped afterwards."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, Route, expect
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.purpose.actions import set_out


@pytest.mark.django_db(transaction=True)
def test_a_theme_tapped_before_the_script_is_here_still_names_its_two_sides(
    phone: Page, maya: Seeker
) -> None:
    now = timezone.now()
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    talk = talk_with(campaign, "Grace Lin", now)
    write(talk, "said", "The hours took my evenings, and that is why I left.", at=now, question="s06")
    awaited: list[Route] = []

    def wait(route: Route) -> None:
        awaited.append(route)

    phone.route(re.compile(r"/journey/after\.(\w+\.)?js$"), wait)
    phone.goto(f"/talks/{talk.pk}/after", wait_until="commit")
    phone.get_by_role("radio", name="Hours", exact=True).check()
    ways = phone.get_by_role("group", name="Which way note 1")
    expect(ways.get_by_role("radio", name="Hard hours")).to_have_count(0)
    awaited[0].continue_()
    expect(ways.get_by_role("radio", name="Hard hours")).to_be_visible()
