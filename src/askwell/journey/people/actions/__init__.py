"""The verbs of the people stage: meet, change, refer, ask for names, bring in."""

from askwell.journey.people.actions.asks import (
    NameBack,
    ask_for_names,
    draft_ask,
    keep_circle_words,
    let_rest,
    record_answer,
    take_back_ask,
    was_noted_by_hand,
)
from askwell.journey.people.actions.circles import (
    add_circle,
    delete_circle,
    put_in_circle,
    rename_circle,
    take_out_of_circle,
)
from askwell.journey.people.actions.organisations import change_organisation, find_organisation, keep_kind
from askwell.journey.people.actions.people import add_to, change, erase, make, meet
from askwell.journey.people.actions.referrals import (
    ReferredToHerself,
    hear_word,
    note_thanked,
    note_told,
    refer,
)
from askwell.journey.people.actions.wanted import (
    choose_organisation,
    let_organisation_go,
    pass_over,
    take_up_again,
)

__all__ = [
    "NameBack",
    "ReferredToHerself",
    "add_circle",
    "add_to",
    "ask_for_names",
    "change",
    "change_organisation",
    "choose_organisation",
    "delete_circle",
    "draft_ask",
    "erase",
    "find_organisation",
    "hear_word",
    "keep_circle_words",
    "keep_kind",
    "let_organisation_go",
    "let_rest",
    "make",
    "meet",
    "note_thanked",
    "note_told",
    "pass_over",
    "put_in_circle",
    "record_answer",
    "refer",
    "rename_circle",
    "take_back_ask",
    "take_out_of_circle",
    "take_up_again",
    "was_noted_by_hand",
]
