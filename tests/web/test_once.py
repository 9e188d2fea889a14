"""The key of what a form makes: the same for the same words, another for others."""

import uuid

from django.http import QueryDict
from django.template import Context, Template

from askwell.web.once import fresh_key, key_of

KEY = "019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6071"


def posted(**said: str) -> QueryDict:
    form = QueryDict(mutable=True)
    form.update(said)
    return form


def test_the_same_form_with_the_same_words_has_one_key_whatever_its_token() -> None:
    first, second = (posted(once=KEY, text="Send it", csrfmiddlewaretoken=token) for token in "ab")
    assert key_of(first) == key_of(second)


def test_who_goes_back_and_sends_other_words_makes_another_thing() -> None:
    keys = {key_of(posted(once=KEY, text=text)) for text in ("Send it", "Send them", "")}
    assert len(keys) == 3


def test_two_pages_with_the_same_words_make_two_things() -> None:
    assert key_of(posted(once=KEY, text="Send it")) != key_of(posted(once=str(fresh_key()), text="Send it"))


def test_it_is_a_key_like_all_others_made_when_the_page_was() -> None:
    key = key_of(posted(once=KEY, text="Send it"))
    assert (key.version, key.variant, str(key)[:13]) == (7, uuid.RFC_4122, KEY[:13])


def test_a_form_that_brings_none_makes_a_new_thing_each_time() -> None:
    assert len({key_of(posted(text="Send it", **said)) for said in ({}, {}, {"once": "none"})}) == 3


def test_words_that_no_encoding_holds_have_a_key_too() -> None:
    assert key_of(posted(once=KEY, text="half an emoji \ud83d")).version == 7


def test_a_page_hides_a_fresh_key_in_each_form() -> None:
    first, second = (Template("{% once %}").render(Context()) for _ in range(2))
    assert first.startswith('<input type="hidden" name="once" value="')
    assert first != second
