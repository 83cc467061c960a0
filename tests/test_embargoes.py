"""Embargo times of press releases."""

from datetime import date, datetime, timedelta, timezone

import pytest

import newsparse
from newsparse import Span, export
from newsparse.dates.embargo_ends import read_embargo
from newsparse.knowledge import default_knowledge
from newsparse.lines.embargoes import is_embargo


def zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("language", "line", "want"),
    [
        ("en", "Under embargo until 6 a.m. EST on 3 June 2024", datetime(2024, 6, 3, 6, tzinfo=zone(-300))),
        ("en", "EMBARGOED: June 3, 2024, 12 p.m. PDT", datetime(2024, 6, 3, 12, tzinfo=zone(-420))),
        ("en", "Not for release before 12 a.m. on June 3, 2024", datetime(2024, 6, 3)),
        ("en", "Embargo: 2024-06-03 13.30 BST", datetime(2024, 6, 3, 13, 30, tzinfo=zone(60))),
        ("en", "Embargo: 2024-06-03", datetime(2024, 6, 3)),
        ("de", "Sperrfrist: 1. Mai 2024, 12 Uhr", datetime(2024, 5, 1, 12)),
        ("de", "Sperrfrist: 1.5.2024, 18:15 MESZ", datetime(2024, 5, 1, 18, 15, tzinfo=zone(120))),
        ("en", "EMBARGOED UNTIL 00.01 GMT, Monday 4 March", datetime(2024, 3, 4, 0, 1, tzinfo=zone(0))),
        ("en", "NOT FOR PUBLICATION OR BROADCAST BEFORE 0001 HRS GMT MONDAY 4 MARCH 2024", datetime(2024, 3, 4, 0, 1, tzinfo=zone(0))),
        ("en", "STRICTLY EMBARGOED until 10 a.m. Eastern Time on July 5, 2024", datetime(2024, 7, 5, 10, tzinfo=zone(-240))),
        ("en", "Embargoed until noon ET on Friday 8 March", datetime(2024, 3, 8, 12, tzinfo=zone(-300))),
        ("en", "Embargo: midnight, 7 July 2024 (London time)", datetime(2024, 7, 7, tzinfo=zone(60))),
        ("en", "UNDER EMBARGO UNTIL 5 March 2024 at 14:00 UTC+1", datetime(2024, 3, 5, 14, tzinfo=zone(60))),
        ("en", "Embargoed until 00:01 UTC+530, May 1, 2024", datetime(2024, 5, 1, 0, 1, tzinfo=zone(330))),
        ("en", "Embargoed until 00:01 GMT -03:30, May 1, 2024", datetime(2024, 5, 1, 0, 1, tzinfo=zone(-210))),
        ("en", "Embargoed until 00:01 UTC-0:30, May 1, 2024", datetime(2024, 5, 1, 0, 1, tzinfo=zone(-30))),
        ("en", "Embargoed until 00:01 GMT+99, May 1, 2024", datetime(2024, 5, 1, 0, 1)),
        ("en", "This release is embargoed until 8:30 a.m. (ET) Friday, March 8, 2024", datetime(2024, 3, 8, 8, 30, tzinfo=zone(-300))),
        ("en", "Embargo: 5/31/2024 10am PT", datetime(2024, 5, 31, 10, tzinfo=zone(-420))),
        ("de", "Sperrfrist: 3. März, 10 Uhr", datetime(2024, 3, 3, 10)),
        ("de", "+++ Sperrfrist bis 4.3.2024, 18:15 Uhr +++", datetime(2024, 3, 4, 18, 15)),
        ("de", "Gesperrt bis Montag, 4. März 2024, 0.01 Uhr MEZ", datetime(2024, 3, 4, 0, 1, tzinfo=zone(60))),
        ("fr", "Sous embargo jusqu'au lundi 4 mars, 00h01", datetime(2024, 3, 4, 0, 1)),
        ("fr", "EMBARGO : 4 juillet 2024, 18 h (heure de Paris)", datetime(2024, 7, 4, 18, tzinfo=zone(120))),
        ("fr", "Ne pas diffuser avant le 1er mars 2024 à 6 heures", datetime(2024, 3, 1, 6)),
        ("es", "EMBARGADO HASTA las 12:00 h del 4 de marzo de 2024 (CET)", datetime(2024, 3, 4, 12, tzinfo=zone(60))),
        ("es", "Información embargada hasta el 4 de marzo", datetime(2024, 3, 4)),
        ("it", "Sotto embargo fino alle ore 10:00 del 4 marzo 2024", datetime(2024, 3, 4, 10)),
        ("nl", "Onder embargo tot 4 maart 2024, 10.00 uur", datetime(2024, 3, 4, 10)),
        ("en", "Embargoed until June 31, 2024", None),
        ("en", "Embargoed until Washday 3, 2024", None),
        ("en", "Embargo: 2024-06-03 31:00", None),
        ("en", "Embargoed until further notice", None),
        ("en", "The embargo ended on June 3, 2024", None),
    ],
)
def test_embargoes_are_read(language: str, line: str, want: datetime | None) -> None:
    assert read_embargo(line, Span(0, len(line)), default_knowledge().language(language), date(2024, 3, 1)) == want


@pytest.mark.parametrize("base", [date.min, date.max, date.max - timedelta(days=3)])
@pytest.mark.parametrize("line", ["Embargo until noon Tuesday", "Embargoed until tomorrow, 6 a.m. EST", "Embargoed until 31 December 9999"])
def test_an_embargo_near_the_first_or_the_last_day_is_read_or_left_open(line: str, base: date) -> None:
    article = newsparse.parse(f"{line}\n\nPier reopens\n\nELMFORD — The pier of Elmford reopens after two years.", published=base)
    assert article.embargo is None or article.embargo.year in (1, 9999)


def test_a_long_paragraph_states_no_embargo() -> None:
    line = "Embargo until Friday in Elmford. "
    assert is_embargo(line, 0, len(line))
    assert not is_embargo(line * 8, 0, len(line) * 8)


@pytest.mark.parametrize(
    ("line", "until", "status"),
    [
        ("EMBARGOED UNTIL 06:00 GMT ON TUESDAY 8 DECEMBER 2026", "2026-12-08T06:00:00+00:00", "usable"),
        ("EMBARGOED UNTIL 06:00 ON TUESDAY 8 DECEMBER 2026", None, "withheld"),
        ("STRICTLY EMBARGOED UNTIL FURTHER NOTICE", None, "withheld"),
        ("FOR IMMEDIATE RELEASE", None, "usable"),
    ],
)
def test_a_story_under_embargo_is_withheld_unless_the_moment_is_known(line: str, until: str | None, status: str) -> None:
    text = f"{line}\n\nPier reopens\n\nOSLO, 1 December 2026 – Acme today opened a pier that is the longest of the coast.\n"
    article = newsparse.parse(text)
    story = export.ninjs(article, uri="urn:example:pier")
    assert (story.get("embargoedUntil"), story["pubStatus"]) == (until, status)
    assert story.get("edNote") == (None if "IMMEDIATE" in line else line)
    assert article.published == date(2026, 12, 1)  # the dateline's day, not that of the embargo
