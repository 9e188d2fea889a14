"""What every test may ask for: Maya, who seeks; Sam, a stranger to her rows; and a moment."""

import datetime as dt
from pathlib import Path

import pytest
from django.test import Client
from hypothesis import settings

from askwell.accounts.models import Seeker, User

settings.register_profile("askwell", deadline=None)  # on a busy machine one example may wait for long
settings.load_profile("askwell")

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture
def now() -> dt.datetime:
    """Thursday, 12 March 2026, noon in Chicago."""
    return dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)


def _seeker(email: str, name: str) -> Seeker:
    user = User.objects.create(email=email)
    return Seeker.objects.create(user=user, name=name, email=email, time_zone="America/Chicago")


@pytest.fixture
def maya(db: None) -> Seeker:
    """The seeker of most tests: a hospital pharmacy technician curious about medical writing."""
    return _seeker("maya@osei.example", "Maya Osei")


@pytest.fixture
def stranger(db: None) -> Seeker:
    """Another seeker on the same server, who must never see a row of Maya's."""
    return _seeker("sam@stranger.example", "Sam Stranger")


def _signed_in(seeker: Seeker) -> Client:
    client = Client()
    client.force_login(seeker.user)
    return client


@pytest.fixture
def client(maya: Seeker) -> Client:
    """Maya's browser, without JavaScript."""
    return _signed_in(maya)


@pytest.fixture
def strangers_client(stranger: Seeker) -> Client:
    """The stranger's browser."""
    return _signed_in(stranger)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of other people's files, for tests marked ``corpora``."""
    if not SHARED.is_dir():
        pytest.skip("../shared/data is not here")
    return SHARED
