"""Words around dates that are read alike in every language: copy quotes foreign times and amounts."""

from typing import Final

LIST_JOINERS: Final = frozenset(("and", "or", ",", "und", "oder", "et", "ou", "y", "o", "e", "en", "/"))
"""Words and signs between the days of a list: "3 and 4 May"."""

COUNTED_NOUNS: Final = frozenset(
    "% percent per million billion trillion prozent millionen euro dollars pounds ciento millones pour".split()
)
"""Words after a figure that counts something: "May 5 percent"."""

CLOCK_TIME: Final = (
    r"(?:\d{1,2}\sh\s\d{2}(?!\d)|\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|heures|horas|h(?:rs)?)(?!\w)|\d{1,2}:\d{2}(?!\d)|\d{1,2}h\d{2})"
    r"(?:,?\s\(?(?:gmt|utc|bst|mesz|mez|cest|cet|[aecmp][sd]?t|local\stime|ortszeit|eastern\stime)\)?(?!\w))?"
)
"""A pattern of a time with its zone, in lower case: "4 a.m. edt", "15:30 gmt", "20.30 uhr", "15h30", "3 p.m. local time"."""

PREPOSITIONS_BEFORE_TIMES: Final = r"at|by|around|um|gegen|à|vers|a\slas|a\sla"
"""Alternatives of a pattern: words between a date and a time: "Friday at 4 p.m."."""

PREPOSITIONS_AFTER_TIMES: Final = r"on\s|am\s|le\s|el\s|del\s|de\s"
"""Alternatives of a pattern: words between a time and a date: "4 p.m. on Friday"."""

ABBREVIATIONS_IN_SENTENCES: Final = frozenset("inc corp ltd bros vs ca nr".split())
"""Abbreviations inside a sentence, besides titles and months, that have a dot."""

UPDATED: Final = (
    r"\b(?:updated?|modified|revised|aktualisiert|mis à jour|modifié"
    r"|actualizad[oa]|aggiornato|aggiornamento|bijgewerkt|uppdaterad|oppdatert|opdateret|atualizad[oa]|päivitetty|aktualizováno"
    r"|aktualizacja|zaktualizowano|обновлено|оновлено|güncelleme|diperbarui|cập nhật|ενημέρωση|עודכן|تحديث)\b"
    r"|最終更新|最后更新|最後更新|수정"
)
"""A pattern of words before the day of the last change: "Updated:", "Aktualisiert am", "Mis à jour le"."""

PUBLISHED: Final = (
    r"\b(?:published|posted|created|issued|released|veröffentlicht|erstellt|publié|mise?\sen\sligne"
    r"|publicad[oa]|pubblicato|gepubliceerd|publicera[dt]|publisert|offentliggjort|julkaistu|vydáno|publikováno|opublikowano|publikacja"
    r"|опубликовано|опубліковано|giriş|yayınlanma|diterbitkan|δημοσίευση|פורסם|نشر)\b|公開|发布|發布|입력"
)
"""A pattern of words before the day of publication: "Published", "Posted on", "Veröffentlicht"."""
