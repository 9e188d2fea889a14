"""Address books in LDIF (RFC 2849), as Thunderbird and directory servers export them.

A small reader of our own: python-ldap needs a C library, ldif3 and ldap3 refuse or stop at the first line out of order,
and what has to be done with an entry is to map some twenty attributes.
"""

from askwell.formats.ldif.reading import looks_like_ldif, people_in

__all__ = ["looks_like_ldif", "people_in"]
