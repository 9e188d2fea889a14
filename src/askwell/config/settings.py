"""Django's settings: one file for the local Askwell and for a hosted one."""

import os
from pathlib import Path

from askwell.config import env
from askwell.config.secret import signing_key
from askwell.config.typed import let_classes_carry_types

let_classes_carry_types()

PACKAGE = Path(__file__).resolve().parent.parent
HOME = env.home()
FILES = HOME / "files"
# An office's own rules for letters; docs/etiquette.md tells how to write them.
ETIQUETTE = env.etiquette()
# An office's own policies of writing again (docs/cadence.md).
CADENCE = env.cadence()
# How printed words are found on pictures of business cards; docs/scripts.md tells what each way needs.
SCAN_WITH = env.scan()

DEBUG = False
SECRET_KEY = os.environ.get("ASKWELL_SECRET_KEY") or signing_key(HOME)
# Where phones in the same network reach this Askwell; `askwell serve --phone` sets it.
PHONE_ADDRESS = ""
# Where friends reach the pages that were opened to them, and nothing else; `askwell serve --friends` sets it too.
FRIENDS_ADDRESS = env.friends_address()
# The Host header is checked against these: a page of another name that points at 127.0.0.1 gets nothing.
ALLOWED_HOSTS = [
    "127.0.0.1",
    "localhost",
    "[::1]",
    *env.names("ASKWELL_HOSTS"),
    *env.hosts_of(FRIENDS_ADDRESS),
]

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "askwell.accounts",
    "askwell.web",
    "askwell.mail",
    "askwell.journey",
    "askwell.desk",
    "askwell.live",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "askwell.web.middleware.SecureHeaders",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "askwell.web.middleware.OneLineEnd",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "askwell.accounts.middleware.SeekerOfRequest",
    "askwell.accounts.one_talk.OneTalkOnly",
    "askwell.journey.purpose.middleware.WelcomeFirst",
    "askwell.web.trouble.MachineTrouble",
    "django.contrib.messages.middleware.MessageMiddleware",
]

ROOT_URLCONF = "askwell.config.urls"
WSGI_APPLICATION = "askwell.config.wsgi.application"

STAGES = ["purpose", "people", "outreach", "agreement", "preparation", "talk", "followup", "findings"]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [
            *(PACKAGE / "journey" / stage / "templates" for stage in STAGES),
            *(
                PACKAGE / "desk" / place / "templates"
                for place in [
                    "today",
                    "people",
                    "one_person",
                    "whom",
                    "questions",
                    "report",
                    "sheet",
                    "search",
                    "data",
                    "mailing",
                    "feed",
                    "digest",
                    "by_post",
                ]
            ),
        ],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "askwell.web.middleware.csp_nonce",
            ],
            "builtins": ["askwell.web.templatetags.askwell", "askwell.web.templatetags.askwell_forms"],
        },
    }
]

DATABASES = {"default": env.database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
LOGIN_URL = "closed"
SESSION_COOKIE_NAME = "askwell_session"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 90
SESSION_COOKIE_SAMESITE = "Lax"  # so that a link in a calendar or a mail finds her signed in
CSRF_COOKIE_NAME = "askwell_csrf"
CSRF_COOKIE_SAMESITE = "Strict"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

FORMS_URLFIELD_ASSUME_HTTPS = True
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
USE_I18N = False

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
FILE_UPLOAD_PERMISSIONS = 0o600

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
        "askwell": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
    },
}
