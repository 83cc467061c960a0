"""Date words of German."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_numbers, by_precision, glued, numbered, phrases, words

DATES: Final = DateWords(
    months=numbered(
        1,
        """
        januar, jan, jänner, jän | februar, feb, febr, feber | märz, mär, mrz, maerz | april, apr | mai | juni, jun | juli, jul
        august, aug | september, sept, sep | oktober, okt | november, nov | dezember, dez
        """,
    ),
    weekdays={
        **numbered(
            0,
            """
            montag, mo, montags | dienstag, di, dienstags | mittwoch, mi, mittwochs | donnerstag, do, donnerstags | freitag, fr, freitags
            samstag, sonnabend, sa, samstags, sonnabends | sonntag, so, sonntags
            """,
        ),
        **glued(0, "montag dienstag mittwoch donnerstag freitag samstag sonntag", "morgen früh vormittag mittag nachmittag abend nacht"),
    },
    capitalised=True,
    ambiguous=phrases("august"),
    lookalikes=phrases(
        """
        montags | dienstags | mittwochs | donnerstags | freitags | samstags | sonnabends | sonntags
        schwarzer freitag | schwarzen freitag | welt am sonntag | bild am sonntag
        """
    ),
    holidays=by_numbers("""
        1 1: neujahr | neujahrstag
        12 31: silvester
        12 24: heiligabend | heiligen abend
        10 3: tag der deutschen einheit
        5 1: tag der arbeit
        11 1: allerheiligen
        10 31: reformationstag
        2 14: valentinstag
        12 6: nikolaustag
        12 25: weihnachten | ersten weihnachtstag
        12 26: zweiten weihnachtstag
        -2: karfreitag
        0: ostersonntag
        1: ostermontag
        39: christi himmelfahrt
        49: pfingstsonntag
        50: pfingstmontag
        60: fronleichnam
        -48: rosenmontag
        -46: aschermittwoch
    """),
    ordinals=by_number("""
        1: ersten | erste
        2: zweiten
        3: dritten
    """),
    ordinal_endings=frozenset((".",)),
    numbers=by_number("""
        1: ein | eine | einem | einen | einer
        2+: zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf | dreizehn | vierzehn
    """),
    decade_endings=phrases("er"),
    decade_names={
        f"{ten}er {years}": 1900 + 10 * number
        for number, ten in enumerate("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), 2)
        for years in ("jahre", "jahren")
    },
    relative=by_number("""
        0: heute
        -1: gestern | letzte nacht | vergangene nacht | in der vergangenen nacht
        -2: vorgestern
        1: morgen
        2: übermorgen
    """),
    relative_parts=phrases("letzte nacht | vergangene nacht | in der vergangenen nacht"),
    overnight=phrases("über nacht"),
    anaphors=by_number("""
        0: selben tag | am selben tag | gleichen tag | am gleichen tag
        1: folgenden tag | am folgenden tag | am nächsten tag | am tag darauf | tags darauf | am tag danach
        -1: tags zuvor | am tag zuvor | am tag davor | am vortag | vortag
    """),
    adjacent={"am tag vor": -1, "tag vor": -1, "am vorabend": -1, "am tag nach": 1, "tag nach": 1, "tags nach": 1},
    later=by_number("""
        1: später | danach | darauf
        -1: zuvor | davor | vorher | früher
    """),
    leading_ago=by_number("""
        -1: vor
        1: in
    """),
    units=by_precision("""
        day: tag | tage | tagen | tages
        week: woche | wochen
        weekend: wochenende | wochenendes | wochenenden
        month: monat | monats | monate | monaten
        range: quartal | quartals
        year: jahr | jahre | jahren | jahres
    """),
    shifts=by_number("""
        -1: letzte | letzten | letztem | letzter | letztes | vergangene | vergangenen | vergangenem | vergangener | vergangenes | vorige
        -1: vorigen | vorigem | voriger | voriges
        0: diese | diesen | diesem | dieser | dieses
        1: kommende | kommenden | kommendem | kommender | kommendes | nächste | nächsten | nächstem | nächster | nächstes
    """),
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
    day_prepositions=phrases("am | vom | bis | seit | ab | zum | den | dem | der"),
    period_prepositions=phrases("im | in | seit | bis | ab | anfang | ende | mitte | von | vom | zwischen | jahr | jahre | jahres"),
    period_only_prepositions=phrases("im"),
    of=phrases("vom | von | des"),
    articles=phrases("der | den | dem | das | die | zum | am"),
    every=phrases("jeden | jeder | jedem | immer | alle"),
    day_parts=by_number("""
        0: morgen | früh | vormittag | mittag | nachmittag | abend | nacht | morgens | vormittags | mittags | nachmittags | abends | nachts
    """),
    day_modifiers=phrases("anfang | ende | mitte"),
    time_prepositions=phrases("um | gegen | ab"),
    times_of_day=phrases("mitternacht"),
    range_openers={"vom": phrases("bis | - | –"), "von": phrases("bis | - | –"), "zwischen": phrases("und")},
    range_joiners=phrases("bis | - | –"),
    future=phrases(
        """
        müsste | müssten | dürfte | dürften | wird | werden | soll | sollen | will | wollen | würde | würden | möchte | möchten | geplant
        plant | planen | vorgesehen | beginnt | öffnet | tagt | startet | stattfinden | erwartet | kann | können | könnte
        | könnten | muss | müssen
        """
    ),
    past=words(
        """
        war waren hatte hatten wurde wurden hat haben habe worden gewesen bat baten begann begannen bekam bekamen blieb blieben brach
        brachen brannte brannten brachte brachten dachte dachten drang drangen durfte durften entschied entschieden erhielt erhielten
        erschien erschienen erschoss erschossen fand fanden fiel fielen fing fingen floh flohen flog flogen floss fuhr fuhren gab gaben
        gelang gelangen geriet gerieten geschah gewann gewannen ging gingen griff griffen half halfen hielt hielten hieß hießen hob hoben
        kam kamen kannte kannten konnte konnten lag lagen lief liefen ließ ließen lud luden misslang musste mussten nahm nahmen nannte
        nannten rannte rannten rief riefen rieten riet sah sahen sank sanken sandte saß saßen schlief schlug schlugen schloss schlossen
        schnitt schnitten schob schoben schoss schossen schrieb schrieben schwamm schwieg schwiegen schwor sprach sprachen sprang sprangen
        stahl stahlen stand standen starb starben stieg stiegen stieß stießen stritt stritten tat taten traf trafen trat traten trieb
        trieben trug trugen überwies unterlag unterlagen unterschrieb verband verbot verboten verbrachte verlief verließ verließen verlor
        verloren verschob verschwand verschwanden versprach verstarb vertrat verwies verzieh wandte wandten warb warben warf warfen wich
        wichen wies wiesen wollte wollten wuchs wuchsen wusste wussten zog zogen zwang zwangen beschloss beschlossen überfiel überfielen
        hing hingen klang litt litten schien schienen entstand entstanden bestand bestanden betrat beriet berieten empfing empfingen
        übernahm übernahmen überstieg vergaß vergaßen widersprach widersprachen zerbrach zerbrachen bot boten wusch goss
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
        findet finden arbeiten warten halten starten erwarten leisten bieten mieten treten raten unten mitten hinten zweitgrößte
        """
    ),
    past_prepositions=phrases("nach | trotz | infolge"),
    forward_phrases=phrases("für | bis | bis zum"),
    manner_words=phrases("wie"),
)
