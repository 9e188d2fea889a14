"""Adding a photo to a talk, showing it, letting it go."""

from uuid import UUID

from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from askwell.accounts.requests import SeekerRequest
from askwell.formats.picture import MIME, NotAPicture
from askwell.journey.agreement.models import Talk
from askwell.journey.people.actions.card_reading import take_in
from askwell.journey.talk.models import Picture
from askwell.journey.talk.pictures.actions import drop_picture, keep_picture
from askwell.journey.talk.pictures.forms import PictureForm, fresh_picture
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def picture_new(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Add a photo of the card or of what was written by hand."""
    talk = get_object_or_404(Talk.objects.of(request.seeker).select_related("person", "seeker"), pk=pk)
    form = PictureForm(request.POST, request.FILES) if request.method == "POST" else fresh_picture()
    if form.is_bound and form.is_valid() and _keep(talk, form):
        say(request, "The photo is kept with this talk.")
        return redirect("talk", talk.pk)
    shown = {"talk": talk, "form": form}
    return render(request, "pictures/picture.html", shown, status=UNPROCESSABLE if form.errors else 200)


def _keep(talk: Talk, form: PictureForm) -> bool:
    """Keep the photo of a form that passed; what cannot be shown becomes the form's own error."""
    said, now = form.cleaned_data, timezone.now()
    try:
        keep_picture(
            talk,
            picture_id=said["picture_id"],
            kind=Picture.Kind(said["kind"]),
            data=form.content(),
            taken_at=now,
            now=now,
        )
    except NotAPicture as wrong:
        form.add_error("file", str(wrong))
    return not form.errors


@require_safe
def picture_file(request: SeekerRequest, pk: UUID) -> HttpResponseBase:
    """Show the photo itself."""
    path = get_object_or_404(Picture.objects.of(request.seeker).select_related("seeker"), pk=pk).file
    if path is None:
        raise Http404
    return FileResponse(path.open("rb"), content_type=MIME)


@require_POST
def picture_delete(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Delete a photo with its file."""
    picture = get_object_or_404(Picture.objects.of(request.seeker), pk=pk)
    drop_picture(picture)
    say(request, "The photo is deleted.")
    return redirect("talk", picture.talk_id)


@require_POST
def picture_read(request: SeekerRequest, pk: UUID) -> HttpResponse:
    """Read the photo of a card, and show what it says of her beside it."""
    owned = Picture.objects.of(request.seeker).select_related("seeker", "talk__person")
    picture = get_object_or_404(owned, pk=pk, kind=Picture.Kind.CARD)
    if picture.file is None:
        raise Http404
    made, _ = take_in(picture.seeker, given=[("", picture.file.read_bytes())], person=picture.talk.person)
    return redirect("business_card", made[0].pk)
