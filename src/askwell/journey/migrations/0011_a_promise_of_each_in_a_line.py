import django.db.models.deletion
import django.utils.timezone
import uuid_utils.compat
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0001_accounts'),
        ('journey', '0010_facts_and_themes'),
    ]

    operations = [
        migrations.AlterField(
            model_name='promise',
            name='line',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='promises', to='journey.line'),
        ),
        migrations.AddConstraint(
            model_name='promise',
            constraint=models.UniqueConstraint(fields=('seeker', 'line', 'by'), name='one_promise_per_line_and_side'),
        ),
    ]
