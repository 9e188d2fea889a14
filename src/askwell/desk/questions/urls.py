"""The addresses of the bank of questions."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.questions.views")

urlpatterns = [
    path("questions", views.questions, name="questions"),
    path("questions/new", views.question_new, name="question_new"),
    path("questions/file", views.questions_file, name="questions_file"),
    path("questions/import", views.questions_import, name="questions_import"),
    path("questions/<str:name>", views.question, name="question"),
    path("questions/<str:name>/drop", views.question_drop, name="question_drop"),
]
