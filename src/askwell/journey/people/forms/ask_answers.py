"""What came back from an ask, as words, as a file, or as names."""

from collections.abc import Sequence
from typing import Any

from django import forms

from askwell.formats.answer_file import AnswerFile, read_answer_file
from askwell.formats.records import Problem
from askwell.journey.people.forms.fields import Lines
from askwell.method.replies.stripping import own_words

LONGEST_ANSWER = 20_000
LARGEST_MAIL = 20_000_000


class AnswerForm(forms.Form):
    """What came back, as it came: pasted or as a file, or only the names of it. ``problems`` are those of the file."""

    problems: Sequence[Problem] = ()

    words = forms.CharField(
        label="What was said",
        help_text="Paste the answer as it came, or write down what you heard. The names in it are found for you",
        max_length=LONGEST_ANSWER,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"max_length": "This is too long. Paste the part that names people"},
    )
    mail = forms.FileField(
        label="Or the mail as a file",
        help_text="Your mail program calls it “Save as” or “Download message” (.eml). A contact card (.vcf) works too",
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".eml,.txt,.vcf,message/rfc822,text/plain,text/vcard"}),
        error_messages={"invalid": "The file did not arrive whole. Choose it again"},
    )
    names = Lines(
        label="Or just the names",
        help_text="One a line, with whatever you know: Tom Reyes, nurse at Mercy, tom@mercy.example",
        rows=2,
    )

    def clean_mail(self) -> AnswerFile:
        """Return the words of the mail and the cards that came with it; neither without a file."""
        file = self.cleaned_data["mail"]
        if not file:
            return AnswerFile()
        if file.size > LARGEST_MAIL:
            raise forms.ValidationError("This mail is very large. Paste its words instead")
        answer, self.problems = read_answer_file(file.read())
        words = own_words(answer.words).said[:LONGEST_ANSWER].replace("\x00", "")
        return AnswerFile(words=words, cards=answer.cards)

    def clean(self) -> dict[str, Any]:
        """Let the words of a mail stand where none were pasted."""
        said = super().clean() or {}
        file = said.get("mail") or AnswerFile()
        said["words"] = said.get("words") or file.words
        return said
