"""Holidays are loaded for the countries that are asked for, and for no others."""

import subprocess
import sys

ASK = """
import datetime as dt, sys
from askwell.method.countries import Whereabouts
from askwell.method.working_days import DaysOff
assert dt.date(2026, 11, 26) in DaysOff(Whereabouts(otherwise="US"))
assert dt.date(2026, 10, 3) in DaysOff(Whereabouts(otherwise="DE"))
assert dt.date(2026, 10, 3) not in DaysOff(Whereabouts(otherwise="XX"))
print(sum(name.startswith("holidays.countries.") for name in sys.modules))
"""


def test_of_250_countries_only_those_asked_for_are_loaded() -> None:
    asked = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)
    assert int(asked.stdout) == 2
