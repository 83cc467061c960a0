"""Until when a release is held back."""

from datetime import datetime, timedelta, timezone

import pytest

from newsparse.knowledge import default_knowledge
from newsparse.recognition.embargoes import is_embargo, read_embargo


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
        ("en", "Embargoed until June 31, 2024", None),
        ("en", "Embargoed until Washday 3, 2024", None),
        ("en", "Embargo: 2024-06-03 31:00", None),
        ("en", "Embargoed until further notice", None),
        ("en", "The embargo ended on June 3, 2024", None),
    ],
)
def test_embargoes_are_read(language: str, line: str, want: datetime | None) -> None:
    assert read_embargo(line, 0, len(line), default_knowledge().language(language)) == want


def test_a_long_paragraph_states_no_embargo() -> None:
    line = "Embargo talks went on in Elmford. "
    assert is_embargo(line, 0, len(line))
    assert not is_embargo(line * 8, 0, len(line) * 8)
