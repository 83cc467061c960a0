"""Date words of English."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.languages.calendar_names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from newsparse.knowledge.word_lists import by_number, by_numbers, by_precision, listed, phrases, words

_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth twentieth"
).split()

_NUMBERS: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
).split()

_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()

DATES: Final = DateWords(
    months={name: i for i, name in enumerate(ENGLISH_MONTHS, 1)} | {name[:3]: i for i, name in enumerate(ENGLISH_MONTHS, 1)} | {"sept": 9},
    weekdays={name: i for i, name in enumerate(ENGLISH_WEEKDAYS)}
    | {name[:3]: i for i, name in enumerate(ENGLISH_WEEKDAYS)}
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    capitalised=True,
    ambiguous=frozenset(("may", "march", "april", "june", "august", "mar", "jan", "dec", *ENGLISH_WEEKDAYS)),
    personal_prepositions=frozenset("by of after before from through between".split()),
    lookalikes=phrases("""
        good friday | black friday | easter monday | easter sunday | palm sunday | ash wednesday | cyber monday | bloody sunday
        super tuesday | super bowl sunday | fat tuesday | maundy thursday | man friday | girl friday | black monday | black tuesday
        black wednesday | black thursday | sunday times | sunday telegraph | sunday mail | sunday mirror | sunday express | sunday herald
        sunday post | sunday school | fox news sunday | mail on sunday | independent on sunday | saturday night live
        saturday evening post | monday night football | thursday night football | sunday night football | friday night lights
        friday the 13th | today show | usa today | usa weekend | wednesday addams | second week | quarter century | quarter - century
        quarter mile | quarter hour | today programme | today program
    """),
    holidays=by_numbers("""
        1 1: new year ' s day
        12 31: new year ' s eve
        12 25: christmas day
        12 24: christmas eve
        12 26: boxing day
        2 14: valentine ' s day
        3 17: st . patrick ' s day
        4 1: april fools ' day
        5 1: may day
        7 4: independence day | the fourth of july | fourth of july | july fourth
        7 14: bastille day
        10 31: halloween
        11 11: veterans day | armistice day
        11 1: all saints ' day
        11 4 3: thanksgiving day | thanksgiving
        9 1 0: labor day
        11 1 0 1: election day
        5 -1 0: memorial day
        1 3 0: martin luther king jr . day | martin luther king day
        2 3 0: presidents day
        10 2 0: columbus day
        -2: good friday
        0: easter sunday
        1: easter monday
        -7: palm sunday
        -46: ash wednesday
    """),
    order="",
    ordinals={word: i for i, word in enumerate(_ORDINALS, 1)}
    | {f"twenty-{word}": 20 + i for i, word in enumerate(_ORDINALS[:9], 1)}
    | {"thirtieth": 30, "thirty-first": 31},
    ordinal_endings=frozenset(("st", "nd", "rd", "th")),
    numbers={word: i for i, word in enumerate(_NUMBERS, 1)}
    | {"a": 1, "an": 1}
    | {word: 10 * i for i, word in enumerate(_TENS, 2)}
    | {f"{ten}-{word}": 10 * i + j for i, ten in enumerate(_TENS, 2) for j, word in enumerate(_NUMBERS[:9], 1)},
    decade_endings=frozenset(("s",)),
    age_possessives=frozenset(("his", "her", "their", "my", "your", "our", "its")),
    relative=by_number("""
        0: today | tonight | this morning | this afternoon | this evening
        -1: yesterday | last night
        1: tomorrow
        -2: the day before yesterday | day before yesterday
        2: the day after tomorrow | day after tomorrow
        -14: a fortnight ago
    """),
    relative_parts=frozenset(("tonight", "last night", "this morning", "this afternoon", "this evening")),
    overnight=frozenset(("overnight",)),
    generic_nouns=words(
        """
        world youth society generation generations economy culture climate environment market marketplace technology
        consumer consumers children kids teenagers women men parents students families athletes politics politicians
        standards dollars money terms prices age era
        """
    ),
    anaphors=by_number("""
        0: same day | the same day | that same day
        1: the next day | the following day | the day after | the next morning | the following morning
        -1: the day before | the previous day | the night before
    """),
    adjacent=by_number("""
        -1: the day before | day before | the eve of | eve of
        1: the day after | day after
    """),
    ago={"ago": -1, "from now": 1, "hence": 1},
    later={"earlier": -1, "before": -1, "previously": -1, "later": 1, "after": 1, "afterwards": 1, "afterward": 1},
    clause_openers=frozenset(("before", "after")),
    units=by_precision("""
        day: day | days
        week: week | weeks
        weekend: weekend | weekends
        month: month | months
        range: quarter
        year: year | years
    """),
    clock_units={
        **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), 24),
        **dict.fromkeys(("minute", "minutes", "min", "mins"), 24 * 60),
        **dict.fromkeys(("second", "seconds", "sec", "secs"), 24 * 60 * 60),
    },
    shifts={"last": -1, "past": -1, "this past": -1, "this": 0, "this coming": 1, "next": 1, "coming": 1},
    quarters={
        f"{name}{sign}quarter": (3 * i - 2, 3 * i)
        for i, names in enumerate(("first 1st", "second 2nd", "third 3rd", "fourth 4th"), 1)
        for name in names.split()
        for sign in " -"
    }
    | {f"q{i}": (3 * i - 2, 3 * i) for i in range(1, 5)}
    | {"first half": (1, 6), "first-half": (1, 6), "second half": (7, 12), "second-half": (7, 12), "h1": (1, 6), "h2": (7, 12)},
    fiscal=frozenset(("fiscal", "fy")),
    other_quarters=words("ended ending century mile hour moon final finals pole horse note fiscal"),
    match_words=frozenset(
        (
            "touchdown",
            "field goal",
            "halftime",
            "half-time",
            "quarterback",
            "kickoff",
            "first down",
            "interception",
            "fumble",
            " yards",
            "-yard ",
            "rebounds",
            "free throw",
            "-pointer",
            "scored ",
            "outscored",
            "trailed",
            "teammate",
            "playoff",
            "coach ",
            "the game",
        )
    ),
    day_prepositions=frozenset(("on", "until", "till", "by", "since", "before", "after", "from", "of", "through", "to", "for")),
    period_prepositions=phrases("in | since | until | by | during | through | before | after | from | early | late | mid | between | of"),
    period_only_prepositions=frozenset(("in", "during", "mid")),
    of=frozenset(("of",)),
    articles=frozenset(("the",)),
    every=frozenset(("every", "every other", "each", "most", "alternate")),
    recurring=frozenset(("nights", "mornings", "afternoons", "evenings")),
    day_parts=dict.fromkeys(
        listed("""
            morning | afternoon | evening | night | noon | midnight | lunchtime | in the morning | in the evening | in the afternoon
            at night | overnight
        """),
        0,
    ),
    day_modifiers=frozenset(("early", "late", "mid")),
    time_prepositions=frozenset(("at", "by", "around", "about")),
    times_of_day=frozenset(("noon", "midnight", "midday")),
    range_openers={"from": frozenset(("to", "through", "until", "till", "-", "–", "—")), "between": frozenset(("and",))},
    range_joiners=frozenset(("to", "through", "thru", "until", "till", "-", "–", "—")),
    future=words(
        """
        will ll shall would must could might should may expected expects expect scheduled due plan plans planned planning intends intend
        set until till soon upcoming begins starts opens ends expires expire tomorrow going hopes hope hoped agreed meets reopens resumes
        returns arrives leaves departs goes heads hosts plays faces convenes reconvenes premieres debuts retires closes flies travels
        """
    ),
    past=words(
        """
        said was were had did told made held got found left met lost ran sent shot hit closed put led set killed has have been ago
        yesterday earlier ended hurt thought brought struck burst fled beat bent bled bought bred built caught clung crept cut cast dealt
        dug felt fought forgot heard hid hung kept knelt laid lay leapt lent lit meant overthrew paid quit read rebuilt resold sat shone
        shrank shut slid slept slung sold sought sped spent spilt spun spat spoilt stood stuck stung strove swept swung taught understood
        upheld withheld withstood won wrung didn wasn weren hadn couldn
        """
    ),
    past_endings=("ed",),
    finite_past=words(
        """
        was were had did died since arose ate awoke became began blew broke came chose drank drew drove fell flew forbade
        foresaw forgave froze gave grew knew overcame rang rode rose sang sank saw shook spoke sprang stole swam swore threw
        took tore undertook underwent went withdrew woke wore wove wrote
        """
    ),
    infinitive_markers=frozenset("to be being stay remain will would can could may might must should shall ll".split()),
    past_phrases=frozenset(("would have", "could have", "might have", "may have", "must have", "should have", "could not")),
    non_verbs=words(
        """
        show shows report reports claim claims comment comments demand demands support supports answer answers estimate estimates promise
        promises vow vows call calls address point points credit credits question questions dispute disputes decides publishes considers
        continues charges expects reveal signal signals doubt doubts fear fears hope hopes vote votes view views study worry
        """
    ),
    past_prepositions=frozenset("after following despite amid".split()),
    forward_phrases=phrases("for | moved to | postponed to | delayed to | rescheduled to | pushed to | back to | forward to"),
    ahead_of=frozenset(("ahead of", "prior to")),
    manner_words=frozenset(("as",)),
    plan_nouns=frozenset(("plans", "plan", "hopes", "hope", "hoped")),
    plan_links=frozenset(("to", "for")),
)
