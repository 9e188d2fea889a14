"""The rules that come with Askwell: each with its reason and its source, each phrase readable, each topic asked for."""

import re
import tomllib
from pathlib import Path

import askwell.method.etiquette
from askwell.method.etiquette.shipped import rulebook_with, shipped

ENGLISH = shipped().languages[0]
DATA = Path(askwell.method.etiquette.__file__).parent / "data"
ASKED_FOR = re.findall(
    r'"(\w+)"',
    " ".join(
        file.read_text(encoding="utf-8")
        for file in (Path(askwell.method.etiquette.__file__).parent / "rules").glob("*.py")
    ),
)


def test_the_shipped_rules_have_no_problem() -> None:
    book, problems = rulebook_with({})
    assert ([language.code for language in book.languages], problems) == (["en"], ())


def test_each_entry_says_what_it_is_about_and_who_says_so() -> None:
    entries = [entry for topic in ENGLISH.entries for entry in topic.entries]
    assert [entry for entry in entries if not entry.about or not entry.source] == []
    assert [key for key, limit in ENGLISH.limits.items() if not limit.source] == []


def test_each_list_says_where_it_comes_from() -> None:
    files = {file.name: tomllib.loads(file.read_text("utf-8")) for file in DATA.rglob("*.toml")}
    words = [(name, key) for name, read in files.items() for key, table in read.get("words", {}).items()
             if not (table.get("source") and table.get("means"))]  # fmt: skip
    assert words == []
    about = files["language.toml"]["language"]
    assert about.keys() - {"code", "name", "sources"} - about["sources"].keys() == set()
    assert all(about["sources"].values())
    assert files["placeholders.toml"]["placeholder"]["source"]
    assert files["other_languages.toml"]["source"]


def test_each_topic_is_asked_for_by_a_rule() -> None:
    assert {topic.name for topic in ENGLISH.entries} - set(ASKED_FOR) == set()


def test_each_list_of_words_is_used() -> None:
    phrases = " ".join(
        phrase
        for texts in (
            *ENGLISH.words.values(),
            *(entry.says + entry.unless for topic in ENGLISH.entries for entry in topic.entries),
            ENGLISH.denials.others,
        )
        for phrase in texts
    )
    assert [name for name in ENGLISH.words if f"{{{name}}}" not in phrases] == []
