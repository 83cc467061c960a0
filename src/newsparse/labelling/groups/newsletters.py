"""Newsletters: the text of a mail to subscribers, between the links on top and the notes at its end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.knowledge.languages.mail_words import GREETINGS
from newsparse.labelling.groups.page import Member, Page
from newsparse.lines.forms import Shape
from newsparse.lines.newsletters import leads_to_page
from newsparse.patterns import any_of, pattern
from newsparse.terms import Kind

# You are receiving this email because ...    Newsletter abbestellen    Se désabonner
_AT_END: Final = pattern(
    r"""unsubscribe | (?:got\sthis|forwarded)\sfrom\sa\sfriend | was\sthis\s(?:e-?mail\s)?forwarded
    | you\s(?:are\sreceiving|received|get|are\sgetting)\sthis | you['’]re\sreceiving\sthis
    | manage\s(?:your\s)?(?:preferences|subscription)
    | abbestellen | abmelden | sie\serhalten\sdiese | désabonner | désinscrire | vous\srecevez\sce | darse\sde\sbaja
    | cancelar\s(?:la\s|a\s)?(?:suscripción|inscrição|assinatura|subscrição) | recib(?:es|e|ió)\seste | recebe(?:u)?\seste
    | annulla\sl['’]iscrizione | disiscriv | cancellati | uitschrijven | afmelden | u\sontvangt\sdeze | avsluta\sprenumeration
    | avregistrera | afmeld | meld\s(?:deg|dig)\sav | wypisz | otrzymujesz\st[ęe] | отписаться | вы\sполучили\sэто | відписатися
    | odhlásit | odhlaste | abonelikten""",
    regex.VERBOSE | regex.IGNORECASE,
)
_GREETING: Final = pattern(rf"{any_of(GREETINGS)}\b[^\n.!?]{{0,40}}+[,!.:]?+", regex.IGNORECASE)
_GREETINGS: Final = tuple(GREETINGS)
_LINES_ON_TOP: Final = 12
_ADDRESS: Final = "://"
AROUND: Final = "around the items of a newsletter"
_LINES_AT_END: Final = 14
_LINES_TO_GREETING: Final = 5  # lines below the headline
_LONGEST_HEAD: Final = 14  # words
_FEWEST_LINKS: Final = 2  # to the stories of items
_MOST_LINES: Final = 60  # of a newsletter without a link on top; a page has more
_PROSE: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE, Shape.SHORT_SENTENCE, Shape.LONG_LINE))


def newsletters(page: Page) -> Iterator[Member]:
    """The items of a newsletter: prose, and the short line above it, from a link to the page on top to the notes on how to leave.

    Without a link on top, they begin below the headline, if the link is among the notes or each item has one to its story.
    """
    facts = page.facts
    last = range(max(0, len(facts) - _LINES_AT_END), len(facts))
    around = sorted({*range(min(_LINES_ON_TOP, len(facts))), *last})
    top = next((i for i in around if facts[i].shape is not Shape.PARAGRAPH and leads_to_page(facts[i].key)), -1)
    near = [i for i in range(page.headline + 1, min(page.headline + _LINES_TO_GREETING, len(facts))) if facts[i].key.startswith(_GREETINGS)]
    greets = top < 0 and any(_GREETING.match(page.line(i)) for i in near)  # "Good morning. It is Tuesday."
    leaves = top < 0 and any(_ADDRESS in facts[i].key and _holds(page, i, _AT_END) for i in last)  # "Unsubscribe: https://elmford.example"
    if top < 0 and (len(facts) > _MOST_LINES or not (greets or leaves or _links_below_items(page) >= _FEWEST_LINKS)):
        return  # most texts
    end = next((i for i in last if i > page.top and _holds(page, i, _AT_END)), -1)
    if end < 0:
        return
    yield from ((i, AROUND) for i in range(end, len(facts)))
    if 0 <= top < end:
        yield top, AROUND
    else:
        top = page.headline
    for i in range(top + 1, end):
        fact = facts[i]
        if fact.kind is not None or fact.has_link or fact.shape is Shape.DATE_LINE:
            continue
        if _GREETING.fullmatch(page.line(i)):
            yield i, AROUND
        elif fact.shape in _PROSE or fact.quoted:
            yield i, "an item of a newsletter"
        elif fact.words <= _LONGEST_HEAD and not fact.mark and i + 1 < end and (facts[i + 1].shape in _PROSE or facts[i + 1].quoted):
            yield i, "the head of an item of a newsletter"


def _links_below_items(page: Page) -> int:
    """Count the lines right below prose that are the same link to a story, "Read more"."""
    facts = page.facts
    links = [facts[i].key for i in range(1, len(facts)) if facts[i].kind is Kind.RELATED and facts[i - 1].shape in _PROSE]
    return max(map(links.count, links), default=0)


def _holds(page: Page, i: int, phrases: regex.Pattern[str]) -> bool:
    """Return True if a line that is not a paragraph contains one of some phrases."""
    fact = page.facts[i]
    return fact.shape is not Shape.PARAGRAPH and phrases.search(page.line(i)) is not None
