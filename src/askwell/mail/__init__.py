"""Letters to the outside and answers from it: the outbox, SMTP, IMAP. It knows no stage of the journey."""
