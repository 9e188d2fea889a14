import django.db.models.deletion
import django.utils.timezone
import uuid_utils.compat
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0001_accounts'),
        ('journey', '0008_one_person_of_two'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='claim',
            name='claims_by_purpose',
        ),
        migrations.AddField(
            model_name='claim',
            name='about_kind',
            field=models.CharField(blank=True, help_text='The kind of organisation it is about', max_length=60),
        ),
        migrations.AddField(
            model_name='claim',
            name='about_organisation',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='claims_about', to='journey.organisation'),
        ),
        migrations.AddField(
            model_name='claim',
            name='about_place',
            field=models.CharField(blank=True, max_length=60),
        ),
        migrations.AddField(
            model_name='claim',
            name='about_role',
            field=models.CharField(blank=True, max_length=60),
        ),
        migrations.AddField(
            model_name='claim',
            name='about_time',
            field=models.CharField(blank=True, help_text='In words: before 2022', max_length=60),
        ),
        migrations.AddField(
            model_name='claim',
            name='how_sure',
            field=models.CharField(blank=True, choices=[('sure', 'They know it first hand'), ('think', 'They think so'), ('heard', 'They only heard it')], max_length=10),
        ),
        migrations.AddField(
            model_name='conclusion',
            name='would_change',
            field=models.TextField(blank=True, help_text='What would change my mind'),
        ),
        migrations.AlterField(
            model_name='conclusion',
            name='sentence',
            field=models.TextField(blank=True),
        ),
        migrations.AddIndex(
            model_name='claim',
            index=models.Index(fields=['seeker', 'campaign', 'purpose', '-said_at'], name='claims_by_purpose_and_time'),
        ),
        migrations.AddIndex(
            model_name='claim',
            index=models.Index(fields=['seeker', 'campaign', 'talk', 'person'], name='claims_by_talk'),
        ),
    ]
