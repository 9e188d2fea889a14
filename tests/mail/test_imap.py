"""Looking for answers reads nothing else and changes nothing, on a real server."""

import datetime as dt
from collections.abc import Iterator

import pytest
from tests.mail.imap_server import Mailboxes, Overheard, imap_server

from askwell.accounts.models import Seeker
from askwell.mail.imap import Came, CannotLook, Glance, Wanted
from askwell.mail.models import MailAccount

THEN = dt.date(2020, 1, 1)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with imap_server() as port:
        yield port


@pytest.fixture
def boxes(port: int, request: pytest.FixtureRequest) -> Mailboxes:
    return Mailboxes(port, f"u{abs(hash(request.node.nodeid))}")


@pytest.fixture
def heard(port: int) -> Iterator[Overheard]:
    between = Overheard(port)
    yield between
    between.close()


@pytest.fixture
def account(maya: Seeker, boxes: Mailboxes, heard: Overheard) -> MailAccount:
    return MailAccount(
        seeker=maya,
        address=maya.email,
        imap_host="127.0.0.1",
        imap_port=heard.port,
        imap_security="none",
        imap_user=boxes.user,
    )


def mail(sender: str, *, key: str, words: str = "Happy to talk.", **more: str) -> bytes:
    head = {"From": sender, "Message-ID": f"<{key}>", "Date": "Thu, 12 Mar 2026 10:00:00 -0500"}
    head |= {name.replace("_", "-"): value for name, value in more.items()}
    return (
        "".join(f"{name}: {value}\r\n" for name, value in head.items()).encode() + f"\r\n{words}\r\n".encode()
    )


def found(account: MailAccount, wanted: Wanted, known: tuple[str, ...] = ()) -> list[Came]:
    with Glance(account, key="opensesame") as glance:
        return glance.find(wanted, known=known)


def test_only_mail_of_people_i_wrote_to_or_in_those_threads_is_read(
    account: MailAccount, boxes: Mailboxes, heard: Overheard
) -> None:
    boxes.put(mail("Tom <Tom@achterberg.example>", key="1@a"))
    boxes.put(mail("Not Tom <notTom@achterberg.example>", key="2@a", words="Private"))
    boxes.put(mail('"tom@achterberg.example" <bank@x.example>', key="3@a", words="Private"))
    boxes.put(mail("Tom at home <t@home.example>", key="4@a", In_Reply_To="<ours@osei.example>"))
    boxes.put(mail("Lena <lena@x.example>", key="5@a", References="<first@x> <ours@osei.example>"), "Kept")
    boxes.put(mail("maya@osei.example", key="6@a", In_Reply_To="<ours@osei.example>"))
    wanted = Wanted(addresses={"tom@achterberg.example": THEN}, threads={"ours@osei.example": THEN})
    came = found(account, wanted)
    assert [(one.key, one.sender) for one in came] == [
        ("1@a", "tom@achterberg.example"),
        ("4@a", "t@home.example"),
        ("5@a", "lena@x.example"),
    ]
    assert b"Happy to talk." in came[0].raw
    assert [one.key for one in found(account, wanted, known=("1@a", "4@a"))] == ["5@a"]
    whole = [line for line in heard.said if "BODY.PEEK[]" in line]
    assert len(whole) == 3 + 1


def test_nothing_is_changed_not_even_marked_as_seen(
    account: MailAccount, boxes: Mailboxes, heard: Overheard
) -> None:
    boxes.put(mail("tom@achterberg.example", key="1@a"))
    before = boxes.flags()
    found(account, Wanted(addresses={"tom@achterberg.example": THEN}))
    with Glance(account, key="opensesame") as glance:
        glance.was_sent(["ours@osei.example"])
    assert boxes.flags() == before
    assert not any("\\Seen" in flags for flags in before)
    allowed = {"CAPABILITY", "LOGIN", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "LOGOUT"}
    assert heard.verbs() <= allowed
    assert all("PEEK" in line for line in heard.said if "UID FETCH" in line)


def test_a_report_that_a_letter_did_not_arrive_is_found_however_it_names_it(
    account: MailAccount, boxes: Mailboxes
) -> None:
    boxes.put(
        mail("MAILER-DAEMON@mx.example", key="1@mx", words="To: tom\r\nMessage-ID: <ours@osei.example>")
    )
    boxes.put(mail("mailer-daemon@mx.example", key="2@mx", words="of another letter"))
    boxes.put(mail("gate@mx.example", key="3@mx", X_Failed_Recipients="Tom@achterberg.example"))
    wanted = Wanted(addresses={"tom@achterberg.example": THEN}, threads={"ours@osei.example": THEN})
    assert [(one.key, one.failed) for one in found(account, wanted)] == [
        ("1@mx", frozenset()),
        ("3@mx", frozenset({"tom@achterberg.example"})),
    ]


def test_mail_from_before_i_wrote_is_not_looked_for(account: MailAccount, boxes: Mailboxes) -> None:
    boxes.put(mail("tom@achterberg.example", key="1@a"))
    tomorrow = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=2)
    assert found(account, Wanted(addresses={"tom@achterberg.example": tomorrow})) == []


def test_many_people_and_letters_of_other_alphabets_are_asked_for_in_portions(
    account: MailAccount, boxes: Mailboxes
) -> None:
    boxes.put(mail("p39@x.example", key="39@a"))
    people = {f"p{number}@x.example": THEN for number in range(40)} | {"jörg@müller.example": THEN}
    assert [one.key for one in found(account, Wanted(addresses=people))] == ["39@a"]


def test_the_sent_folder_says_which_letters_left(account: MailAccount, boxes: Mailboxes) -> None:
    boxes.put(mail("maya@osei.example", key="gone@osei.example"), "Posted")
    with Glance(account, key="opensesame") as glance:
        assert glance.was_sent(["gone@osei.example", "never@osei.example"]) == {"gone@osei.example"}


def test_a_long_mail_is_read_from_its_beginning_only(account: MailAccount, boxes: Mailboxes) -> None:
    boxes.put(
        mail("tom@achterberg.example", key="1@a", words="Yes.\r\n" + "x" * 70 + "\r\n" + "y" * 1_200_000)
    )
    (came,) = found(account, Wanted(addresses={"tom@achterberg.example": THEN}))
    assert len(came.raw) == 1_000_000


def test_a_wrong_password_and_a_server_that_is_away_are_said(account: MailAccount) -> None:
    with pytest.raises(CannotLook, match="did not accept"), Glance(account, key="wrong"):
        pass
    account.imap_port = 1
    with pytest.raises(CannotLook, match="could not be reached"), Glance(account, key="opensesame"):
        pass
