"""The seeker's own number and address, asked for where a letter or an invitation needs them."""

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from askwell.accounts.models import Seeker
from askwell.accounts.requests import SeekerRequest
from askwell.web.notices import say


class ReachForm(forms.ModelForm[Seeker]):
    """What is filled in is kept; what is left empty stays as it was."""

    class Meta:
        model = Seeker
        fields = ("email", "phone")
        error_messages = {"email": {"invalid": "That is no email address. Write one like maya@example.org"}}  # noqa: RUF012  # Django's own form of options

    def clean(self) -> None:
        """Let nothing that is known be emptied by a page that asks for something else."""
        for name in self.fields:
            if name in self.cleaned_data and not self.cleaned_data[name]:
                self.cleaned_data[name] = getattr(self.instance, name)


@require_POST
def my_reach(request: SeekerRequest) -> HttpResponse:
    """Keep her own number or address, and go back to where it was asked for."""
    form = ReachForm(request.POST, instance=request.seeker)
    if form.is_valid():
        form.save()
        say(request, "Kept. Your letters and invitations will use it.")
    else:
        say(request, str(next(iter(form.errors.values()))[0]))
    back = request.POST.get("next", "")
    is_ours = back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return redirect(back if is_ours else "campaign")
