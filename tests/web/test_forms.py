"""Fields and their errors, drawn the house's way."""

from django import forms
from tests.web.drawing import draw, squeeze


class TalkForm(forms.Form):
    minutes = forms.CharField(
        label="How long did you agree on?",
        error_messages={"required": "Say how many minutes you agreed on, for example 25"},
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    where = forms.CharField(label="Where", required=False, help_text="A place or a link")
    letter = forms.CharField(label="Note", required=False, widget=forms.Textarea(attrs={"class": "letter"}))
    pull = forms.ChoiceField(
        label="How did it leave you?",
        choices=[("more", "More drawn to it"), ("same", "About the same")],
        widget=forms.RadioSelect,
        error_messages={"required": "Say how it left you"},
    )
    sent = forms.BooleanField(label="I sent it", required=False)

    def clean(self) -> None:
        if self.data.get("where") == "nowhere":
            raise forms.ValidationError("A talk needs a place")


def field(form: forms.Form, name: str, more: str = "") -> str:
    return squeeze(draw(f"{{% field bound {more} %}}", bound=form[name]))


def test_a_field_is_label_then_input() -> None:
    assert field(TalkForm(), "minutes") == (
        '<div class="field"><label for="id_minutes">How long did you agree on?</label>'
        '<input type="text" name="minutes" inputmode="numeric" autocomplete="off" class="input" required id="id_minutes"></div>'
    )


def test_a_hint_is_tied_to_its_input_and_an_optional_field_says_so() -> None:
    assert field(TalkForm(), "where") == (
        '<div class="field"><label for="id_where">Where <span class="soft optional">(optional)</span></label>'
        '<p class="hint" id="id_where-hint">A place or a link</p>'
        '<input type="text" name="where" autocomplete="off" aria-describedby="id_where-hint" class="input" id="id_where"></div>'
    )


def test_an_error_stands_before_its_input_and_keeps_what_was_typed() -> None:
    form = TalkForm({"minutes": "", "pull": "more"})
    html = field(form, "minutes")
    assert (
        '<p class="field-error" id="id_minutes-error"><span class="vh">Error: </span>'
        "Say how many minutes you agreed on, for example 25</p><input" in html
    )
    assert 'aria-describedby="id_minutes-error"' in html
    assert 'aria-invalid="true"' in html


def test_a_hint_of_the_page_and_an_error_are_both_read_out() -> None:
    html = field(TalkForm({"minutes": ""}), "minutes", 'hint="Whole minutes"')
    assert 'aria-describedby="id_minutes-hint id_minutes-error"' in html


def test_a_letter_keeps_its_own_look_and_its_rows() -> None:
    html = field(TalkForm(), "letter", "rows=9")
    assert 'class="input letter"' in html
    assert 'rows="9"' in html


def test_choices_are_a_named_group() -> None:
    html = field(TalkForm({"pull": "same"}), "pull")
    assert html.startswith('<fieldset class="field"><legend class="label">How did it leave you?</legend>')
    assert html.count("<label for=") == 2
    assert html.count(" checked") == 1


def test_a_tick_has_its_words_after_the_box() -> None:
    assert field(TalkForm(), "sent") == (
        '<div class="field"><label class="tick"><input type="checkbox" name="sent" id="id_sent"><span>I sent it</span></label></div>'
    )


def test_the_summary_links_each_problem_to_its_input_and_choices_to_the_first() -> None:
    form = TalkForm({"where": "nowhere"})
    assert squeeze(draw("{% errors form %}", form=form)) == (
        '<div class="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-h">'
        '<h2 id="errors-h">There is a problem</h2><ul><li>A talk needs a place</li>'
        '<li><a href="#id_minutes">Say how many minutes you agreed on, for example 25</a></li>'
        '<li><a href="#id_pull_0">Say how it left you</a></li></ul></div>'
    )


def test_there_is_no_summary_when_all_is_well() -> None:
    assert draw("{% errors form %}", form=TalkForm({"minutes": "25", "pull": "more"})).strip() == ""


def test_the_problems_of_two_forms_stand_in_one_summary() -> None:
    html = draw("{% errors one two %}", one=TalkForm({"pull": "more"}), two=TalkForm({"minutes": "25"}))
    assert (html.count("<h2"), html.count("<li>")) == (1, 2)
