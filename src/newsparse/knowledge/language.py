"""The shape of a language module: every word list that a rule may ask for.

All words are given in lower case; rules fold the text before they look.
"""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.knowledge.differences import differences, made_of
from newsparse.knowledge.people import PeopleWords
from newsparse.knowledge.speechwords import SpeechWords
from newsparse.terms import Kind, Precision, Role


@documented
@frozen(field_transformer=checked)
class Phrases:
    """Furniture phrases of one kind.

    >>> Phrases(Kind.RELATED, lines=frozenset({"read also"})).kind
    <Kind.RELATED: 'related'>
    """

    kind: Kind
    """What a line with such a phrase is."""
    lines: frozenset[str] = frozenset()
    """Whole lines, without the punctuation around them."""
    starts: tuple[str, ...] = ()
    """What such a line begins with."""
    parts: tuple[str, ...] = ()
    """What a short line of that kind holds; counts for less than the others."""


@documented
@frozen(field_transformer=checked)
class BylineWords:
    """Words around the names in a byline or a sign-off.

    >>> BylineWords(by=("von",), joiners=frozenset({"und"})).by
    ('von',)
    """

    by: tuple[str, ...] = ()
    """What opens a byline: "by", "von", "par"."""
    roles: Mapping[str, Role] = field(factory=dict, hash=False)
    """What opens the part of a sign-off: "reporting by", "editing by"."""
    titles: frozenset[str] = frozenset()
    """What an author may be called on the line: "correspondent", "sports editor"."""
    joiners: frozenset[str] = frozenset()
    """What stands between two names: "and", "und"."""


@documented
@frozen(field_transformer=checked)
class CreditWords:
    """Words that mark the credit of a picture, and captions.

    >>> CreditWords(marks=("foto",)).marks
    ('foto',)
    """

    marks: tuple[str, ...] = ()
    """What stands before the credit, without its colon: "photo", "photo by", "image", "credit"."""
    caption_openers: tuple[str, ...] = ()
    """What opens a caption: "file photo", "archive picture", "watch"."""
    positions: tuple[str, ...] = ()
    """What says in brackets where somebody stands in a picture, without its last dot: "left", "pictured", "l"."""


@documented
@frozen(field_transformer=checked)
class DateWords:
    """Words that dates are made of; a key may be a phrase.

    >>> DateWords(relative={"gestern": -1}).relative["gestern"]
    -1
    """

    months: Mapping[str, int] = field(factory=dict, hash=False)
    """Month names, in full and short, without their dot, to 1-12."""
    weekdays: Mapping[str, int] = field(factory=dict, hash=False)
    """Weekday names, in full and short, to 0 (Monday) - 6."""
    relative: Mapping[str, int] = field(factory=dict, hash=False)
    """Words for a day near the story's own, to the days from it: "yesterday" is -1."""
    relative_parts: frozenset[str] = frozenset()
    """Those of them that mean a part of the day: "tonight"."""
    order: str = "dmy"
    """The order of day, month and year in figures: "dmy", "mdy", "ymd"; "" where a figure alone decides nothing."""
    capitalised: bool = False
    """Whether months and weekdays are written with a capital: "march" is then no month."""
    ambiguous: frozenset[str] = frozenset()
    """Months that are other words too and weekdays that are surnames, which need more around them: "may", "mars", "friday"."""
    lookalikes: frozenset[str] = frozenset()
    """Phrases around a date word that are no date: "good friday", "sunday times"."""
    ordinals: Mapping[str, int] = field(factory=dict, hash=False)
    """Words for the day of a month: "fourteenth", "primero"."""
    ordinal_endings: frozenset[str] = frozenset()
    """What turns a figure into the day of a month: "th", "er", "."."""
    numbers: Mapping[str, int] = field(factory=dict, hash=False)
    """Number words, "a" among them."""
    units: Mapping[str, Precision] = field(factory=dict, hash=False)
    """Stretches of time: "week", "weeks"; a quarter of a year is a `RANGE`."""
    quarters: Mapping[str, tuple[int, int]] = field(factory=dict, hash=False)
    """Quarters and halves of a year, to their first and last month: "third quarter", "q3", "second half"."""
    fiscal: frozenset[str] = frozenset()
    """What stands before or behind a quarter of a company's own year: "fiscal"."""
    other_quarters: frozenset[str] = frozenset()
    """What stands behind a quarter that is none of the calendar's: "ended" in February, of a "century"."""
    match_words: frozenset[str] = frozenset()
    """What tells of a match with quarters, in languages where they have the same name: "touchdown"."""
    shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """What stands before a weekday, month or unit: "last" is -1, "this" 0, "next" 1."""
    trailing_shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """The same where it stands behind: "dernier", "pasado"."""
    ago: Mapping[str, int] = field(factory=dict, hash=False)
    """What stands behind an amount of time that counts from the story's day: "ago" is -1, "from now" 1."""
    later: Mapping[str, int] = field(factory=dict, hash=False)
    """What stands behind an amount that counts from the day last mentioned: "earlier" is -1, "later" 1."""
    leading_ago: Mapping[str, int] = field(factory=dict, hash=False)
    """What stands before an amount: "vor" is -1, "il y a" -1, "dans" 1."""
    anaphors: Mapping[str, int] = field(factory=dict, hash=False)
    """Phrases for a day near the one last mentioned: "the same day" is 0, "the day before" -1."""
    adjacent: Mapping[str, int] = field(factory=dict, hash=False)
    """What stands before a day and means one beside it: "the day before" is -1, "the day after" 1."""
    day_parts: Mapping[str, int] = field(factory=dict, hash=False)
    """Parts of a day, as they stand beside it: "morning", "por la noche"; all to 0."""
    day_modifiers: frozenset[str] = frozenset()
    """What stands before a day and belongs to it: "early", "late"."""
    holidays: Mapping[str, tuple[int, ...]] = field(factory=dict, hash=False)
    """Holidays, to (month, day), to (month, which, weekday) where -1 is the last, or to (days from Easter,).

    A fourth number counts days on.
    """
    overnight: frozenset[str] = frozenset()
    """What means a night from one day to the next: "overnight"."""
    every: frozenset[str] = frozenset()
    """What stands before a weekday that is one of many: "every", "jeden"."""
    recurring: frozenset[str] = frozenset()
    """What stands behind such a one: "nights"."""
    generic_nouns: frozenset[str] = frozenset()
    """What has a time, not a day: "today's *youth*"."""
    decade_prefixes: frozenset[str] = frozenset()
    """What stands before the figure of a decade: "années"."""
    decade_names: Mapping[str, int] = field(factory=dict, hash=False)
    """Decades in words, to their first year: "años noventa" is 1990."""
    age_possessives: frozenset[str] = frozenset()
    """What stands before somebody's age, which is no decade: "in *her* late 20s"."""
    decade_endings: frozenset[str] = frozenset()
    """What turns a figure into a decade: "s", "er"."""
    day_prepositions: frozenset[str] = frozenset()
    """What stands before a day: "on", "am"."""
    figure_suffixes: tuple[str, str, str] | None = None
    """What may stand behind the figures of a year, a month and a day where no space does: ("年", "月", "日号")."""
    relative_periods: Mapping[str, tuple[Precision, int]] = field(factory=dict, hash=False)
    """In such a language, words for a stretch of time near the story's day: "先週" is the week before."""
    week_shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """In such a language, what stands before a weekday and names its week: "来週" is 1."""
    forward_phrases: frozenset[str] = frozenset()
    """What stands before a day that lies ahead, whatever the tense: "a vote for"."""
    ahead_of: frozenset[str] = frozenset()
    """What stands before something of a day that lies ahead: "ahead of" Friday's vote."""
    finite_past: frozenset[str] = frozenset()
    """Past forms that are no participles, and what else puts a day close by in the past: "was", "fell", "since"."""
    manner_words: frozenset[str] = frozenset()
    """What stands before "planned" where it says how, not when: "as"."""
    plan_nouns: frozenset[str] = frozenset()
    """Words that look forward only where "to" or "for" follows, and no reporting verb stands before: "a spending *plan*"."""
    passive_auxiliaries: frozenset[str] = frozenset()
    """What turns a past form into one that may lie ahead: "be"."""
    period_prepositions: frozenset[str] = frozenset()
    """What stands before a month or a year: "in", "since"."""
    period_only_prepositions: frozenset[str] = frozenset()
    """Those of them that never stand before a day: "in", "im"."""
    range_openers: Mapping[str, frozenset[str]] = field(factory=dict, hash=False)
    """What opens a range, to what joins it: "from" to "to"."""
    range_joiners: frozenset[str] = frozenset()
    """What joins a range that nothing opens: "through", "bis"."""
    of: frozenset[str] = frozenset()
    """What may stand between day, month and year: "of", "de"."""
    articles: frozenset[str] = frozenset()
    """What may stand before day or unit: "the", "der", "le"."""
    time_prepositions: frozenset[str] = frozenset()
    """What stands before a time of day: "at", "um", "a las"."""
    times_of_day: frozenset[str] = frozenset()
    """Words that are a time of day by themselves: "noon", "midi"."""
    future: frozenset[str] = frozenset()
    """Words that make a clause look forward: "will", "scheduled", "wird"."""
    future_endings: tuple[str, ...] = ()
    """Endings of verbs that look forward: "ront", "rán"."""
    past: frozenset[str] = frozenset()
    """Words that make a clause look back: "said", "was", "hatte"."""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs that look back: "ed", "aron"."""
    infinitive_markers: frozenset[str] = frozenset()
    """What stands before a form that is no past, though it looks like one: "to" in "to cut", "be" in "be held"."""
    perfect_phrases: frozenset[str] = frozenset()
    """What is past even there: "would have"."""
    negated_past: Mapping[str, str] = field(factory=dict, hash=False)
    """What looks back with a negation, to that: "could *not* be reached"."""
    non_verbs: frozenset[str] = frozenset()
    """Words with such an ending that are no verbs, and reporting verbs that are as often nouns: "heute", "mayoría", "show"."""
    past_auxiliaries: Mapping[str, int] = field(factory=dict, hash=False)
    """What is past only with a participle, to the words behind it among which that may stand: "ist", "est"."""
    participle_pattern: str = ""
    """A pattern of such participles."""
    past_prepositions: frozenset[str] = frozenset()
    """What puts a day in the past where no verb does: "after", "despite"."""


@documented
@frozen(field_transformer=checked)
class Language:
    """One language.

    >>> from newsparse.knowledge.languages import load
    >>> load("en").name
    'English'
    """

    code: str
    """BCP 47 primary subtag."""
    name: str
    """Its English name."""
    script: str = "latin"
    """The script it is written in: "latin", "cyrillic", "greek", "arabic", "hebrew", "han", "kana", "hangul"."""
    function_words: frozenset[str] = frozenset()
    """Its commonest words, by which it is recognised and by which prose is told from lists."""
    letters: str = ""
    """Letters it is written with: in Latin script those beyond a to z, in others all of them; "" where any will do."""
    spaced: bool = True
    """Whether words are parted by spaces; where not, length is counted in characters."""
    furniture: tuple[Phrases, ...] = ()
    """Phrases of the lines around stories, by the kind of line."""
    notes: tuple[str, ...] = ()
    """How notes to readers open: "editor's note:", "this story has been updated"."""
    bylines: BylineWords = BylineWords()
    """Words around the names in bylines and sign-offs."""
    credits: CreditWords = CreditWords()
    """Words that mark captions and the credits of pictures."""
    dates: DateWords = DateWords()
    """Words that dates are made of."""
    speech: SpeechWords | None = None
    """Reporting verbs and the like; `None` where attributions are not looked for."""
    people: PeopleWords = field(factory=PeopleWords)
    """Titles, pronouns and other words about speakers."""

    @property
    def supports(self) -> tuple[str, ...]:
        """What it has words for, out of furniture, notes, bylines, credits, dates, attributions and speakers.

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
        """Hash by what tells languages apart: quick, since rules keep what they make of a language by it."""
        return hash((self.code, self.name, self.function_words))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by what tells it from the library's own language of the same code, where there is one."""
        # Not above: the modules of languages import this one.
        from newsparse.knowledge import languages

        base = languages.load(self.code) if self.code in languages.CODES else Language(self.code, self.name)
        return _changed, (self.code, self.name, differences(self, base))


def _changed(code: str, name: str, changes: dict[str, Any]) -> Language:
    from newsparse.knowledge import languages

    base = languages.load(code) if code in languages.CODES else Language(code, name)
    return made_of(base, changes) if changes else base
