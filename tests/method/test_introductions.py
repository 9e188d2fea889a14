from hypothesis import given
from hypothesis import strategies as st

from askwell.method.introductions import harvest, longest_chain, path_to, trees

GIVEN = [("Rosa", "Daniel"), ("Rosa", "Ellen"), ("Daniel", "Priya"), ("Sam", "Grace"), ("Daniel", "Tom")]


def drawn(given: list[tuple[str, str]], alone: tuple[str, ...] = ()) -> list[list[str]]:
    return [["  " * node.depth + node.key for node in tree] for tree in trees(given, alone=alone)]


def test_each_tree_begins_with_whoever_was_named_by_nobody() -> None:
    assert drawn(GIVEN, ("Marcus", "Priya")) == [
        ["Rosa", "  Daniel", "    Priya", "    Tom", "  Ellen"],
        ["Sam", "  Grace"],
        ["Marcus"],
    ]


def test_whoever_gave_a_name_first_counts() -> None:
    assert drawn([("Rosa", "Daniel"), ("Sam", "Daniel")]) == [["Rosa", "  Daniel"], ["Sam"]]


def test_names_given_in_a_ring_begin_with_the_oldest() -> None:
    assert drawn([("Rosa", "Sam"), ("Sam", "Rosa")]) == [["Rosa", "  Sam"]]


def test_the_path_leads_from_the_first_giver_down() -> None:
    assert path_to("Priya", GIVEN) == ["Rosa", "Daniel"]
    assert path_to("Rosa", GIVEN) == []


def test_a_path_in_a_ring_ends() -> None:
    assert path_to("Rosa", [("Rosa", "Sam"), ("Sam", "Rosa")]) == ["Sam"]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30))
def test_everyone_is_drawn_once(pairs: list[tuple[int, int]]) -> None:
    found = [node.key for tree in trees(pairs) for node in tree]
    assert sorted(found) == sorted({key for pair in pairs for key in pair})


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30))
def test_a_path_never_comes_back_to_where_it_was(pairs: list[tuple[int, int]]) -> None:
    path = path_to(0, pairs)
    assert len(path) == len(set(path))
    assert 0 not in path


def test_what_the_names_came_to_is_said_in_sentences() -> None:
    given = [("rosa", "tom"), ("rosa", "ana"), ("tom", "ben"), ("sam", "tom")]
    assert harvest(given, talked={"tom", "eve"}).words == [
        "3 names so far; 1 of them became a talk.",
        "Your 2 talks gave you 1 name: 0.5 a talk.",
    ]
    assert harvest([], talked={"eve"}).words == []
    assert harvest([("a", "b")], talked=()).words == ["1 name so far."]


def test_over_half_of_the_talks_through_one_person_is_a_chain() -> None:
    given = [("rosa", "tom"), ("tom", "ana"), ("sam", "ben")]
    chain = longest_chain(given, {"tom", "ana", "ben"})
    assert chain is not None
    assert (chain.root, chain.talks, set(chain.reached)) == ("rosa", 2, {"rosa", "tom", "ana"})
    assert longest_chain(given, {"tom", "ben", "eve", "ana"}) is None
    assert longest_chain(given, {"tom", "ana"}) is None
