"""Letters to the editor: the paper prints them, so they are body, unlike the comments of readers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.knowledge.word_lists import phrases
from newsparse.labelling.groups.page import Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import RUNNING, Shape
from newsparse.patterns import pattern

_LABELS: Final = phrases("""
    letters | letters to the editor | letters to the editors | letters page | your letters | readers' letters | leserbrief
    leserbriefe | leserforum | zuschriften | courrier | courrier des lecteurs | le courrier des lecteurs | lettres à la rédaction
    cartas | cartas al director | cartas a la directora | cartas de los lectores | cartas del lector | cartas dos leitores
    cartas ao diretor | lettere | lettere al direttore | lettere alla redazione | lettere dei lettori | lezersbrieven
    ingezonden brieven | brieven | insändare | läsarbrev | leserbrev | læserbrev | læserbreve | mielipide | mielipidekirjoitukset
    listy do redakcji | listy czytelników | dopisy čtenářů | dopisy redakci | письма читателей | письма в редакцию
    листи читачів | okur mektupları | επιστολές | επιστολές αναγνωστών | surat pembaca | thư bạn đọc
    読者の声 | 投書 | 读者来信 | 讀者投書 | 독자투고 | 독자 투고 | رسائل القراء | نامه‌های خوانندگان | מכתבים למערכת
""")
_SALUTATIONS: Final = (
    *("sir, ", "sir – ", "sir: ", "madam, ", "dear editor", "dear sir", "to the editor: ", "editor: ", "sehr geehrte redaktion"),
    *("monsieur le", "madame, ", "señor director", "señora directora", "gentile direttore", "caro direttore", "senhor diretor"),
    *("geachte redactie",),
)
_LABEL: Final = pattern(r"([^|:–]{4,40}?)\s?[|:–]\s")
_LINES_ON_TOP: Final = 3
_HEAD: Final = "the head of a letter to the editor"
LETTER: Final = "a letter to the editor, or who signs it"
_FIRST_OF_SALUTATIONS: Final = frozenset(opening[0] for opening in _SALUTATIONS)
_LONGEST_SIGNATURE: Final = 10  # words
_LONGEST_NAME: Final = 5  # words of a name or place that ends with a full stop
_CAPITALS_OF_NAME: Final = 0.7
_MOST_SIGNING: Final = 3  # lines below a letter: a greeting, the name, the place
_MOST_HEADING: Final = 3  # lines above a letter: its head, what it is about, "To the Editor:"
_MOST_BELOW: Final = 1  # lines below the last letter
_FEWEST_SALUTATIONS: Final = 2


def letters(page: Page) -> Iterator[Member]:
    """The heads, the prose and the signatures of letters below a label, or of letters that address the editor."""
    facts = page.facts
    labels = [i for i, fact in enumerate(facts) if fact.key in _LABELS]
    label = min(labels + [i for i, fact in enumerate(facts[:_LINES_ON_TOP]) if _opens_page(fact.key)], default=-1)
    head = label + 1 + (0 <= label < len(facts) - 1 and facts[label + 1].shape is Shape.DATE_LINE)
    if label < 0:
        greeted = [i for i, fact in enumerate(facts) if fact.key[:1] in _FIRST_OF_SALUTATIONS and fact.key.startswith(_SALUTATIONS)]
        if len(greeted) < _FEWEST_SALUTATIONS:
            return
        head = max(0, greeted[0] - 1)
    while (found := _letter(page, head)) is not None:
        if label >= 0:
            yield label, _HEAD
            label = -1
        told, end = found
        for i in range(head, end):
            yield i, _HEAD if i == head < told else LETTER
        head = end
    rest = range(head, len(facts)) if label < 0 else range(0)
    if rest and _runs(facts[head]) and (len(rest) <= _MOST_BELOW or facts[head].has_link):
        yield head, "how to write to the paper, below its letters"


def _opens_page(key: str) -> bool:
    """Return True if a label opens the headline of a page of letters: "Letters | Hedgehogs and the price of a stamp"."""
    found = _LABEL.match(key)
    return found is not None and found[1] in _LABELS


def _letter(page: Page, head: int) -> tuple[int, int] | None:
    """Return the start of the prose below the head of a letter, and the end of its signature; `None` if it is not a letter."""
    facts = page.facts
    told = head
    while told < min(len(facts), head + _MOST_HEADING) and not _runs(facts[told]):
        told += 1
    end = told
    while end < len(facts) and _runs(facts[end]):
        end += 1
    signed = end
    while signed < len(facts) and signed - end < _MOST_SIGNING + _MOST_HEADING and _may_sign(page, signed):
        signed += 1
    if end in (told, signed):
        return None
    below = signed < len(facts) and _runs(facts[signed])
    if below and signed - end > 1:  # the last lines may head the next letter
        signed = next((i for i in range(end + 1, signed) if page.gaps[i]), signed - (not page.gaps[signed]))
    signed = min(signed, end + _MOST_SIGNING)
    return told, signed


def _may_sign(page: Page, i: int) -> bool:
    fact = page.facts[i]
    return not _runs(fact) and fact.words <= _LONGEST_SIGNATURE and fact.kind is None


def _runs(fact: Facts) -> bool:
    """Return True for prose; a name or a place with a full stop is none: "Ann Poe.", "@annpoe."."""
    short = fact.words <= _LONGEST_NAME and (fact.upper >= _CAPITALS_OF_NAME or fact.key.startswith("@"))
    return fact.shape in RUNNING and not short
