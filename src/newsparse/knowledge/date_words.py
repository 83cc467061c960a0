"""The date words of a language: what `DateWords` asks a language for."""

from collections.abc import Mapping

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.terms import Precision


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class DateWords:
    """Words that dates are made of; a key can be a phrase.

    >>> from newsparse import DateWords
    >>> DateWords(relative={"gestern": -1}).relative["gestern"]
    -1
    """

    # -- the calendar

    months: Mapping[str, int] = field(factory=dict, hash=False)
    """Month names, full and abbreviated, without the dot, mapped to 1-12."""
    solar_months: Mapping[str, int] = field(factory=dict, hash=False)
    """Months of the Iranian calendar, mapped to 1-12, in languages that date by its years: "مهر" is 7."""
    weekdays: Mapping[str, int] = field(factory=dict, hash=False)
    """Weekday names, full and abbreviated, mapped to 0 (Monday) - 6."""
    capitalised: bool = False
    """True if months and weekdays are capitalised, so that "march" is not a month."""
    ambiguous: frozenset[str] = frozenset()
    """Months that are also other words, and weekdays that are surnames; they need more context: "may", "mars", "friday"."""
    personal_prepositions: frozenset[str] = frozenset()
    """Prepositions that come before people as often as before months; an ambiguous month after one is not a date: "by May"."""
    lookalikes: frozenset[str] = frozenset()
    """Phrases that contain a date word but are not dates: "good friday", "sunday times"."""
    holidays: Mapping[str, tuple[int, ...]] = field(factory=dict, hash=False)
    """Holidays, mapped to (month, day), to (month, which, weekday), where -1 is the last, or to (days from Easter,).

    A fourth number adds days.
    """

    # -- figures and numbers

    order: str = "dmy"
    """The order of day, month and year in figures: "dmy", "mdy", "ymd"; `""` if the figures alone do not show it."""
    ordinals: Mapping[str, int] = field(factory=dict, hash=False)
    """Words for the day of a month, mapped to it: "fourteenth", "primero"."""
    ordinal_endings: frozenset[str] = frozenset()
    """Endings that turn a figure into the day of a month: "th", "er", "."."""
    numbers: Mapping[str, int] = field(factory=dict, hash=False)
    """Number words, including "a", mapped to their value."""
    decade_endings: frozenset[str] = frozenset()
    """Endings that turn a figure into a decade: "s", "er"."""
    decade_prefixes: frozenset[str] = frozenset()
    """Words before the figure of a decade: "années"."""
    decade_names: Mapping[str, int] = field(factory=dict, hash=False)
    """Decades in words, mapped to their first year: "años noventa" to 1990."""
    age_possessives: frozenset[str] = frozenset()
    """Words before a person's age, which is not a decade: "in *her* late 20s"."""

    # -- days near the story's own, or near the day last mentioned

    relative: Mapping[str, int] = field(factory=dict, hash=False)
    """Words for a day near the story's own, mapped to the distance in days: "yesterday" to -1."""
    relative_parts: frozenset[str] = frozenset()
    """Words of `relative` that mean part of a day: "tonight"."""
    overnight: frozenset[str] = frozenset()
    """Words for a night from one day to the next: "overnight"."""
    generic_nouns: frozenset[str] = frozenset()
    """Nouns after the possessive of a day, which then means an era: "today's *youth*"."""
    anaphors: Mapping[str, int] = field(factory=dict, hash=False)
    """Phrases for a day near the one last mentioned: "the same day" is 0, "the day before" -1."""
    adjacent: Mapping[str, int] = field(factory=dict, hash=False)
    """Phrases before a day that mean the next or previous one: "the day before" is -1, "the day after" 1."""
    ago: Mapping[str, int] = field(factory=dict, hash=False)
    """Words after an amount of time counted from the story's day: "ago" is -1, "from now" 1."""
    later: Mapping[str, int] = field(factory=dict, hash=False)
    """Words after an amount of time counted from the day last mentioned: "earlier" is -1, "later" 1."""
    leading_ago: Mapping[str, int] = field(factory=dict, hash=False)
    """Words before an amount of time: "vor" is -1, "il y a" -1, "dans" 1."""
    clause_openers: frozenset[str] = frozenset()
    """Last words of `anaphors` and `later` that more often open a clause: "the day *before* the vote"."""

    # -- weeks, months, quarters and years

    units: Mapping[str, Precision] = field(factory=dict, hash=False)
    """Units of time: "week", "weeks"; a quarter of a year is a `RANGE`."""
    clock_units: Mapping[str, int] = field(factory=dict, hash=False)
    """Units shorter than a day, mapped to their number in a day: "hours" to 24."""
    shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """Words before a weekday, month or unit: "last" is -1, "this" 0, "next" 1."""
    trailing_shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """Words after a weekday, month or unit, mapped as in `shifts`: "dernier", "pasado"."""
    relative_periods: Mapping[str, tuple[Precision, int]] = field(factory=dict, hash=False)
    """Phrases for a whole period near the story's day: "先週" is the week before, "i fjor" the last year."""
    quarters: Mapping[str, tuple[int, int]] = field(factory=dict, hash=False)
    """Quarters and halves of a year, mapped to their first and last month: "third quarter", "q3", "second half"."""
    fiscal: frozenset[str] = frozenset()
    """Words that show that a quarter is one of a company's financial year: "fiscal"."""
    other_quarters: frozenset[str] = frozenset()
    """Words after a quarter that is not a calendar quarter: "the quarter *ended* in February", "a quarter *century*"."""
    match_words: frozenset[str] = frozenset()
    """Words that show that a quarter is part of a match: "touchdown"."""

    # -- words next to a day

    day_prepositions: frozenset[str] = frozenset()
    """Prepositions before a day: "on", "am"."""
    period_prepositions: frozenset[str] = frozenset()
    """Prepositions before a month or a year: "in", "since"."""
    period_only_prepositions: frozenset[str] = frozenset()
    """Prepositions of `period_prepositions` that never come before a day: "in", "im"."""
    of: frozenset[str] = frozenset(("de", "d'"))
    """Words between day, month and year: "of", "de"."""
    articles: frozenset[str] = frozenset()
    """Articles before a day or unit: "the", "der", "le"."""
    every: frozenset[str] = frozenset()
    """Words before a weekday or a day that recurs: "every", "jeden"."""
    recurring: frozenset[str] = frozenset()
    """Words after a weekday that recurs: "nights"."""

    # -- times of the day

    day_parts: Mapping[str, int] = field(factory=dict, hash=False)
    """Parts of a day, as written next to it: "morning", "por la noche"; all mapped to 0."""
    day_modifiers: frozenset[str] = frozenset()
    """Words before a day that belong to it: "early", "late"."""
    time_prepositions: frozenset[str] = frozenset()
    """Prepositions before a time of day: "at", "um", "a las"."""
    times_of_day: frozenset[str] = frozenset()
    """Words that are a time of day on their own: "noon", "midi"."""

    # -- ranges

    range_openers: Mapping[str, frozenset[str]] = field(factory=dict, hash=False)
    """Words that open a range, mapped to the words that join its two ends: "from" to "to"."""
    range_joiners: frozenset[str] = frozenset()
    """Words that join a range without an opener: "through", "bis"."""

    # -- whether a sentence looks back or forward

    future: frozenset[str] = frozenset()
    """Words that make a clause look forward: "will", "scheduled", "wird"."""
    future_endings: tuple[str, ...] = ()
    """Endings of verbs that look forward: "ront", "rán"."""
    past: frozenset[str] = frozenset()
    """Words that make a clause look back: "said", "was", "hatte"."""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs that look back: "ed", "aron"."""
    finite_past: frozenset[str] = frozenset()
    """Past forms that are not participles, and other words that put a nearby day in the past: "was", "fell", "since"."""
    past_auxiliaries: Mapping[str, int] = field(factory=dict, hash=False)
    """Auxiliaries that are past only with a participle, mapped to the number of words within which it has to follow: "ist", "est"."""
    participle_pattern: str = ""
    """A regular expression for the participles after `past_auxiliaries`."""
    infinitive_markers: frozenset[str] = frozenset()
    """Words after which a form that looks past is not: "to" in "to cut", "be" in "be held"."""
    past_phrases: frozenset[str] = frozenset()
    """Phrases of two words that are past, although the first looks forward: "would have", "could not"."""
    non_verbs: frozenset[str] = frozenset()
    """Words with a past or future ending that are not verbs, and reporting verbs that are also nouns: "heute", "mayoría", "show"."""
    past_prepositions: frozenset[str] = frozenset()
    """Prepositions that put a day in the past if no verb does: "after", "despite"."""
    forward_phrases: frozenset[str] = frozenset()
    """Phrases before a day in the future, whatever the tense: "a vote for"."""
    ahead_of: frozenset[str] = frozenset()
    """Phrases before an event on a future day: "*ahead of* Friday's vote"."""
    manner_words: frozenset[str] = frozenset()
    """Words before "planned" if it does not look forward: "as"."""
    plan_nouns: frozenset[str] = frozenset()
    """Nouns that look forward only before `plan_links`, and not after a reporting verb: "a spending *plan*"."""
    plan_links: frozenset[str] = frozenset()
    """Words that make `plan_nouns` before them look forward: "plans *to* meet"."""

    # -- text without spaces

    figure_suffixes: tuple[str, str, str] | None = None
    """Characters after the figures of a year, a month and a day, in languages without spaces: ("年", "月", "日号")."""
    week_shifts: Mapping[str, int] = field(factory=dict, hash=False)
    """In languages with `figure_suffixes`, words before a weekday that name its week: "来週" is 1."""
