from django.db import migrations, models

from askwell.journey.searching.install import InstallSearch


class Migration(migrations.Migration):
    """What else a person is called: the name of an entry that became one with hers."""

    dependencies = [
        ('journey', '0031_a_calendar_that_is_away_rests'),
    ]

    operations = [
        migrations.AddField(
            model_name='person',
            name='other_names',
            field=models.TextField(blank=True, help_text='What else this person is called, one name a line'),
        ),
        InstallSearch('person'),
    ]
