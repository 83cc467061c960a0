"""Names of the fields around a story, in all languages: archives, feeds and content systems write in their user's language.

Each name is mapped to the key of its value: "headline", "byline", ...; "" if the value is of no further use.
"""

from typing import Final

from newsparse.knowledge.word_lists import listed

_ABOVE: Final = {
    "headline": """
        headline | title | hed | head | hl | kop | titre | überschrift | titel | titular | título | titulo | titolo | schlagzeile
        заголовок | 标题 | タイトル
    """,
    "standfirst": """
        highlight | dek | deck | standfirst | subhead | subheadline | subhed | subtitle | description | summary | abstract
        zusammenfassung | samenvatting | untertitel | vorspann | sous-titre | chapeau | encart | entradilla | intro | 摘要
    """,
    "byline": """
        byline | by | words | author | authors | writer | creator | dc:creator | autor | autorin | auteur | autore | signature | verfasser
        автор | 作者
    """,
    "published": "date | pubdate | published | publish_date | datum | fecha | data | дата | 日期 | 发布时间",
    "body": """
        body | content | content:encoded | fulltext | maintext | text | story | inhalt | tekst | texte | texto | testo | article | artikel
        volltext | текст | 正文 | 本文
    """,
    "section": "section | rubrik | rubrique | rubriek | sectie | sección | sezione | ressort",
    "words": "length | länge | longueur | lengte | longitud | extensión | lunghezza",
    "dateline": "dateline | ort | ortszeile | origine | lieu | plaats | origen | dateline-ort",
    "edition": "edition | ausgabe | editie | édition | edición | edizione",
    "page": "page | seite | pagina | página",
    "copyright": "copyright",
    "name": "name",
    "": """
        kolom | column | show | anchors | anchor | host | hosts | guests | guest | reporters | reporter | network | medium | type
        transcript | source | series | serie | bio | dachzeile | kicker | content-type | program | cue | link | url | guid | id
        category | categories | tags | keywords | slug | quelle | wordcount | lang | language | image | status | canonical | updated
        modified | file | for | pix | pics | рубрика | источник | 来源 | 分类
    """,
}
_BELOW: Final = {
    "loaded": """
        load-date | update | ladedatum | date-chargement | date de chargement | laaddatum | fecha-carga | fecha de carga
        data-caricamento
    """,
    "language": "language | sprache | langue | taal | idioma | lingua",
    "caption": "graphic | grafik | graphique | grafiek | gráfico | graphics | illustration | afbeelding",
    "note": "correction | notes | note | anmerkung",
    "document": "acc-no",
    "copyright": "cr | copyright",
    "": """
        publication-type | publication type | pub-type | publikationstyp | type-publication | publicatietype | document-type
        dokumenttyp | doc-type | correction-date | journal-code | journal code | zeitungscode | zeitungs-code | code-revue
        pub-subject | subject | sujet | thema | themen | company | organization | organisation | person | personne | personen | ticker
        industry | geographic | city | state | country | distribution | url | type | disclaimer | file-date | series | transcript
    """,
}

ABOVE_STORY: Final = {name: key for key, names in _ABOVE.items() for name in listed(names)}
"""Fields above a story."""
BELOW_STORY: Final = {name: key for key, names in _BELOW.items() for name in listed(names)}
"""Fields below it."""

BODY_HEADINGS: Final = frozenset(listed("body | text | corps | corps du texte | texte | tekst | volltext | textkörper | cuerpo"))
"""Headings above a story."""
_HEADINGS: Final = {
    "caption": "graphic | graphics | grafik | illustration | illustrations | graphique | grafiek | afbeelding | gráfico | image",
    "note": "notes | note | correction | corrections | anmerkung | anmerkungen | hinweis | opmerking",
    "": "classification | klassifizierung | klassifikation | classificatie | clasificación",
}
HEADINGS_BELOW_STORY: Final = {name: key for key, names in _HEADINGS.items() for name in listed(names)}
"""Headings of what is below a story."""
