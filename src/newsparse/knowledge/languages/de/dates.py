"""Date words of German."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Precision

DATES: Final = DateWords(
    # -- the calendar
    months=numbered(
        1,
        """
        januar, jan, jänner, jän
        februar, feb, febr, feber
        märz, mär, mrz, maerz
        april, apr
        mai
        juni, jun
        juli, jul
        august, aug
        september, sept, sep
        oktober, okt
        november, nov
        dezember, dez
        """,
    ),
    weekdays={
        **numbered(
            0,
            """
        montag, mo, montags
        dienstag, di, dienstags
        mittwoch, mi, mittwochs
        donnerstag, do, donnerstags
        freitag, fr, freitags
        samstag, sonnabend, sa, samstags, sonnabends
        sonntag, so, sonntags
        """,
        ),
        **{
            f"{day}{part}": number
            for number, day in enumerate("montag dienstag mittwoch donnerstag freitag samstag sonntag".split())
            for part in "morgen früh vormittag mittag nachmittag abend nacht".split()
        },
    },
    capitalised=True,
    ambiguous=phrases("august"),
    lookalikes=phrases(
        """
        montags | dienstags | mittwochs | donnerstags | freitags | samstags | sonnabends | sonntags
        schwarzer freitag | schwarzen freitag | welt am sonntag | bild am sonntag
        """
    ),
    holidays={
        "neujahr": (1, 1),
        "neujahrstag": (1, 1),
        "silvester": (12, 31),
        "heiligabend": (12, 24),
        "heiligen abend": (12, 24),
        "tag der deutschen einheit": (10, 3),
        "tag der arbeit": (5, 1),
        "allerheiligen": (11, 1),
        "reformationstag": (10, 31),
        "valentinstag": (2, 14),
        "nikolaustag": (12, 6),
        "weihnachten": (12, 25),
        "ersten weihnachtstag": (12, 25),
        "zweiten weihnachtstag": (12, 26),
        "karfreitag": (-2,),
        "ostersonntag": (0,),
        "ostermontag": (1,),
        "christi himmelfahrt": (39,),
        "pfingstsonntag": (49,),
        "pfingstmontag": (50,),
        "fronleichnam": (60,),
        "rosenmontag": (-48,),
        "aschermittwoch": (-46,),
    },
    # -- figures and numbers
    ordinals={
        "ersten": 1,
        "erste": 1,
        "zweiten": 2,
        "dritten": 3,
    },
    ordinal_endings=frozenset((".",)),
    numbers={
        "ein": 1,
        "eine": 1,
        "einem": 1,
        "einen": 1,
        "einer": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "dreizehn": 13,
        "vierzehn": 14,
    },
    decade_endings=phrases("er"),
    decade_names={
        f"{ten}er {years}": 1900 + 10 * number
        for number, ten in enumerate("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), 2)
        for years in ("jahre", "jahren")
    },
    # -- days near the story's own, or near the day last mentioned
    relative={
        "heute": 0,
        "gestern": -1,
        "vorgestern": -2,
        "morgen": 1,
        "übermorgen": 2,
        "letzte nacht": -1,
        "vergangene nacht": -1,
        "in der vergangenen nacht": -1,
    },
    relative_parts=phrases("letzte nacht | vergangene nacht | in der vergangenen nacht"),
    overnight=phrases("über nacht"),
    anaphors={
        "selben tag": 0,
        "am selben tag": 0,
        "gleichen tag": 0,
        "am gleichen tag": 0,
        "folgenden tag": 1,
        "am folgenden tag": 1,
        "am nächsten tag": 1,
        "am tag darauf": 1,
        "tags darauf": 1,
        "tags zuvor": -1,
        "am tag danach": 1,
        "am tag zuvor": -1,
        "am tag davor": -1,
        "am vortag": -1,
        "vortag": -1,
    },
    adjacent={"am tag vor": -1, "tag vor": -1, "am vorabend": -1, "am tag nach": 1, "tag nach": 1, "tags nach": 1},
    later={
        "später": 1,
        "danach": 1,
        "darauf": 1,
        "zuvor": -1,
        "davor": -1,
        "vorher": -1,
        "früher": -1,
    },
    leading_ago={
        "vor": -1,
        "in": 1,
    },
    # -- weeks, months, quarters and years
    units={
        "tag": Precision.DAY,
        "tage": Precision.DAY,
        "tagen": Precision.DAY,
        "tages": Precision.DAY,
        "woche": Precision.WEEK,
        "wochen": Precision.WEEK,
        "wochenende": Precision.WEEKEND,
        "wochenendes": Precision.WEEKEND,
        "wochenenden": Precision.WEEKEND,
        "monat": Precision.MONTH,
        "monats": Precision.MONTH,
        "monate": Precision.MONTH,
        "monaten": Precision.MONTH,
        "quartal": Precision.RANGE,
        "quartals": Precision.RANGE,
        "jahr": Precision.YEAR,
        "jahre": Precision.YEAR,
        "jahren": Precision.YEAR,
        "jahres": Precision.YEAR,
    },
    shifts={
        "letzte": -1,
        "letzten": -1,
        "letztem": -1,
        "letzter": -1,
        "letztes": -1,
        "vergangene": -1,
        "vergangenen": -1,
        "vergangenem": -1,
        "vergangener": -1,
        "vergangenes": -1,
        "vorige": -1,
        "vorigen": -1,
        "vorigem": -1,
        "voriger": -1,
        "voriges": -1,
        "diese": 0,
        "diesen": 0,
        "diesem": 0,
        "dieser": 0,
        "dieses": 0,
        "kommende": 1,
        "kommenden": 1,
        "kommendem": 1,
        "kommender": 1,
        "kommendes": 1,
        "nächste": 1,
        "nächsten": 1,
        "nächstem": 1,
        "nächster": 1,
        "nächstes": 1,
    },
    quarters={
        f"{name} {part}": (months * i - months + 1, months * i)
        for months, parts in ((3, "quartal quartals"), (6, "halbjahr halbjahres halbjahrs jahreshälfte"))
        for i, stem in enumerate("erste zweite dritte vierte".split()[: 12 // months], 1)
        for name in (stem, f"{stem}n", f"{stem}s", f"{i}.")
        for part in parts.split()
    }
    | {f"q{i}": (3 * i - 2, 3 * i) for i in range(1, 5)}
    | {f"{name} hälfte": (6 * i - 5, 6 * i) for i, names in ((1, "erste ersten"), (2, "zweite zweiten")) for name in names.split()}
    | {"schlussquartal": (10, 12), "auftaktquartal": (1, 3)},
    fiscal=phrases("geschäftsjahr | geschäftsjahres | fiskaljahr | fiskaljahres | fiskalischen | fiskalische"),
    # -- words next to a day
    day_prepositions=phrases("am | vom | bis | seit | ab | zum | den | dem | der"),
    period_prepositions=phrases("im | in | seit | bis | ab | anfang | ende | mitte | von | vom | zwischen | jahr | jahre | jahres"),
    period_only_prepositions=phrases("im"),
    of=phrases("vom | von | des"),
    articles=phrases("der | den | dem | das | die | zum | am"),
    every=phrases("jeden | jeder | jedem | immer | alle"),
    # -- times of the day
    day_parts={
        "morgen": 0,
        "früh": 0,
        "vormittag": 0,
        "mittag": 0,
        "nachmittag": 0,
        "abend": 0,
        "nacht": 0,
        "morgens": 0,
        "vormittags": 0,
        "mittags": 0,
        "nachmittags": 0,
        "abends": 0,
        "nachts": 0,
    },
    day_modifiers=phrases("anfang | ende | mitte"),
    time_prepositions=phrases("um | gegen | ab"),
    times_of_day=phrases("mitternacht"),
    # -- ranges
    range_openers={"vom": phrases("bis | - | –"), "von": phrases("bis | - | –"), "zwischen": phrases("und")},
    range_joiners=phrases("bis | - | –"),
    # -- whether a sentence looks back or forward
    future=phrases(
        """
        müsste | müssten | dürfte | dürften | wird | werden | soll | sollen | will | wollen
        würde | würden | möchte | möchten | geplant | plant
        planen | vorgesehen | beginnt | startet | stattfinden | erwartet | kann | können | könnte | könnten
        muss | müssen
        """
    ),
    past=words(
        """
        war waren hatte hatten wurde wurden hat haben habe worden gewesen bat baten begann begannen bekam bekamen blieb
        blieben brach brachen brannte brannten brachte brachten dachte dachten drang drangen durfte durften entschied
        entschieden erhielt erhielten erschien erschienen erschoss erschossen fand fanden fiel fielen fing fingen floh
        flohen flog flogen floss fuhr fuhren gab gaben gelang gelangen geriet gerieten geschah gewann gewannen ging gingen
        griff griffen half halfen hielt hielten hieß hießen hob hoben kam kamen kannte kannten konnte konnten lag lagen lief
        liefen ließ ließen lud luden misslang musste mussten nahm nahmen nannte nannten rannte rannten rief riefen rieten
        riet sah sahen sank sanken sandte saß saßen schlief schlug schlugen schloss schlossen schnitt schnitten schob
        schoben schoss schossen schrieb schrieben schwamm schwieg schwiegen schwor sprach sprachen sprang sprangen stahl
        stahlen stand standen starb starben stieg stiegen stieß stießen stritt stritten tat taten traf trafen trat traten
        trieb trieben trug trugen überwies unterlag unterlagen unterschrieb verband verbot verboten verbrachte verlief
        verließ verließen verlor verloren verschob verschwand verschwanden versprach verstarb vertrat verwies verzieh wandte
        wandten warb warben warf warfen wich wichen wies wiesen wollte wollten wuchs wuchsen wusste wussten zog zogen zwang
        zwangen
        """
    ),
    past_endings=("te", "ten"),
    finite_past=phrases("war | waren | hatte | hatten | wurde | wurden | kam | kamen | ging | gingen | seit"),
    past_auxiliaries={"ist": 40, "sind": 40, "sei": 40, "seien": 40},
    participle_pattern=r"(?:\p{Ll}{0,6}ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|(?:be|ver|er|ent|zer|unter|über)\p{Ll}{2,}(?:t|en))",
    infinitive_markers=phrases("zu"),
    non_verbs=words(
        """
        heute bitte erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten achte achten
        letzte letzten nächste nächsten beste besten größte größten meiste meisten höchste höchsten jüngste jüngsten älteste
        ältesten wichtigste wichtigsten gute guten alte alten rote roten weite weiten späte späten harte harten leichte
        leichten rechte rechten schlechte schlechten gesamte gesamten bekannte bekannten direkte direkten private privaten
        konkrete konkreten bunte bunten breite breiten feste festen sanfte sanften echte echten geplante geplanten sogenannte
        sogenannten könnte könnten möchte möchten sollte sollten müsste müssten dürfte dürften hätte hätten bereiten
        arbeiten warten halten starten erwarten leisten bieten mieten treten raten unten mitten hinten zweitgrößte
        """
    ),
    past_prepositions=phrases("nach | trotz | infolge"),
    forward_phrases=phrases("für"),
    manner_words=phrases("wie"),
)
