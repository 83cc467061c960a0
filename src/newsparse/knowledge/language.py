"""The language class: every word list that a rule can ask a language for.

Write all words in lower case; rules fold the text before they look a word up.
"""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.value_diff import differences, made_of
from newsparse.terms import Kind, Precision, Role


@documented
@frozen(field_transformer=checked)
class Phrases:
    """Phrases of one kind of boilerplate.

    >>> Phrases(Kind.RELATED, lines=frozenset({"read also"})).kind
    <Kind.RELATED: 'related'>
    """

    kind: Kind
    """The kind of a line with such a phrase."""
    lines: frozenset[str] = frozenset()
    """Whole lines, without the punctuation around them."""
    starts: tuple[str, ...] = ()
    """Beginnings of lines."""
    parts: tuple[str, ...] = ()
    """Phrases anywhere in a short line; weaker evidence than the others."""


@documented
@frozen(field_transformer=checked)
class BylineWords:
    """Words around the names in a byline or a sign-off.

    >>> BylineWords(by=("von",), joiners=frozenset({"und"})).by
    ('von',)
    """

    by: tuple[str, ...] = ()
    """Words that open a byline: "by", "von", "par"."""
    roles: Mapping[str, Role] = field(factory=dict, hash=False)
    """Words that open a part of a sign-off, mapped to the role: "reporting by", "editing by"."""
    titles: frozenset[str] = frozenset()
    """Job titles of authors: "correspondent", "sports editor"."""
    joiners: frozenset[str] = frozenset()
    """Words between two names: "and", "und"."""


@documented
@frozen(field_transformer=checked)
class CreditWords:
    """Words that mark captions and picture credits.

    >>> CreditWords(marks=("foto",)).marks
    ('foto',)
    """

    marks: tuple[str, ...] = ()
    """Words before a credit, without the colon: "photo", "photo by", "image", "credit"."""
    caption_openers: tuple[str, ...] = ()
    """Words that open a caption: "file photo", "archive picture", "watch"."""
    positions: tuple[str, ...] = ()
    """Words in brackets that locate a person in a picture, without a final dot: "left", "pictured", "l"."""


@documented
@frozen(field_transformer=checked)
class DateWords:
    """Words that dates are made of; a key can be a phrase.

    >>> DateWords(relative={"gestern": -1}).relative["gestern"]
    -1
    """

    months: Mapping[str, int] = field(factory=dict, hash=False)
    """Month names, full and abbreviated, without the dot, mapped to 1-12."""
    weekdays: Mapping[str, int] = field(factory=dict, hash=False)
    """Weekday names, full and abbreviated, mapped to 0 (Monday) - 6."""
    relative: Mapping[str, int] = field(factory=dict, hash=False)
    """Words for a day near the story's own, mapped to the distance in days: "yesterday" to -1."""
    relative_parts: frozenset[str] = frozenset()
    """Words of `relative` that mean part of a day: "tonight"."""
    order: str = "dmy"
    """The order of day, month and year in figures: "dmy", "mdy", "ymd"; "" if the figures alone do not show it."""
    capitalised: bool = False
    """Whether months and weekdays are capitalised, so that "march" is not a month."""
    ambiguous: frozenset[str] = frozenset()
    """Months that are also other words, and weekdays that are surnames; they need more context: "may", "mars", "friday"."""
    lookalikes: frozenset[str] = frozenset()
    """Phrases that contain a date word but are not dates: "good friday", "sunday times"."""
    ordinals: Mapping[str, int] = field(factory=dict, hash=False)
    """Words for the day of a month, mapped to it: "fourteenth", "primero"."""
    ordinal_endings: frozenset[str] = frozenset()
    """Endings that turn a figure into the day of a month: "th", "er", "."."""
    numbers: Mapping[str, int] = field(factory=dict, hash=False)
    """Number words, including "a", mapped to their value."""
    units: Mapping[str, Precision] = field(factory=dict, hash=False)
    """Units of time: "week", "weeks"; a quarter of a year is a `RANGE`."""
    quarters: Mapping[str, tuple[int, int]] = field(factory=dict, hash=False)
    """Quarters and halves of a year, mapped to their first and last month: "third quarter", "q3", "second half"."""
    fiscal: frozenset[str] = frozenset()
    """Words next to a quarter of a company's own year: "fiscal"."""
    other_quarters: frozenset[str] = frozenset()
    """Words after a quarter that is not a calendar quarter: "ended" in February, of a "century"."""
    match_words: frozenset[str] = frozenset()
    """Words that show that a quarter is part of a match, where both have the same name: "touchdown"."""
    shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """Words before a weekday, month or unit: "last" is -1, "this" 0, "next" 1."""
    trailing_shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """The same, for words that follow: "dernier", "pasado"."""
    ago: Mapping[str, int] = field(factory=dict, hash=False)
    """Words after an amount of time counted from the story's day: "ago" is -1, "from now" 1."""
    later: Mapping[str, int] = field(factory=dict, hash=False)
    """Words after an amount of time counted from the day last mentioned: "earlier" is -1, "later" 1."""
    leading_ago: Mapping[str, int] = field(factory=dict, hash=False)
    """Words before an amount of time: "vor" is -1, "il y a" -1, "dans" 1."""
    anaphors: Mapping[str, int] = field(factory=dict, hash=False)
    """Phrases for a day near the one last mentioned: "the same day" is 0, "the day before" -1."""
    adjacent: Mapping[str, int] = field(factory=dict, hash=False)
    """Phrases before a day that mean the next or previous one: "the day before" is -1, "the day after" 1."""
    day_parts: Mapping[str, int] = field(factory=dict, hash=False)
    """Parts of a day, as written next to it: "morning", "por la noche"; all mapped to 0."""
    day_modifiers: frozenset[str] = frozenset()
    """Words before a day that belong to it: "early", "late"."""
    holidays: Mapping[str, tuple[int, ...]] = field(factory=dict, hash=False)
    """Holidays, mapped to (month, day), to (month, which, weekday), where -1 is the last, or to (days from Easter,).

    A fourth number adds days.
    """
    overnight: frozenset[str] = frozenset()
    """Words for a night from one day to the next: "overnight"."""
    every: frozenset[str] = frozenset()
    """Words before a weekday that recurs: "every", "jeden"."""
    recurring: frozenset[str] = frozenset()
    """Words after a weekday that recurs: "nights"."""
    generic_nouns: frozenset[str] = frozenset()
    """Nouns after a possessive day that then means an era: "today's *youth*"."""
    decade_prefixes: frozenset[str] = frozenset()
    """Words before the figure of a decade: "années"."""
    decade_names: Mapping[str, int] = field(factory=dict, hash=False)
    """Decades in words, mapped to their first year: "años noventa" to 1990."""
    age_possessives: frozenset[str] = frozenset()
    """Words before a person's age, which is not a decade: "in *her* late 20s"."""
    decade_endings: frozenset[str] = frozenset()
    """Endings that turn a figure into a decade: "s", "er"."""
    day_prepositions: frozenset[str] = frozenset()
    """Prepositions before a day: "on", "am"."""
    figure_suffixes: tuple[str, str, str] | None = None
    """Characters after the figures of a year, a month and a day, in languages without spaces: ("年", "月", "日号")."""
    relative_periods: Mapping[str, tuple[Precision, int]] = field(factory=dict, hash=False)
    """In languages with `figure_suffixes`, words for a period near the story's day: "先週" is the week before."""
    week_shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """In languages with `figure_suffixes`, words before a weekday that name its week: "来週" is 1."""
    forward_phrases: frozenset[str] = frozenset()
    """Phrases before a day in the future, whatever the tense: "a vote for"."""
    ahead_of: frozenset[str] = frozenset()
    """Phrases before an event on a future day: "ahead of" Friday's vote."""
    finite_past: frozenset[str] = frozenset()
    """Past forms that are not participles, and other words that put a nearby day in the past: "was", "fell", "since"."""
    manner_words: frozenset[str] = frozenset()
    """Words before "planned" when it says how, not when: "as"."""
    plan_nouns: frozenset[str] = frozenset()
    """Nouns that look forward only before "to" or "for", and not after a reporting verb: "a spending *plan*"."""
    passive_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries after which a past form can lie in the future: "be"."""
    period_prepositions: frozenset[str] = frozenset()
    """Prepositions before a month or a year: "in", "since"."""
    period_only_prepositions: frozenset[str] = frozenset()
    """Prepositions of `period_prepositions` that never come before a day: "in", "im"."""
    range_openers: Mapping[str, frozenset[str]] = field(factory=dict, hash=False)
    """Words that open a range, mapped to those that join it: "from" to "to"."""
    range_joiners: frozenset[str] = frozenset()
    """Words that join a range without an opener: "through", "bis"."""
    of: frozenset[str] = frozenset()
    """Words between day, month and year: "of", "de"."""
    articles: frozenset[str] = frozenset()
    """Articles before a day or unit: "the", "der", "le"."""
    time_prepositions: frozenset[str] = frozenset()
    """Prepositions before a time of day: "at", "um", "a las"."""
    times_of_day: frozenset[str] = frozenset()
    """Words that are a time of day on their own: "noon", "midi"."""
    future: frozenset[str] = frozenset()
    """Words that make a clause look forward: "will", "scheduled", "wird"."""
    future_endings: tuple[str, ...] = ()
    """Endings of verbs that look forward: "ront", "rán"."""
    past: frozenset[str] = frozenset()
    """Words that make a clause look back: "said", "was", "hatte"."""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs that look back: "ed", "aron"."""
    infinitive_markers: frozenset[str] = frozenset()
    """Words after which a form that looks past is not: "to" in "to cut", "be" in "be held"."""
    perfect_phrases: frozenset[str] = frozenset()
    """Phrases that are past in spite of an infinitive marker: "would have"."""
    negated_past: Mapping[str, str] = field(factory=dict, hash=False)
    """Words that look back when negated, mapped to the negation: "could *not* be reached"."""
    non_verbs: frozenset[str] = frozenset()
    """Words with a past or future ending that are not verbs, and reporting verbs that are also nouns: "heute", "mayoría", "show"."""
    past_auxiliaries: Mapping[str, int] = field(factory=dict, hash=False)
    """Auxiliaries that are past only with a participle, mapped to how many words later it may come: "ist", "est"."""
    participle_pattern: str = ""
    """A regular expression for those participles."""
    past_prepositions: frozenset[str] = frozenset()
    """Prepositions that put a day in the past if no verb does: "after", "despite"."""


@documented
@frozen(field_transformer=checked)
class Language:
    """A language, described by its words and how they are written.

    >>> from newsparse.knowledge.languages import load
    >>> load("en").name
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
    """The letters it uses: in Latin script those beyond a to z, in other scripts all of them; "" for any letters."""
    spaced: bool = True
    """Whether words are separated by spaces; if not, length is counted in characters."""
    furniture: tuple[Phrases, ...] = ()
    """Phrases of boilerplate lines such as menus and share bars, by kind."""
    notes: tuple[str, ...] = ()
    """Openings of notes to readers: "editor's note:", "this story has been updated"."""
    bylines: BylineWords = BylineWords()
    """Words around the names in bylines and sign-offs."""
    credits: CreditWords = CreditWords()
    """Words that mark captions and picture credits."""
    dates: DateWords = DateWords()
    """Words that dates are made of."""
    speech: SpeechWords | None = None
    """Words that attributions are made of; `None` if the language has none, so that it gets no attributions."""
    people: PeopleWords = field(factory=PeopleWords)
    """Titles, pronouns and other words for speakers."""

    @property
    def supports(self) -> tuple[str, ...]:
        """The features it has words for, out of furniture, notes, bylines, credits, dates, attributions and speakers.

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

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the differences from the built-in language of the same code, if there is one."""
        # Imported here because language modules import this module.
        from newsparse.knowledge import languages

        base = languages.load(self.code) if self.code in languages.CODES else Language(self.code, self.name)
        return _changed, (self.code, self.name, differences(self, base))


def _changed(code: str, name: str, changes: dict[str, Any]) -> Language:
    from newsparse.knowledge import languages

    base = languages.load(code) if code in languages.CODES else Language(code, name)
    return made_of(base, changes) if changes else base
