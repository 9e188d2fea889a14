"""The files of words and forms hold each of them once."""

import re
import tomllib
from collections import Counter
from importlib.resources import files

from askwell.method.guesses.given_names import GIVEN

DATA = files("askwell.method.guesses")


def test_no_word_of_a_house_stands_twice_or_is_a_first_name() -> None:
    words = tomllib.loads((DATA / "data" / "houses.toml").read_text(encoding="utf-8"))["last_words"]
    assert [word for word, times in Counter(words).items() if times > 1 or word in GIVEN] == []


def test_no_form_stands_twice_and_each_can_be_looked_for() -> None:
    parts = tomllib.loads((DATA / "told" / "data" / "forms.toml").read_text(encoding="utf-8"))
    forms = [form for part in parts.values() for listed in part.values() for form in listed]
    assert max(Counter(forms).values()) == 1
    assert all(re.compile(form.replace("{NO}", "no").replace("{SOME}", "some")) for form in forms)
