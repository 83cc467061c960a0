"""Dates: which phrases count, how they resolve, and which are ignored."""

import os
import subprocess
import sys
from datetime import date

import pytest

import newsparse
from newsparse.dates.story_days import story_days
from newsparse.knowledge.languages import load
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label, Precision, Relation

FRIDAY = date(2024, 5, 3)


def mentions(sentence: str, base: date | None = FRIDAY, language: str = "en") -> list[tuple[str, date | None]]:
    return [(m.text, m.date) for m in newsparse.parse(sentence, headline="", published=base, language=language).dates]


@pytest.mark.parametrize(
    ("sentence", "text", "day"),
    [
        ("The pier reopened on Friday.", "Friday", FRIDAY),
        ("The pier reopened on Saturday, she said.", "Saturday", date(2024, 4, 27)),
        ("The pier will reopen on Saturday.", "Saturday", date(2024, 5, 4)),
        ("The pier closed late Thursday.", "late Thursday", date(2024, 5, 2)),
        ("The pier closed on March 5, 2020, after a storm.", "March 5, 2020", date(2020, 3, 5)),
        ("The pier closed on 5 March 2020 after a storm.", "5 March 2020", date(2020, 3, 5)),
        ("The pier closed on Dec. 30 after a storm.", "Dec. 30", date(2023, 12, 30)),
        ("The pier closed yesterday.", "yesterday", date(2024, 5, 2)),
        ("The pier closed three days ago.", "three days ago", date(2024, 4, 30)),
        ("The pier closed twelve hours ago.", "twelve hours ago", FRIDAY),
        ("The pier closed 36 hrs ago.", "36 hrs ago", date(2024, 5, 2)),
        ("The pier closed a fortnight ago.", "a fortnight ago", date(2024, 4, 19)),
        ("The pier closed twenty-three days ago.", "twenty-three days ago", date(2024, 4, 10)),
        ("The pier closed last Monday.", "last Monday", date(2024, 4, 29)),
        ("The pier opens next Friday.", "next Friday", date(2024, 5, 10)),
        ("The pier closed at 10 p.m. EDT on Thursday.", "10 p.m. EDT on Thursday", date(2024, 5, 2)),
        ("The pier closed on 2024-02-29.", "2024-02-29", date(2024, 2, 29)),
        ("The pier closed on Christmas Day.", "Christmas Day", date(2023, 12, 25)),
        ("Rent is due on the 14th.", "14th", date(2024, 5, 14)),
    ],
)
def test_single_day_resolves(sentence: str, text: str, day: date) -> None:
    assert mentions(sentence) == [(text, day)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Talks may resume, the mayor said.",
        "May said she would go.",
        "The March on Washington drew thousands.",
        "Chris March won the second round 3-5.",
        "The Sun said so.",
        "Version 3.5.24 costs 10,000 pounds.",
        "It happened in the 14th minute of the 14th match.",
        "They read the Sunday Times in USA Today's office.",
    ],
)
def test_phrase_is_not_a_date(sentence: str) -> None:
    assert mentions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "precision", "start", "end"),
    [
        ("It ran March 3-5 in Elmford.", Precision.RANGE, date(2024, 3, 3), date(2024, 3, 5)),
        ("It opens from Monday to Friday.", Precision.RANGE, date(2024, 5, 6), date(2024, 5, 10)),
        ("It rained in March.", Precision.MONTH, date(2024, 3, 1), date(2024, 3, 31)),
        ("It rained this week.", Precision.WEEK, date(2024, 4, 29), date(2024, 5, 5)),
        ("It rained over the weekend.", Precision.WEEKEND, date(2024, 4, 27), date(2024, 4, 28)),
        ("It rained last year.", Precision.YEAR, date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_date_range_resolves(sentence: str, precision: Precision, start: date, end: date) -> None:
    (mention,) = newsparse.parse(sentence, headline="", published=FRIDAY, language="en").dates
    assert (mention.date, mention.precision, mention.start, mention.end) == (None, precision, start, end)


def test_without_a_base_nothing_is_guessed() -> None:
    (mention,) = newsparse.parse("The pier closed on Friday.", headline="", language="en").dates
    assert (mention.date, mention.relation) == (None, Relation.UNRESOLVED)


def test_the_same_in_another_zone() -> None:
    script = (
        "import datetime, newsparse;"
        "text = 'It closed on Friday, March 3, and three days ago.';"
        "a = newsparse.parse(text, headline='', published=datetime.date(2023, 3, 8), language='en');"
        "print([(m.text, str(m.date)) for m in a.dates])"
    )
    outs = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed},
        ).stdout
        for zone, seed in (("UTC", "0"), ("Pacific/Kiritimati", "7"))
    }
    assert outs == {"[('Friday, March 3', '2023-03-03'), ('three days ago', '2023-03-05')]\n"}


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: Aug 09, 2024 5:00 AM EDT", date(2024, 8, 8), date(2024, 8, 9)),
        ("12:20pm Jan 7, 2024", date(2024, 1, 7), None),
        ("2024-05-03", date(2024, 5, 3), None),
        ("By Ann Poe", None, None),
        ("Updated: 5 May 2024", None, date(2024, 5, 5)),
    ],
)
def test_stated_publication_and_update_days_are_read(line: str, published: date | None, updated: date | None) -> None:
    segment = Segment(Span(0, len(line)), Label.BOILERPLATE, Kind.PUBLISHED)
    assert story_days(line, [segment], load("en")) == (published, updated, None)


STORY = "The council of Elmford voted to close the old pier, the mayor said. It was built for steamers and has no roof left."
NAVIGATION = "\n\n".join(
    f"Section {name}" for name in "news sport weather travel culture money health science opinion video jobs homes cars".split()
)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2025-02-17 12:01", date(2025, 2, 17)),
        ("2019.04.19 20:00", date(2019, 4, 19)),
        ("Jan 12, 2017", date(2017, 1, 12)),
        ("March 3, 2021, 12:44 PM UTC / Updated March 4, 2021, 1:02 PM UTC", date(2021, 3, 3)),
        ("07.03.2025 von Sunny", date(2025, 3, 7)),
        ("Written by Ann Poe on 1 June 2019 at 10:20", date(2019, 6, 1)),
        ("10/04/2016 05:07 AM EDT", date(2016, 10, 4)),
        ("Published on 06/01/2026 - 13:55 GMT+1 • Updated 14:20", date(2026, 1, 6)),
        ("Do 25.04.24 | 14:07 Uhr | Von Sunny", date(2024, 4, 25)),
        ("By Ann Poe • 12/16/16 12:21pm", date(2016, 12, 16)),
        ("2/3/24", None),
    ],
)
def test_a_line_by_the_headline_dates_the_story(line: str, published: date | None) -> None:
    page = f"{NAVIGATION}\n\nCouncil votes to close pier\n\n{line}\n\n{STORY}\n"
    if published is not None:
        page = page.replace("Council votes", "Thursday, November 28, 2030\n\nCouncil votes", 1)
    language = "de" if "von" in line.lower() else "en"
    assert newsparse.parse(page, headline="Council votes to close pier", language=language).published == published


def test_the_dateline_dates_the_story_if_nothing_else_does() -> None:
    story = "ELMFORD, July 30, 2024 (AP) — The old pier will reopen on Friday, the mayor said."
    article = newsparse.parse(f"Pier to reopen\n\n{story}")
    assert (article.published, article.dates[0].date) == (date(2024, 7, 30), date(2024, 8, 2))
    assert newsparse.parse(f"Pier to reopen\n\nAug. 1, 2024\n\n{story}").published == date(2024, 8, 1)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("The funeral is on 12 December 2026.", None),
        ("She was born on 3 March 1932.", None),
        ("Exhibition runs until 4 April 2027", None),
        ("5 May 2025", date(2025, 5, 5)),
        ("The Courier, 5 May 2025", date(2025, 5, 5)),
        ("First published in The Courier on 5 May 2025", date(2025, 5, 5)),
        ("Mis en ligne le 5 mai 2025 à Elmford", date(2025, 5, 5)),
    ],
)
def test_a_day_that_a_line_below_the_story_tells_of_is_not_its_own(line: str, published: date | None) -> None:
    language = "fr" if line.startswith("Mis") else "en"
    assert newsparse.parse(f"Council votes to close pier\n\n{STORY}\n\n{line}\n", language=language).published == published


def test_the_day_of_an_update_resolves_days_if_no_other_does() -> None:
    article = newsparse.parse("Pier reopens\n\nUpdated May 10, 2024\n\nThe pier in Elmford reopened on Thursday, the mayor said.")
    assert (article.published, article.dates[0].date) == (None, date(2024, 5, 9))


def test_a_language_of_month_names_alone_reads_whole_dates() -> None:
    catalan = newsparse.Language("ca", "Catalan", dates=newsparse.DateWords(months={"març": 3, "abril": 4}))
    text = "El pont va obrir el 3 de març de 2022, i el far el 14 d'abril de 2023; la fira és del 3 al 5 de març."
    found = newsparse.Parser(languages=[catalan]).parse(text, headline="", language="ca", published=FRIDAY).dates
    assert [(m.text, m.date) for m in found][:2] == [("3 de març de 2022", date(2022, 3, 3)), ("14 d'abril de 2023", date(2023, 4, 14))]


def test_what_stays_shut_is_in_the_future() -> None:
    assert mentions("Schools will stay shut on Monday, the council said.") == [("Monday", date(2024, 5, 6))]


def test_odd_text_never_raises() -> None:
    for odd in (
        "",
        "\ud800 May 3\ud800",
        "in 2024\x00",
        "May 99, 0000",
        "February 30, 2023",
        "İ on Friday",
        "March 3-" * 200,
        "the 14th of " * 300,
    ):
        newsparse.parse(odd, headline="", published=FRIDAY, language="en").dates  # noqa: B018


def test_impossible_day_is_unresolved() -> None:
    assert mentions("It was dated February 30, 2023.") == [("February 30, 2023", None)]


@pytest.mark.parametrize(
    ("language", "sentence", "texts"),
    [
        ("de", "Am Donnerstag sagte sie das.", ["Donnerstag"]),
        ("de", "Sie tagt am 3. und 6. Mai in der 4. Etage.", ["3.", "6. Mai"]),
        ("de", "Sie tagt vom 3. bis 5. Mai.", ["3. bis 5. Mai"]),
        ("de", "Sie tagt am Montag, 6. Mai, um 10 Uhr.", ["Montag, 6. Mai, um 10 Uhr"]),
        ("en", "It closed on 5 March at noon.", ["5 March at noon"]),
        ("fr", "Il siège du 3 au 5 mai et le 6 mai.", ["3 au 5 mai", "6 mai"]),
        ("ko", "다리는 금요일 폐쇄됐다.", ["금요일"]),
        ("ko", "다리는 지난 금요일 폐쇄됐다.", ["지난 금요일"]),
    ],
)
def test_words_beside_a_day_belong_to_it_or_not(language: str, sentence: str, texts: list[str]) -> None:
    assert [text for text, _ in mentions(sentence, FRIDAY, language)] == texts


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("ar", "أغلق الجسر في 5 مايو 2023.", "5 مايو 2023"),
        ("cs", "Most byl uzavřen 5. května 2023.", "5. května 2023"),
        ("da", "Broen blev lukket den 5. maj 2023.", "5. maj 2023"),
        ("de", "Die Brücke wurde am 5. Mai 2023 gesperrt.", "5. Mai 2023"),
        ("el", "Η γέφυρα έκλεισε στις 5 Μαΐου 2023.", "5 Μαΐου 2023"),
        ("en", "The bridge closed on May 5, 2023.", "May 5, 2023"),
        ("es", "El puente se cerró el 5 de mayo de 2023.", "5 de mayo de 2023"),
        ("fa", "پل در ۵ مه ۲۰۲۳ بسته شد.", "۵ مه ۲۰۲۳"),
        ("fi", "Silta suljettiin 5. toukokuuta 2023.", "5. toukokuuta 2023"),
        ("fr", "Le pont a fermé le 5 mai 2023.", "5 mai 2023"),
        ("he", "הגשר נסגר ב-5 במאי 2023.", "5 במאי 2023"),
        ("id", "Jembatan itu ditutup pada 5 Mei 2023.", "5 Mei 2023"),
        ("it", "Il ponte è stato chiuso il 5 maggio 2023.", "5 maggio 2023"),
        ("ja", "橋は2023年5月5日に閉鎖された。", "2023年5月5日"),
        ("ko", "다리는 2023년 5월 5일 폐쇄됐다.", "2023년 5월 5일"),
        ("nl", "De brug is op 5 mei 2023 gesloten.", "5 mei 2023"),
        ("no", "Broen ble stengt 5. mai 2023.", "5. mai 2023"),
        ("pl", "Most zamknięto 5 maja 2023.", "5 maja 2023"),
        ("pt", "A ponte foi fechada em 5 de maio de 2023.", "5 de maio de 2023"),
        ("ru", "Мост закрыли 5 мая 2023 года.", "5 мая 2023"),
        ("sv", "Bron stängdes den 5 maj 2023.", "5 maj 2023"),
        ("tr", "Köprü 5 Mayıs 2023 tarihinde kapandı.", "5 Mayıs 2023"),
        ("uk", "Міст закрили 5 травня 2023 року.", "5 травня 2023"),
        ("vi", "Cây cầu đóng cửa ngày 5 tháng 5 năm 2023.", "5 tháng 5 năm 2023"),
        ("zh", "大桥于2023年5月5日关闭。", "2023年5月5日"),
        ("ar", "أغلق الجسر في ٥ مايو ٢٠٢٣.", "٥ مايو ٢٠٢٣"),
    ],
)
def test_full_date_resolves_in_every_language(language: str, sentence: str, text: str) -> None:
    assert mentions(sentence, FRIDAY, language) == [(text, date(2023, 5, 5))]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ar", "سوف يفتح الجسر يوم الاثنين، قال العمدة."),
        ("cs", "Most bude otevřen v pondělí, řekl starosta."),
        ("da", "Broen skal genåbne på mandag, sagde borgmesteren."),
        ("de", "Die Brücke soll am Montag öffnen, sagte der Bürgermeister."),
        ("el", "Η γέφυρα θα ανοίξει τη Δευτέρα, είπε ο δήμαρχος."),
        ("en", "Will the bridge reopen on Monday? The mayor said nothing."),
        ("es", "El puente abrirá el lunes, dijo el alcalde."),
        ("fa", "پل روز دوشنبه باز خواهد شد."),
        ("fi", "Silta on määrä avata maanantaina, sanoi pormestari."),
        ("fr", "Le pont rouvrira lundi, a dit le maire."),
        ("he", "הגשר יהיה פתוח ביום שני, אמר ראש העיר."),
        ("id", "Jembatan akan dibuka pada Senin, kata wali kota."),
        ("it", "Il ponte riaprirà lunedì, ha detto il sindaco."),
        ("nl", "De brug zal maandag weer opengaan, zei de burgemeester."),
        ("no", "Broen skal åpnes mandag, sa ordføreren."),
        ("pl", "Most zostanie otwarty w poniedziałek, powiedział burmistrz."),
        ("pt", "A ponte vai reabrir na segunda-feira, disse o prefeito."),
        ("ru", "Мост будет открыт в понедельник, сказал мэр."),
        ("sv", "Bron ska öppnas på måndag, sade borgmästaren."),
        ("tr", "Köprü pazartesi açılacak, dedi başkan."),
        ("uk", "Міст буде відкрито в понеділок, сказав мер."),
        ("vi", "Cây cầu sẽ mở cửa vào thứ hai, thị trưởng nói."),
    ],
)
def test_weekday_ahead_resolves(language: str, sentence: str) -> None:
    assert [day for _, day in mentions(sentence, FRIDAY, language)] == [date(2024, 5, 6)]


def test_weekday_is_found_beside_punctuation() -> None:
    text = "It closed on Thursday! Was it Friday? “It closed Tuesday…” [on Monday] it was said."
    assert [name for name, _ in mentions(text)] == ["Thursday", "Friday", "Tuesday", "Monday"]
    assert mentions("Постановление ВС было принято вчера.", FRIDAY, "ru") == [("вчера", date(2024, 5, 2))]


@pytest.mark.parametrize(
    ("sentence", "base", "start", "relation"),
    [
        ("Profit fell in the third quarter of 2023.", None, date(2023, 7, 1), Relation.ABSOLUTE),
        ("Profit fell in the third quarter.", None, None, Relation.UNRESOLVED),
        ("Profit fell last quarter.", None, None, Relation.UNRESOLVED),
        ("Profit fell in the third quarter.", FRIDAY, date(2023, 7, 1), Relation.RELATIVE),
        ("Profit fell in the second quarter.", FRIDAY, date(2024, 4, 1), Relation.RELATIVE),
        ("Profit will fall in the third quarter.", FRIDAY, date(2024, 7, 1), Relation.RELATIVE),
        ("Profit fell last quarter.", date(2024, 2, 3), date(2023, 10, 1), Relation.RELATIVE),
        ("Profit fell last quarter.", date(1, 2, 3), None, Relation.UNRESOLVED),
    ],
)
def test_quarter_resolves(sentence: str, base: date | None, start: date | None, relation: Relation) -> None:
    (mention,) = newsparse.parse(sentence, headline="", published=base, language="en").dates
    assert (mention.date, mention.precision, mention.start, mention.relation) == (None, Precision.RANGE, start, relation)


@pytest.mark.parametrize(
    ("published", "sentence", "day"),
    [
        (date(2024, 3, 1), "The trial is set for Jan. 2.", date(2025, 1, 2)),
        (date(2024, 3, 1), "The contract, which expires on Dec. 31, was signed by the mayor.", date(2024, 12, 31)),
        (date(2024, 3, 1), "The company expects to close the sale by Dec. 31.", date(2024, 12, 31)),
        (date(2024, 3, 1), "Tickets go on sale June 1. The mayor said that the old lamps were kept.", date(2024, 6, 1)),
        (date(2024, 3, 1), "The mine was closed on June 1.", date(2023, 6, 1)),
        (date(2024, 12, 20), "The Jan. 2 storm broke eleven piles.", date(2024, 1, 2)),
        (date(2024, 12, 20), "The Jan. 2 meeting will decide.", date(2025, 1, 2)),
        (date(2024, 8, 18), "Aid will follow for the towns where the Aug. 7 storm broke the piers.", date(2024, 8, 7)),
    ],
)
def test_a_day_without_a_year_follows_its_sentence(published: date, sentence: str, day: date) -> None:
    assert [found for _, found in mentions(sentence, published)] == [day]


@pytest.mark.parametrize(
    ("language", "sentence", "days"),
    [
        ("en", "Sgt. Friday was at the pier on Monday.", ["Monday"]),
        ("de", "Frau Sonntag lachte.", []),
        ("de", "Er kam Freitag.", ["Freitag"]),
    ],
)
def test_a_weekday_may_be_a_name(language: str, sentence: str, days: list[str]) -> None:
    assert [text for text, _ in mentions(sentence, language=language)] == days
