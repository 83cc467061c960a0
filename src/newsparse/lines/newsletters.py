"""The line of a newsletter that leads to its page."""

from typing import Final

import regex

from newsparse.patterns import holds_any, pattern

# View in browser    Im Browser ansehen    Voir en ligne
_ON_TOP: Final = pattern(
    r"""(?:view|read|open|see)\s(?:this\s(?:e?-?mail|newsletter|message|post)\s|it\s)?(?:in\s(?:your|a|the)?\s?(?:web\s)?browser|online|on\sthe\sweb)
    | (?:e-?mail|newsletter)\snot\sdisplaying | (?:trouble|problems)\s(?:viewing|reading)\sthis | (?:e-?mail|newsletter)\sforwarded\sto\syou
    | im\sbrowser\s(?:ansehen|anzeigen|öffnen|lesen) | online\s(?:ansehen|anzeigen|lesen|bekijken)
    | voir\s(?:cet\se-?mail\s)?(?:en\sligne|dans\s(?:le|votre)\snavigateur)
    | (?:ver|abrir)\s(?:este\scorreo\s)?(?:en|no)\s(?:el\s|tu\s|su\s)?navegador
    | (?:visualizza|apri|leggi)\snel\s(?:tuo\s)?browser
    | bekijk\s(?:deze\s\S{1,20}\s|hem\s|het\s)?(?:in\s(?:je|uw)\sbrowser|online)
    | (?:öppna|visa|läs)\si\s(?:din\s)?webbläsare | (?:se|vis|åpne|åbn|læs|les)\s(?:\S{1,12}\s)?i\s(?:din\s)?(?:browser|nettleser)
    | (?:otwórz|zobacz)\sw\sprzeglądarce | (?:открыть|смотреть)\sв\sбраузере""",
    regex.VERBOSE | regex.IGNORECASE,
)
_WORDS: Final = (
    "on the web",
    *"browser online displaying viewing forwarded ligne navig naveg webbl nettleser przegl брауз".split(),
)  # of each such line


def leads_to_page(line: str) -> bool:
    """Return True if a line of a newsletter leads to its page.

    >>> leads_to_page("View this email in your browser"), leads_to_page("The pier is open.")
    (True, False)
    """
    return holds_any(line.lower(), _WORDS) and _ON_TOP.search(line) is not None
