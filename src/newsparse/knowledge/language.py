"""The language class: the word lists that a rule can ask a language for, by purpose.

Write all words in lower case; rules fold the text before they look a word up.
"""

from typing import Final

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.page_words import BylineWords, CreditWords, Phrases
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.speech_words import SpeechWords

_NO_WORDS: Final = SpeechWords()


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class Language:
    """A language, described by its words and how they are written.

    >>> import newsparse
    >>> newsparse.languages()["en"].name
    'English'
    """

    code: str
    """The BCP 47 primary subtag."""
    name: str
    """The language's English name."""
    script: str = "latin"
    """The script: "latin", "cyrillic", "greek", "arabic", "hebrew", "han", "kana", "hangul"."""
    function_words: frozenset[str] = frozenset()
    """The most common words; they identify the language and distinguish prose from lists."""
    letters: str = ""
    """The letters it uses: in Latin script those beyond a to z, in other scripts all of them; `""` for any letters."""
    spaced: bool = True
    """True if words are separated by spaces; if not, length is counted in characters."""
    furniture: tuple[Phrases, ...] = ()
    """Phrases of boilerplate lines such as menus and share bars, by kind."""
    notes: tuple[str, ...] = ()
    """Openings of notes to readers: "editor's note:", "this story has been updated"."""
    bylines: BylineWords = field(default=BylineWords())
    """Words around the names in bylines and sign-offs."""
    credits: CreditWords = field(default=CreditWords())
    """Words that mark captions and picture credits."""
    dates: DateWords = field(default=DateWords())
    """Words that dates are made of."""
    speech: SpeechWords | None = None
    """Words that attributions are made of; `None` if the language has none, so that it gets no attributions."""
    people: PeopleWords = field(default=PeopleWords())
    """Titles, pronouns and other words for speakers."""

    @property
    def speech_words(self) -> SpeechWords:
        """The words of `speech`; none if the language has none.

        >>> from newsparse import Language
        >>> Language("eo", "Esperanto").speech_words.verbs
        {}
        """
        return self.speech or _NO_WORDS

    @property
    def supports(self) -> tuple[str, ...]:
        """Which of these it has words for: furniture, notes, bylines, credits, dates, attributions, speakers.

        >>> from newsparse import BylineWords, Language
        >>> Language("eo", "Esperanto", bylines=BylineWords(by=("de",))).supports
        ('bylines',)
        """
        words = {
            "furniture": self.furniture,
            "notes": self.notes,
            "bylines": self.bylines.by,
            "credits": self.credits.marks,
            "dates": self.dates.months or self.dates.weekdays,
            "attributions": self.speech and self.speech.verbs,
            "speakers": self.people.titles or self.people.roles,
        }
        return tuple(name for name, held in words.items() if held)

    def __hash__(self) -> int:
        """Hash by the fields that distinguish languages: quick, since rules cache by language."""
        return hash((self.code, self.name, self.function_words))
