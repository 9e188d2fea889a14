"""A friend is asked once, once more after ten days, and then left in peace."""

from tests.facts import NOW, Asked, Someone, ago

from askwell.method.asks import AskState, states


def test_each_state_follows_from_the_days_and_the_answer() -> None:
    rosa = Someone("Rosa Osei")
    found = [
        Asked(),
        Asked(asked_at=ago(9)),
        Asked(asked_at=ago(10)),
        Asked(asked_at=ago(30), answered_at=ago(1)),
        Asked(asked_at=ago(30), rested_at=ago(20)),
        Asked(person=rosa, asked_at=ago(40), rested_at=ago(12)),
        Asked(person=rosa, asked_at=ago(12)),
        Asked(person=rosa, asked_at=ago(3)),
    ]
    assert [str(state) for state in states([*found[:5]], now=NOW)] == [
        "draft",
        "waiting",
        "ask again",
        "answered",
        "resting",
    ]
    assert states(found[5:7], now=NOW) == [AskState.RESTING, AskState.LET_REST]
    assert states([found[5], found[7]], now=NOW) == [AskState.RESTING, AskState.WAITING]
