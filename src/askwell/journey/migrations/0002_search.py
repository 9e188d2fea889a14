"""Search over people, their addresses, organisations, letters and note lines."""

from typing import ClassVar

from django.db import migrations

from askwell.journey.searching.install import InstallSearch


class Migration(migrations.Migration):
    """Install the search indexes."""

    dependencies: ClassVar = [("journey", "0001_the_journey")]
    operations: ClassVar = [
        InstallSearch("person"),
        InstallSearch("contactpoint"),
        InstallSearch("organisation"),
        InstallSearch("letter"),
        InstallSearch("line"),
    ]
