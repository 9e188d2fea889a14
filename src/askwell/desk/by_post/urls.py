"""The address of a letter on paper."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.by_post.views")

urlpatterns = [path("letters/<uuid:pk>/paper", views.letter_paper, name="letter_paper")]
