"""The floor: what ``django-admin startproject`` gives, and plain pages over the same tables of the same file."""
