import django.db.models.deletion
import django.utils.timezone
import uuid_utils.compat
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0001_accounts'),
        ('journey', '0009_what_claims_are_about'),
    ]

    operations = [
        migrations.CreateModel(
            name='Fact',
            fields=[
                ('id', models.UUIDField(default=uuid_utils.compat.uuid7, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('kind', models.CharField(choices=[('hours', 'Hours'), ('pay', 'Pay'), ('titles', 'Titles'), ('training', 'Training'), ('competitors', 'Competitors'), ('resources', 'Where to look'), ('related_fields', 'Related fields'), ('job_description', 'Job description')], max_length=20)),
                ('text', models.CharField(max_length=200)),
                ('low', models.FloatField(blank=True, null=True)),
                ('high', models.FloatField(blank=True, null=True)),
                ('currency', models.CharField(blank=True, max_length=5)),
                ('per', models.CharField(blank=True, help_text='hour, day, week, month, year', max_length=10)),
                ('begins', models.CharField(blank=True, help_text='A time of day: 04:00', max_length=5)),
                ('ends', models.CharField(blank=True, max_length=5)),
                ('state', models.CharField(blank=True, choices=[('asked', 'Asked for'), ('promised', 'Promised'), ('received', 'Received')], max_length=10)),
                ('said_at', models.DateTimeField()),
                ('campaign', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='facts', to='journey.campaign')),
                ('line', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='facts', to='journey.line')),
                ('organisation', models.ForeignKey(blank=True, help_text='The competitor that is named, where it is known', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='facts', to='journey.organisation')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='facts', to='journey.person')),
                ('seeker', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='accounts.seeker')),
                ('talk', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='facts', to='journey.talk')),
            ],
            options={
                'ordering': ['kind', '-said_at', 'id'],
                'indexes': [models.Index(fields=['seeker', 'campaign', 'kind'], name='facts_by_kind')],
            },
        ),
        migrations.CreateModel(
            name='Theme',
            fields=[
                ('id', models.UUIDField(default=uuid_utils.compat.uuid7, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('key', models.CharField(help_text='As method.themes.theme_key makes it of the topic', max_length=80)),
                ('called', models.CharField(blank=True, max_length=60)),
                ('same_as', models.CharField(blank=True, help_text='The key of the theme that it is', max_length=80)),
                ('campaign', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='themes', to='journey.campaign')),
                ('seeker', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='accounts.seeker')),
            ],
            options={
                'ordering': ['key'],
                'constraints': [models.UniqueConstraint(fields=('seeker', 'campaign', 'key'), name='one_theme_per_key')],
            },
        ),
        migrations.CreateModel(
            name='TwoThemes',
            fields=[
                ('id', models.UUIDField(default=uuid_utils.compat.uuid7, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('one', models.CharField(max_length=80)),
                ('other', models.CharField(max_length=80)),
                ('campaign', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='themes_apart', to='journey.campaign')),
                ('seeker', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='accounts.seeker')),
            ],
            options={
                'ordering': ['one', 'other'],
                'constraints': [models.UniqueConstraint(fields=('seeker', 'campaign', 'one', 'other'), name='two_themes_once')],
            },
        ),
    ]
