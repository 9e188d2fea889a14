"""Mails as they come in, for the tests."""


def mail(
    words: str = "Happy to talk.",
    *,
    sender: str = "Tom Achterberg <tom@achterberg.example>",
    key: str = "1@achterberg.example",
    date: str = "Thu, 05 Mar 2026 10:00:00 -0500",
    **more: str,
) -> bytes:
    """Return a mail; further headers are given with underscores for their hyphens."""
    head = {"From": sender, "Date": date, "Message-ID": f"<{key}>", "Subject": "Re: 20 minutes"}
    head |= {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=utf-8"}
    head |= {name.replace("_", "-"): value for name, value in more.items()}
    return ("".join(f"{name}: {value}\r\n" for name, value in head.items()) + f"\r\n{words}\r\n").encode()


BOUNCE = b"""From: MAILER-DAEMON@mx.example
Date: Thu, 05 Mar 2026 10:00:00 -0500
Message-ID: <bounce@mx.example>
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: text/plain

Your message could not be delivered. 550 5.1.1 No such user.

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; Tom@Achterberg.example
Action: failed
Status: 5.1.1

--x--
"""
