"""The address of my skills."""

from django.urls import path

from askwell.web.late import LateViews

skills = LateViews("askwell.journey.preparation.skills.views")

urlpatterns = [path("mine/skills", skills.mine_skills, name="mine_skills")]
