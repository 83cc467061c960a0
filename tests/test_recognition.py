"""Single lines: datelines, bylines, and lines that only look like them."""

import pytest

from newsparse.knowledge import default_knowledge
from newsparse.lines.bylines import match_byline
from newsparse.lines.datelines import match_dateline

KNOWN = default_knowledge()
Day = tuple[int | None, int, int]


@pytest.mark.parametrize(
    ("line", "places", "day", "agency", "rest"),
    [
        ("(AP) - OSLO, Jan 9 - Ferries stood still.", ("OSLO",), (None, 1, 9), "AP", " Ferries stood still."),
        ("OSLO, March 3, Reuters - Ferries stood still.", ("OSLO",), (None, 3, 3), "Reuters", " Ferries stood still."),
        ("ST. LOUIS--(BUSINESS WIRE)--Ferries Inc. opened.", ("ST. LOUIS",), None, "Business Wire", "Ferries Inc. opened."),
        ("ORRIN HARBOUR — Ferries stood still on Monday.", ("ORRIN HARBOUR",), None, None, " Ferries stood still on Monday."),
    ],
)
def test_dateline_is_read(line: str, places: tuple[str, ...], day: Day | None, agency: str | None, rest: str) -> None:
    found = match_dateline(line, 0, len(line), KNOWN.language("en"), KNOWN)
    assert found
    assert (found.places, found.day, found.agency, line[found.end :]) == (places, day, agency, rest)


@pytest.mark.parametrize(
    ("language", "line", "places", "day", "agency", "rest"),
    [
        ("en", "Kochi (Kerala), Mar 3 (PTI) Ferries stood still.", ("Kochi (Kerala)",), (None, 3, 3), "PTI", " Ferries stood still."),
        (
            "en",
            "MELBOURNE, March 3 AAP - Ferries stood still.",
            ("MELBOURNE",),
            (None, 3, 3),
            "Australian Associated Press",
            " Ferries stood still.",
        ),
        ("en", "March 3, 2024 (Bloomberg) -- Tin rose.", (), (2024, 3, 3), "Bloomberg", " Tin rose."),
        ("en", "WASHINGTON, Sunday, March 3 (AP) -- Ferries stood still.", ("WASHINGTON",), (None, 3, 3), "AP", " Ferries stood still."),
        ("en", "HONOLULU, Hawaii (HarbourNewsNow) - Ferries stood still.", ("HONOLULU, Hawaii",), None, None, " Ferries stood still."),
        ("en", "NEW YORK--(BUSINESS WIRE)--March 3, 2024--Acme said.", ("NEW YORK",), (2024, 3, 3), "Business Wire", "Acme said."),
        ("en", "LONDON, UK (3 March 2024) – Acme said.", ("LONDON, UK",), (2024, 3, 3), None, " Acme said."),
        ("de", "Köln (epd). Der Bischof kam.", ("Köln",), None, "epd", " Der Bischof kam."),
        ("de", "Luzern (awp/sda) - Der See stieg.", ("Luzern",), None, "Keystone-SDA", " Der See stieg."),
        ("de", "Hamburg, 03.03.2024. Die Reederei teilte mit.", ("Hamburg",), (2024, 3, 3), None, " Die Reederei teilte mit."),
        ("nl", "BRUSSEL 03/03 (BELGA) = De veerboten varen.", ("BRUSSEL",), (None, 3, 3), "Belga", " De veerboten varen."),
        ("nl", "(Belga) OOSTENDE - De veerboten varen.", ("OOSTENDE",), None, "Belga", " De veerboten varen."),
        ("no", "BERGEN (NTB-Anna Poulsen): Fergene går igjen.", ("BERGEN",), None, "NTB", " Fergene går igjen."),
        ("sv", "Stockholm (TT)", ("Stockholm",), None, "TT", ""),
        ("pl", "03.03. Warszawa (PAP) - Promy znów pływają.", ("Warszawa",), (None, 3, 3), "PAP", " Promy znów pływają."),
        ("es", "MADRID, 3 (EUROPA PRESS) - Los ferris navegan.", ("MADRID",), (None, 0, 3), "Europa Press", " Los ferris navegan."),
        ("it", "(AGI) - Roma, 3 mar. - I traghetti navigano.", ("Roma",), (None, 3, 3), "AGI", " I traghetti navigano."),
        ("ru", "МОСКВА, 3 мар - РИА Новости. Паромы ходят.", ("МОСКВА",), (None, 3, 3), "RIA Novosti", " Паромы ходят."),
        ("zh", "中新网北京3月3日电 (记者 王明)渡轮恢复。", ("北京",), (None, 3, 3), "China News Service", "渡轮恢复。"),
        ("ja", "【ソウル時事】フェリーが再開した。", ("ソウル",), None, "Jiji", "フェリーが再開した。"),
        (
            "en",
            "New Delhi [India], May 3 (ANI): Ferries stood still.",
            ("New Delhi [India]",),
            (None, 5, 3),
            "ANI",
            " Ferries stood still.",
        ),
        ("en", "(ELMFORD, Ohio) May 3, 2024 – Acme said.", ("ELMFORD, Ohio",), (2024, 5, 3), None, " Acme said."),
        ("en", "Elmford, Ohio--(Newsfile Corp. - May 3, 2024) - Acme said.", ("Elmford, Ohio",), (2024, 5, 3), "Newsfile", " Acme said."),
        ("en", "ACCRA, May 3, GNA - Ferries stood still.", ("ACCRA",), (None, 5, 3), "GNA", " Ferries stood still."),
        ("en", "London | 3 May 2024 | Acme said.", ("London",), (2024, 5, 3), None, " Acme said."),
        ("de", "Frankfurt a.M. (epd). Der Bischof kam.", ("Frankfurt a.M.",), None, "epd", " Der Bischof kam."),
        ("it", "PORTOVILLA - Il ponte di Portovilla riapre.", ("PORTOVILLA",), None, None, " Il ponte di Portovilla riapre."),
        ("ru", "МОСКВА, 3 мая. /Корр. ТАСС Анна Белова/. Мост открыли.", ("МОСКВА",), (None, 5, 3), "TASS", " Мост открыли."),
        ("de", "Frankfurt/Main (dpa) - Der Main stieg.", ("Frankfurt/Main",), None, "dpa", " Der Main stieg."),
        ("de", "03.05.2024 – 10:15 Kiel (ots) - Der Hafen öffnet.", ("Kiel",), (2024, 5, 3), "news aktuell", " Der Hafen öffnet."),
        (
            "de",
            "Elmhafen/London, 03.05.2024. Die Reederei teilte mit.",
            ("Elmhafen", "London"),
            (2024, 5, 3),
            None,
            " Die Reederei teilte mit.",
        ),
        ("uk", "КИЇВ. 3 травня. УНН. Пороми ходять.", ("КИЇВ",), (None, 5, 3), "UNN", " Пороми ходять."),
        ("ru", "ТУЛА, 3 мая – РИА Новости, Анна Белова. Паромы ходят.", ("ТУЛА",), (None, 5, 3), "RIA Novosti", " Паромы ходят."),
        ("zh", "（中央社記者王明台北3日電）渡輪恢復。", ("台北",), (None, 0, 3), "CNA", "渡輪恢復。"),
        ("zh", "本报讯（记者王明）渡轮恢复。", (), None, None, "渡轮恢复。"),
        ("ja", "［東京　３日　ロイター］ - フェリーが再開した。", ("東京",), (None, 0, 3), "Reuters", " フェリーが再開した。"),
        ("ja", "【5月3日 AFP】フェリーが再開した。", (), (None, 5, 3), "AFP", "フェリーが再開した。"),
        ("ko", "(서울·부산=연합뉴스) 홍길동 김철수 기자 = 배가 떴다.", ("서울", "부산"), None, "Yonhap", " 배가 떴다."),
        ("ko", "[서울=뉴시스]홍길동 기자 = 여객선이 재개됐다.", ("서울",), None, "Newsis", " 여객선이 재개됐다."),
    ],
)
def test_house_styles_of_datelines_are_read(
    language: str, line: str, places: tuple[str, ...], day: Day | None, agency: str | None, rest: str
) -> None:
    found = match_dateline(line, 0, len(line), KNOWN.language(language), KNOWN)
    assert found
    assert (found.places, found.day, found.agency, line[found.end :]) == (places, day, agency, rest)


@pytest.mark.parametrize(
    "line",
    [
        "(Laughter) OSLO, Jan 9 - Ferries stood still.",
        "Berlin (West) - The wall stood there.",
        "9/11 (Reuters) - what it was.",
        "UPDATE: 5/12 — The website is open.",
        "Earnings up (again) - The firm said.",
        "(AP) Tin",
        "[엔터미디어=정덕현의 이슈공감] 오늘은 비가 왔다.",
        "ORRIN HARBOUR--(see map)--Ferries stood still.",
        "BREAKING NEWS — ferries stood still on Monday.",
        "By Ann Roe, Jan 9 - Ferries stood still.",
        "OSLO - ferries.",
        "서울은 오늘 비가 왔다.",
        "PIER — The pier reopens on Friday, the mayor said.",
        "STOCKS — Tin miners rose on Friday, traders said.",
        "FERRIES — OSLO: Ferries stood still on Friday.",
        "FIVE THINGS — Here is what to know about ferries.",
        "The Associated Press (AP) — an agency — said so.",
        "Essen. Trinken. Schlafen. Mehr wollte er nicht.",
        "Ann Roe | AFP | May 3, 2024",
    ],
)
def test_line_is_not_a_dateline(line: str) -> None:
    assert match_dateline(line, 0, len(line), KNOWN.language("en"), KNOWN) is None


@pytest.mark.parametrize(
    ("line", "names", "affiliation"),
    [
        ("By Ann Roe and AP", ("Ann Roe", "AP"), None),
        ("By Ann Roe, Bo Wu and Reuters", ("Ann Roe", "Bo Wu", "Reuters"), None),
        ("By Ann Roe, Staff Writer, Elmford Herald", ("Ann Roe",), "Staff Writer, Elmford Herald"),
        ("By Ann Roe, Reuters", ("Ann Roe",), "Reuters"),
        ("Elmford today | By Ann Roe", ("Ann Roe",), None),
    ],
)
def test_byline_is_read(line: str, names: tuple[str, ...], affiliation: str | None) -> None:
    found = match_byline(line, 0, len(line), KNOWN.language("en"), KNOWN)
    assert found
    assert (found.names, found.affiliation) == (names, affiliation)


@pytest.mark.parametrize(
    "line",
    [
        "By the lake, ferries stood still.",
        "Bypass opens on Monday",
        "By noon, Ann Roe had left",
        "Ferries stood still. " * 30,
        "Photos by the dozen",
    ],
)
def test_line_is_not_a_byline(line: str) -> None:
    assert match_byline(line, 0, len(line), KNOWN.language("en"), KNOWN) is None


def test_line_labelled_as_byline_gives_its_names() -> None:
    found = match_byline("the night desk", 0, 14, KNOWN.language("en"), KNOWN, known=True)
    assert found
    assert found.names == ("the night desk",)
    assert match_byline("* * *", 0, 5, KNOWN.language("en"), KNOWN, known=True) is None


@pytest.mark.parametrize(
    ("line", "names", "affiliation"),
    [
        ("By Ann Poe Ann Poe", ("Ann Poe",), None),
        ("Ann Poe, Ann Poe", ("Ann Poe",), None),
        ("By Ann Poe, Elmford Post", ("Ann Poe",), "Elmford Post"),
        ("By Ann Poe / Elmford Post", ("Ann Poe",), "Elmford Post"),
        ("By Ann Poe (Elmford Post)", ("Ann Poe",), "Elmford Post"),
        ("By Ann Poe for the Elmford Post", ("Ann Poe",), None),
        ("By Ann Poe, Bo Wu, Elmford Post", ("Ann Poe", "Bo Wu"), "Elmford Post"),
        ("By Ann Poe and Bo Star", ("Ann Poe", "Bo Star"), None),
    ],
)
def test_outlets_and_repeated_names_are_resolved(line: str, names: tuple[str, ...], affiliation: str | None) -> None:
    found = match_byline(line, 0, len(line), KNOWN.language("en"), KNOWN)
    assert found
    assert (found.names, found.affiliation) == (names, affiliation)


def test_chinese_name_alone_on_its_line_is_a_byline() -> None:
    found = match_byline("王小明", 0, 3, KNOWN.language("zh"), KNOWN)
    assert found
    assert found.names == ("王小明",)
    assert match_byline("港务局", 0, 3, KNOWN.language("zh"), KNOWN) is None
