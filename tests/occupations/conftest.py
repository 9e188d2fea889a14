"""A home with a tiny release installed."""

from pathlib import Path

import pytest
from tests.release import install


@pytest.fixture
def home(tmp_path: Path) -> Path:
    install(tmp_path)
    return tmp_path
