"""Views that are loaded when they are first visited, so that a start need not wait for all pages."""

from collections.abc import Callable
from importlib import import_module

from django.http import HttpRequest, HttpResponseBase

View = Callable[..., HttpResponseBase]


class LateViews:
    """Stands for a module of views: each name of it is a view that loads the module when it is first called.

    What a decorator writes on a view for the middleware to read (``login_not_required``, ``csrf_exempt``) is not seen
    before the module is loaded, and so does not count: a late view is for who is signed in.
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> View:
        """Return the view of this name; AttributeError comes at its first call if there is none."""

        def view(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            there: View = getattr(import_module(self._module), name)
            return there(request, *args, **kwargs)

        view.__module__, view.__name__, view.__qualname__ = self._module, name, name
        return view
