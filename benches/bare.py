"""The floor: a bare Django over the same table of the same file, with nothing that it does not need.

Run as ``python -m benches.bare DATABASE PORT``. It serves ``/list`` (fifty people by name), ``/one/<id>`` and
``/find?q=`` (LIKE), by the same server as Askwell. ``PORT`` 0 only starts and answers one request in the process.
"""

import sys
from typing import ClassVar

import django
from django.conf import settings

TEMPLATES = {
    "list.html": "<!doctype html><title>People</title><ul>{% for p in people %}<li>{{ p.full_name }}, {{ p.title }}"
    "</li>{% endfor %}</ul>",
    "one.html": "<!doctype html><title>{{ p.full_name }}</title><h1>{{ p.full_name }}</h1><p>{{ p.title }}</p>",
}
PAGE = 50


def configure(database: str) -> None:
    """Set the smallest Django up over the file."""
    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": database}},
        ROOT_URLCONF=__name__,
        SECRET_KEY="bench",  # noqa: S106  # a floor has no secrets
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "OPTIONS": {
                    "loaders": [
                        (
                            "django.template.loaders.cached.Loader",
                            [("django.template.loaders.locmem.Loader", TEMPLATES)],
                        )
                    ]
                },
            }
        ],
    )
    django.setup()


if __name__ == "__main__":
    configure(sys.argv[1])

from django.db import models  # noqa: E402  # models need configured settings
from django.http import HttpRequest, HttpResponse  # noqa: E402  # as above
from django.shortcuts import render  # noqa: E402  # as above
from django.urls import path  # noqa: E402  # as above


class Person(models.Model):  # noqa: DJ008  # nobody prints one
    """The same table that Askwell reads."""

    id = models.CharField(max_length=32, primary_key=True)
    full_name = models.CharField(max_length=300)
    sort_key = models.CharField(max_length=300)
    title = models.CharField(max_length=300)
    seeker_id = models.CharField(max_length=32)

    objects: ClassVar[models.Manager["Person"]] = models.Manager()

    class Meta:
        app_label = "bare"
        db_table = "journey_person"
        managed = False


def a_list(request: HttpRequest) -> HttpResponse:
    """Show fifty people by name, as a scoped list would."""
    seeker = request.GET["seeker"]
    people = Person.objects.filter(seeker_id=seeker).order_by("sort_key", "id")[:PAGE]
    return render(request, "list.html", {"people": people})


def one(request: HttpRequest, pk: str) -> HttpResponse:
    """Show one person."""
    return render(request, "one.html", {"p": Person.objects.get(pk=pk)})


def find(request: HttpRequest) -> HttpResponse:
    """Find by LIKE, which is what a bare page has."""
    people = Person.objects.filter(full_name__icontains=request.GET["q"])[:PAGE]
    return render(request, "list.html", {"people": people})


urlpatterns = [path("list", a_list), path("one/<str:pk>", one), path("find", find)]


def serve(port: int) -> None:
    """Serve on loopback by waitress."""
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415  # after configure
    from waitress import serve as run  # noqa: PLC0415  # as above

    run(get_wsgi_application(), host="127.0.0.1", port=port, threads=6, _quiet=True)


if __name__ == "__main__":
    sys.modules["benches.bare"] = sys.modules["__main__"]
    serve(int(sys.argv[2]))
