# ruff: noqa: E501
"""Agency stories written for the tests in many house styles: as lines, as wrapped lines, and as wrapped lines with indents."""

import textwrap
from typing import Final, NamedTuple


class Story(NamedTuple):
    """A story as filed by an agency; each line is a paragraph or a line of its head or end."""

    house: str
    language: str
    head: tuple[str, ...]
    body: tuple[str, ...]
    end: tuple[str, ...]


def lines(story: Story) -> str:
    """Set one paragraph per line, with blank lines between."""
    return "\n\n".join((*story.head, *story.body, *story.end))


def close(story: Story) -> str:
    """Set one paragraph per line, without blank lines."""
    return "\n".join((*story.head, *story.body, *story.end))


def wrapped(story: Story) -> str:
    """Wrap lines, with a blank line between paragraphs."""
    return "\n\n".join(
        textwrap.fill(line, 66, break_long_words=False, break_on_hyphens=False) for line in (*story.head, *story.body, *story.end)
    )


def indented(story: Story) -> str:
    """Wrap lines, with indents as the only paragraph breaks."""
    body = (textwrap.fill(line, 64, initial_indent="    ", break_long_words=False, break_on_hyphens=False) for line in story.body)
    return "\n".join((*story.head, *body, *(f" {line}" for line in story.end)))


STORIES: Final = (
    Story(
        "AP",
        "en",
        ("Elmford pier reopens two years after storm", "By JANE MARLOW", "Associated Press"),
        (
            "ELMFORD, Ohio (AP) — The pier in Elmford reopened Friday, two years after a storm tore away its western end.",
            "“We kept the old lamps,” Mayor Ruth Calder told several hundred people who had come in spite of the rain.",
            "Repairs cost the town $4 million. The harbor office said 11 of the 40 piles had to be replaced.",
            "Calder said that a second landing stage would follow next spring if the state agreed to pay half of it.",
        ),
        ("___", "Associated Press writer Tom Reed in Columbus contributed to this report."),
    ),
    Story(
        "AP brief",
        "en",
        ("Truck spills 20 tons of pears on highway",),
        (
            "MILLBROOK, Pa. (AP) _ A truck overturned on Interstate 80 early Tuesday and spilled some 20 tons of pears, state police said.",
            "Nobody was hurt. Both eastbound lanes were closed for six hours while crews swept up the fruit.",
            "Police said the driver had swerved to avoid a deer.",
        ),
        (),
    ),
    Story(
        "Reuters",
        "en",
        ("UPDATE 1-Tin rises as Norwegian mine stays shut", "(Adds comment, detail)", "By Ann Poe"),
        (
            "OSLO, Feb 26 (Reuters) - Tin rose to its highest price in a year on Monday after a mine in northern Norway said it would stay shut.",
            "Three-month tin was up 2.1% at $26,450 a tonne by 1015 GMT.",
            '"Nobody expected the mine to be closed for so long," said Bo Wu, an analyst at Harbour Securities in London.',
            "The mine, which produces about 4% of the world's tin, was flooded in January.",
        ),
        ("(Reporting by Ann Poe; Editing by Cy Roe)",),
    ),
    Story(
        "Reuters of old",
        "en",
        ("ACME MINING <ACM.L> SAYS COPPER OUTPUT UP IN QUARTER",),
        (
            "LONDON, March 3 - Acme Mining Plc said its copper output rose seven pct to 41,000 tonnes in the three months to end-December.",
            "The company said its new shaft at Elmford had been worked at full capacity since October.",
            "It expects output to reach 170,000 tonnes this year, after 152,000 in 1986.",
        ),
        ("REUTER",),
    ),
    Story(
        "AFP",
        "en",
        ("Ferries resume after three-day strike in Norvik",),
        (
            "Norvik (AFP) – Ferries between the islands resumed on Sunday after a three-day strike by deckhands, the port authority said.",
            'The first boat left Norvik at 6:00 am with "almost every seat taken", spokeswoman Eva Lind told AFP.',
            "Some 40,000 passengers had been stranded since Thursday, according to the transport ministry.",
            "The deckhands' union said talks over rest periods would go on.",
        ),
        ("apo/bma",),
    ),
    Story(
        "AFP en français",
        "fr",
        ("Les ferries reprennent la mer après trois jours de grève",),
        (
            "Norvik (AFP) - Les ferries ont repris la mer dimanche entre les îles après trois jours de grève des matelots, a annoncé le port.",
            "Le premier bateau a quitté Norvik à 06H00 avec « presque toutes les places occupées », a déclaré à l'AFP la porte-parole Eva Lind.",
            "Quelque 40.000 passagers étaient bloqués depuis jeudi, selon le ministère des Transports.",
            "Le syndicat des matelots a indiqué que les négociations sur les temps de repos allaient se poursuivre.",
        ),
        ("apo/bma/cdu",),
    ),
    Story(
        "dpa",
        "de",
        ("Seebrücke in Ellmünde nach zwei Jahren wieder offen", "Von Anna Lind, dpa"),
        (
            "Ellmünde (dpa) - Die Seebrücke in Ellmünde ist am Freitag nach zwei Jahren wieder geöffnet worden.",
            "„Wir haben die alten Laternen behalten“, sagte Bürgermeisterin Ruth Kalder vor mehreren Hundert Besuchern.",
            "Die Arbeiten kosteten vier Millionen Euro. Nach Angaben des Hafenamts mussten elf von vierzig Pfählen ersetzt werden.",
            "Im kommenden Frühjahr soll ein zweiter Anleger folgen, wenn das Land die Hälfte der Kosten übernimmt.",
        ),
        ("dpa al xx n1",),
    ),
    Story(
        "dpa, short",
        "de",
        ("Lastwagen verliert 20 Tonnen Birnen auf der Autobahn",),
        (
            "Mühlbach (dpa/lby) - Ein Lastwagen ist am frühen Dienstagmorgen auf der Autobahn 8 umgekippt und hat rund 20 Tonnen Birnen verloren.",
            "Verletzt wurde niemand. Beide Fahrstreifen waren sechs Stunden lang gesperrt, wie die Polizei mitteilte.",
            "Der Fahrer sei einem Reh ausgewichen, sagte ein Sprecher.",
        ),
        (),
    ),
    Story(
        "APA",
        "de",
        ("Donaufähre nimmt am Montag den Betrieb wieder auf",),
        (
            "Wien (APA) - Die Donaufähre bei Elmdorf nimmt am Montag nach vier Monaten den Betrieb wieder auf, teilte die Gemeinde am Samstag mit.",
            '"Die neue Winde ist eingebaut", sagte Vizebürgermeister Karl Moser zur APA.',
            "Das Hochwasser im November hatte die Anlegestelle am linken Ufer zerstört.",
        ),
        ("(Schluss) al/bm",),
    ),
    Story(
        "Xinhua",
        "en",
        ("Bridge over Elm River opens to traffic in east China", "Source: Xinhua", "Editor: huaxia"),
        (
            "NANJING, March 3 (Xinhua) -- A new bridge over the Elm River opened to traffic on Sunday in east China's Jiangsu Province.",
            "The 2.4-km bridge cuts the journey between the two banks from 40 minutes to five, the provincial transport department said.",
            '"I used to wait for the ferry every morning," said Li Hong, who runs a noodle shop in Elm Town.',
            "Construction began in October 2020 and cost about 1.2 billion yuan.",
        ),
        ("Enditem",),
    ),
    Story(
        "新华社",
        "zh",
        ("榆江大桥正式通车",),
        (
            "新华社南京3月3日电（记者王小明）榆江大桥3日正式通车，两岸车程由40分钟缩短至5分钟。",
            "江苏省交通运输厅介绍，大桥全长2.4公里，总投资约12亿元，于2020年10月开工建设。",
            "“以前每天早上都要等渡船，现在方便多了。”在榆镇经营面馆的李红说。",
            "据了解，大桥建成后，榆镇与南京市区之间还将开通公交线路。",
        ),
        ("（完）",),
    ),
    Story(
        "EFE",
        "es",
        ("Los transbordadores vuelven a navegar tras el temporal",),
        (
            "Palma, 3 mar (EFE).- Los transbordadores entre las islas volvieron a navegar este domingo tras tres días de temporal, informó el puerto.",
            '"Todo ha vuelto a la normalidad", dijo a EFE la portavoz Ana Roca.',
            "Unos 40.000 pasajeros estaban bloqueados desde el jueves, según el Ministerio de Transportes.",
            "El sindicato de marineros señaló que seguirán las conversaciones sobre los descansos.",
        ),
        ("EFE apo/bma/cd",),
    ),
    Story(
        "ANSA",
        "it",
        ("Riaperto dopo due anni il ponte sull'Olmo",),
        (
            "(ANSA) - LUCCA, 03 MAR - È stato riaperto domenica, dopo due anni di lavori, il ponte sull'Olmo tra Lucca e Borgo a Sera.",
            '"Abbiamo conservato i vecchi lampioni", ha detto la sindaca Rita Caldi davanti a centinaia di persone.',
            "I lavori sono costati quattro milioni di euro. Undici dei quaranta piloni sono stati sostituiti.",
        ),
        ("(ANSA).",),
    ),
    Story(
        "ТАСС",
        "ru",
        ("Паромы между островами возобновили движение после шторма",),
        (
            "МОСКВА, 3 марта. /ТАСС/. Паромы между островами возобновили движение в воскресенье после трехдневного шторма, сообщили в порту.",
            '"Все рейсы выполняются по расписанию", - сказала ТАСС представитель порта Анна Белова.',
            "По данным министерства транспорта, с четверга на островах оставались около 40 тыс. пассажиров.",
            "Профсоюз моряков заявил, что переговоры об отдыхе экипажей будут продолжены.",
        ),
        (),
    ),
    Story(
        "РИА Новости",
        "ru",
        ("Мост через Вязовку открыли после двухлетнего ремонта",),
        (
            "ВЯЗОВСК, 3 мар - РИА Новости. Мост через реку Вязовку открыли в воскресенье после двухлетнего ремонта, сообщила администрация города.",
            '"Мы сохранили старые фонари", - рассказала мэр Вязовска Руфь Каледина.',
            "Ремонт обошелся городу в четыре миллиона рублей, одиннадцать из сорока свай пришлось заменить.",
        ),
        (),
    ),
    Story(
        "Kyodo",
        "en",
        ("Ferry service to northern islands resumes after blizzard",),
        (
            "SAPPORO, Japan, March 3 (Kyodo) - Ferry service to two northern islands resumed Sunday after a three-day blizzard, the operator said.",
            'About 1,200 people had been stranded, according to the prefectural government. "We slept in the school gym," said Taro Yamada, 61.',
            "The weather agency warned that strong winds may return on Wednesday.",
        ),
        ("==Kyodo",),
    ),
    Story(
        "PTI",
        "en",
        ("Footbridge near Elmpur station reopens after repairs",),
        (
            "Elmpur, Mar 3 (PTI) A footbridge near Elmpur railway station was reopened on Sunday after repairs that took two years, officials said.",
            '"Passengers will no longer have to cross the tracks," divisional manager Ravi Kumar told reporters here.',
            "The bridge was closed after cracks had been found in two of its pillars.",
        ),
        ("PTI ABC XYZ",),
    ),
    Story(
        "Anadolu",
        "en",
        ("Ferries across strait halted by fog", "Ayse Demir"),
        (
            "ISTANBUL (AA) - Ferries across the strait were halted on Sunday morning because of dense fog, the city lines said.",
            "Services were resumed at noon when visibility improved, it said in a statement.",
            "Some 12,000 commuters use the boats on a weekend day, according to the municipality.",
        ),
        (),
    ),
    Story(
        "PAP",
        "pl",
        ("Most przez Wiązówkę otwarty po dwóch latach remontu",),
        (
            "Wiązów, 3.03.2024 (PAP) - Most przez Wiązówkę został w niedzielę otwarty po dwóch latach remontu, poinformował ratusz.",
            "„Zachowaliśmy stare latarnie” – powiedziała burmistrz Rut Kalder.",
            "Prace kosztowały miasto cztery miliony złotych. Jedenaście z czterdziestu pali trzeba było wymienić.",
        ),
        ("apo/ bma/",),
    ),
    Story(
        "Lusa",
        "pt",
        ("Barcos voltam a ligar as ilhas depois do temporal",),
        (
            "Ponta Nova, 03 mar 2024 (Lusa) - Os barcos voltaram a ligar as ilhas este domingo, depois de três dias de temporal, informou o porto.",
            '"Tudo voltou à normalidade", disse à Lusa a porta-voz Ana Rocha.',
            "Cerca de 40 mil passageiros estavam retidos desde quinta-feira, segundo o Ministério dos Transportes.",
        ),
        ("APO // BMA", "Lusa/Fim"),
    ),
    Story(
        "ANP",
        "nl",
        ("Veerboten varen weer na drie dagen storm",),
        (
            "DEN HELDER (ANP) - De veerboten naar de eilanden varen sinds zondag weer na drie dagen storm, meldt de rederij.",
            "„Vrijwel alle plaatsen waren bezet”, zei woordvoerder Eva Linden.",
            "Volgens het ministerie zaten sinds donderdag ongeveer 4000 reizigers vast.",
        ),
        (),
    ),
    Story(
        "UPI",
        "en",
        ("Lost parrot flies home across state line",),
        (
            "DOVER, Del., March 3 (UPI) -- A parrot that had been missing for nine days flew home across a state line, its owner said.",
            '"She knocked on the window and asked for a nut," Ann Poe, 73, told the Dover Ledger.',
            "The bird was seen in Maryland on Thursday, some 40 miles from home.",
        ),
        (),
    ),
)
SETTINGS: Final = (lines, close, wrapped, indented)
