"""The bank: looking through it, wording a question anew, noting what was read, sharing."""

from decimal import Decimal
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.desk.questions.queries import all_questions, facts_of, to_share
from askwell.formats.questions_file import LARGEST, Names, read_questions, write_questions
from askwell.journey.preparation.bank import id_of_bank
from askwell.journey.preparation.forms import QuestionsFile
from askwell.journey.preparation.keeping import bring_in, look, reset
from askwell.journey.preparation.models import Question
from askwell.journey.preparation.question_form import WHOM, QuestionForm
from askwell.journey.purpose.models import Campaign
from askwell.method.bank import BY_KEY
from askwell.method.purposes import LEADS, Purpose
from askwell.method.wording import plural
from askwell.web.notices import say

UNPROCESSABLE = 422
NAMES = Names(keys=BY_KEY, purposes=(*Purpose, LEADS), people=[name for name, _ in WHOM if name])


@require_GET
def questions(request: SeekerRequest) -> HttpResponse:
    """Show all questions by their place in a talk."""
    under_way = Campaign.objects.of(request.seeker).filter(ended_at=None).first()
    return render(request, "questions/questions.html", {"groups": all_questions(request.seeker, under_way)})


@require_http_methods(["GET", "POST"])
def question_new(request: SeekerRequest) -> HttpResponse:
    """Add a question of her own."""
    return _edit(request, Question(seeker=request.seeker), is_new=True)


@require_http_methods(["GET", "POST"])
def question(request: SeekerRequest, name: str) -> HttpResponse:
    """Word a question anew, or note what reading said; ``name`` is a key of the bank or the id of her own."""
    return _edit(request, _named(request, name))


def _named(request: SeekerRequest, name: str) -> Question:
    mine = Question.objects.of(request.seeker)
    if entry := BY_KEY.get(name):
        row = mine.filter(key=name).first()
        return row or Question(
            id=id_of_bank(request.seeker, name),
            seeker=request.seeker,
            key=name,
            text=entry.text,
            minutes=Decimal(str(entry.minutes)),
            purpose=entry.main_purpose,
        )
    try:
        own = mine.filter(pk=UUID(name), key="").first()
    except ValueError:
        own = None
    if own is None:
        raise Http404
    return own


def _edit(request: SeekerRequest, one: Question, *, is_new: bool = False) -> HttpResponse:
    form = QuestionForm(request.POST or None, instance=one)
    if form.is_valid():
        form.save()
        say(request, "Kept.")
        return redirect("questions")
    entry = BY_KEY.get(one.key)
    facts = facts_of(entry).capitalize() if entry else ""
    shown = {"question": one, "form": form, "is_new": is_new, "entry": entry, "facts": facts}
    return render(request, "questions/question.html", shown, status=UNPROCESSABLE if form.errors else 200)


@require_POST
def question_drop(request: SeekerRequest, name: str) -> HttpResponse:
    """Give a question of the bank its own words again; delete one of hers. Notes under it stay."""
    one = _named(request, name)
    if one.key:
        reset(one)
        say(request, "It has its own words again.")
    else:
        one.delete()
        say(request, "The question is deleted. Notes that stood under it stay.")
    return redirect("questions")


@require_GET
def questions_file(request: SeekerRequest) -> HttpResponse:
    """Hand her wordings and her own questions over as a file."""
    written = write_questions(to_share(request.seeker))
    answer = HttpResponse(written, content_type="application/json")
    answer["Content-Disposition"] = 'attachment; filename="questions.json"'
    return answer


@require_http_methods(["GET", "POST"])
def questions_import(request: SeekerRequest) -> HttpResponse:
    """Look at a shared file first, then bring it in."""
    if words := request.POST.get("words"):
        shared, _ = read_questions(words.encode()[: LARGEST + 1], names=NAMES)
        come = bring_in(request.seeker, shared)
        new, changed = len(come.new), len(come.changed)
        say(request, f"{plural(new, 'question')} added, {changed} worded anew.")
        return redirect("questions")
    form = QuestionsFile(request.POST or None, request.FILES or None)
    shown: dict[str, object] = {"form": form}
    if form.is_valid():
        data = form.cleaned_data["file"].read(LARGEST + 1)
        shared, problems = read_questions(data, names=NAMES)
        shown |= {
            "coming": look(request.seeker, shared),
            "problems": problems,
            "words": write_questions(shared),
        }
    return render(request, "questions/import.html", shown, status=UNPROCESSABLE if form.errors else 200)
