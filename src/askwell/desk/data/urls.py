"""The addresses of settings: where the data is, backup, restore, export, delete."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.desk.data.views")

urlpatterns = [
    path("settings", views.settings_page, name="settings"),
    path("settings/backup", views.backup, name="backup"),
    path("settings/restore", views.restore, name="restore"),
    path("settings/export", views.export, name="export"),
    path("settings/delete", views.delete_everything, name="delete_everything"),
]
