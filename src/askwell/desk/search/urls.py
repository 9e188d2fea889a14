"""The addresses of search and the command palette."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.search.views")

urlpatterns = [
    path("search", views.search, name="search"),
    path("find.json", views.find_json, name="find_json"),
    path("more", views.more, name="more"),
]
