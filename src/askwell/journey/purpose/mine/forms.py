"""What the pages about the seeker ask."""

from typing import Any

from django import forms

from askwell.method.fit.shapes import INTERESTS, VALUES
from askwell.method.fit.wording import INTEREST_WORDS, ITEMS, LIKING

HIGHEST_SCORE = 100
MOST_TIMES = 1000


class Choice(forms.Form):
    """One value over another."""

    chosen = forms.ChoiceField(choices=[(value, value) for value in VALUES])
    left = forms.ChoiceField(choices=[(value, value) for value in VALUES])
    times = forms.IntegerField(min_value=1, max_value=MOST_TIMES)

    def clean(self) -> dict[str, Any]:
        """Refuse a value over itself."""
        said = super().clean() or {}
        if said.get("chosen") == said.get("left"):
            raise forms.ValidationError("Choose one of the two")
        return said


class Likings(forms.Form):
    """How much she likes each thing to do."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for item, words in ITEMS.items():
            self.fields[item] = forms.TypedChoiceField(
                label=words,
                choices=[(str(score), liking) for score, liking in LIKING.items()],
                coerce=float,
                widget=forms.RadioSelect,
                error_messages={"required": f"Say how much you like this: {words}"},
            )


class Scores(forms.Form):
    """Six scores from an official profiler, as they stand on its result."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for interest in INTERESTS:
            asked = f"Write the score that stands beside {interest.capitalize()}, a number such as 18"
            self.fields[interest] = forms.FloatField(
                label=f"{interest.capitalize()}: {INTEREST_WORDS[interest].name.lower()}",
                min_value=0,
                max_value=HIGHEST_SCORE,
                widget=forms.TextInput(attrs={"inputmode": "decimal"}),
                error_messages={name: asked for name in ("required", "invalid", "min_value", "max_value")},  # noqa: C420  # reads as what it is
            )
