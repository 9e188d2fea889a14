"""Cards are read by their codes alone."""

import pytest
from django.conf import LazySettings


@pytest.fixture(autouse=True)
def only_codes(settings: LazySettings) -> None:
    """Leave printed words out: starting their reader takes seconds, and tests/scanning reads some."""
    settings.SCAN_WITH = "none"
