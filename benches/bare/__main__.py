"""Serves the plain project by the same server as Askwell: ``python -m benches.bare DATABASE PORT``."""

import os
import sys

os.environ["BARE_DATABASE"] = sys.argv[1]
os.environ["DJANGO_SETTINGS_MODULE"] = "benches.bare.settings"

if __name__ == "__main__":
    from django.core.wsgi import get_wsgi_application
    from waitress import serve

    serve(get_wsgi_application(), host="127.0.0.1", port=int(sys.argv[2]), threads=6, _quiet=True)
