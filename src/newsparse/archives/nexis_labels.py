"""Nexis's labels and their meanings, in English, German, French, Dutch, Spanish and Italian."""

from typing import Final

import regex

from newsparse.archives.record_draft import labels_of
from newsparse.patterns import pattern

# "Correction Appended": the line above a story that was corrected.
CORRECTION_APPENDED: Final = pattern(r"corrections?\ appended", regex.IGNORECASE)
# Single lines of Nexis Uni, above the story and after it.
BODY_HEADINGS: Final = frozenset({"body", "text", "corps", "corps du texte", "texte", "tekst", "volltext", "textkörper", "cuerpo"})
PICTURE_HEADINGS: Final = frozenset("graphic graphics grafik illustration illustrations graphique grafiek afbeelding gráfico image".split())
REMARK_HEADINGS: Final = frozenset({"notes", "note", "correction", "corrections", "anmerkung", "anmerkungen", "hinweis", "opmerking"})
END_HEADINGS: Final = REMARK_HEADINGS | {"classification", "klassifizierung", "klassifikation", "classificatie", "clasificación"}


HEAD_LABELS: Final = labels_of(
    byline="byline, autor, auteur, author, autore, signature, verfasser",
    section="section, rubrik, rubrique, rubriek, sectie, sección, sezione, ressort",
    words="length, länge, longueur, lengte, longitud, extensión, lunghezza",
    dateline="dateline, ort, ortszeile, origine, lieu, plaats, origen, dateline-ort",
    headline="headline, kop, titre, title, überschrift, titel, titular, título, titolo, schlagzeile",
    standfirst="highlight, zusammenfassung, samenvatting, untertitel, vorspann, sous-titre, chapeau, encart, intro, abstract",
    edition="edition, ausgabe, editie, édition, edición, edizione",
    page="page, seite, pagina, página",
    published="date, datum, fecha, data",
    body="tekst, body, text, texte, article, artikel, volltext",
    copyright="copyright",
    name="name",
    _="kolom, column, show, anchors, anchor, host, hosts, guests, guest, reporters, reporter, network, medium, type, transcript, source"
    ", series, serie, bio, dachzeile, kicker, content-type, program, cue",
)
"""Labels before the story."""
TAIL_LABELS: Final = labels_of(
    loaded="load-date, update, ladedatum, date-chargement, date de chargement, laaddatum, fecha-carga, fecha de carga, data-caricamento",
    language="language, sprache, langue, taal, idioma, lingua",
    caption="graphic, grafik, graphique, grafiek, gráfico, graphics, illustration, afbeelding",
    note="correction, notes, note, anmerkung",
    document="acc-no",
    copyright="cr, copyright",
    _="publication-type, publication type, pub-type, publikationstyp, type-publication, publicatietype, document-type, dokumenttyp"
    ", doc-type, correction-date, journal-code, journal code, zeitungscode, zeitungs-code, code-revue, pub-subject, subject, sujet"
    ", thema, themen, company, organization, organisation, person, personne, personen, ticker, industry, geographic"
    ", city, state, country, distribution, url, type, disclaimer, file-date, series, transcript",
)
"""Labels after the story."""
ALL_LABELS: Final = TAIL_LABELS | HEAD_LABELS
