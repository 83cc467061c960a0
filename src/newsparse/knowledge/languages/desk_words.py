"""Words in the lines that desks print around a story for those who handle it, in all languages: a service in one may flag copy in another.

"…" stands for other words.
"""

from typing import Final

from newsparse.knowledge.word_lists import listed

MATERIAL: Final = listed("""
    photo | photos | foto | fotos | pix | bild | bilder | graphic | graphics | grafik | gráfico | infografía
    infographie | video | videos | vídeo | vídeos | vidéo | audio | recursos | archiv
""")
"""Pictures and other material that goes with a story: "(Mit Fotos)"."""

CHANGES: Final = listed("""
    add | adds | recast | recasts | update | updates | updating | refile | refiles | write | writes | rewrite | rewrites | repeat
    repeats | change | changes | fixes | remove | removes | delete | deletes | drop | drops | insert | inserts | clarifies | clarifying
    correct | corrects | attn | eds | picture | pictures | with pictures | file pictures
    achtung | neu | aktualisiert | aktualisierung | ergänzt | ergänzung | wiederholt | wiederholung | zusammenfassung | berichtigt
    korrigiert | ajout | ajoute | corrige | précise | reprise | actualise | actualisé | actualisation
    actualiza | actualización | añade | amplía | ampliación
""")
"""Openings of advisories, which say what is new in a story, in brackets: "(Recasts, adds detail)"."""

BARE_CHANGES: Final = listed("""
    adds | recasts | refiles | updates with | updates throughout | updates to | write through | writes through | write-through
    writes-through | repeats to | repeats with | repeats story
""")
"""Openings of those without brackets."""

CALLS: Final = listed("achtung | hinweis | hinweise | mitteilung | an | attention | avis | note | nota | aviso")
"""Words before the editors who are addressed: "Hinweis an die Redaktionen"."""

TO_THE: Final = listed("für | an | au | aux | à | a | ai | às | los | le | la | die | l'attention des")
"""Words between the two."""

EDITORS: Final = listed("""
    redaktion | redaktionen | rédaction | rédactions | editores | redacciones | redattori | redazioni | redações | redacções
""")
"""Those who are addressed, in other languages than English."""

FLAGS: Final = listed("""
    REFILE | EXTRA | URGENT | URGENTE | FLASH | BULLETIN | NEWS ALERT | NEWSALERT | ALERT | ALERTE | ALERTA | SNAP | LEAD | LD | ROUNDUP
    BASIS | EIL | EILMELDUNG | Eil | Eilmeldung | Zusammenfassung | Wiederholung | KORR | REPEAT | ADVISORY | AVANCE | ÚLTIMA HORA
""")
"""Lines that are nothing else, as they are printed."""

CORRECTIONS: Final = listed("""
    correct | corrects | corrected | correcting | corrective | correction | clarification
    berichtigt | berichtigung | korrigiert | korrigierte | korrektur | corrige | rectification | rectificatif
    rectificativo | rectificación | corrección | correzione | rettifica
""")
"""Words that say that the desk corrects a story."""

REPLACEMENTS: Final = listed("annule et remplace | annulla e sostituisce | anula y sustituye | ersetzt")
"""Openings of lines that say that a story takes the place of another."""

WITHDRAWALS: Final = listed("""
    withdrawn | withdrawal | kill | mandatory kill | elimination | zurückgezogen | zurückziehung | storno | storniert
    annule | annulé | annulée | annulation | retirado | retirada | anulado | anulada | anulación | annullamento
""")
"""Words that say that the desk withdraws a story."""

KILL_ORDERS: Final = listed("""
    kill the | kill this | kill our | please kill | please disregard | please do not use | do not use the | please delete
    bitte nicht verwenden | ne pas utiliser | prière de ne pas utiliser | prière d'annuler | no utilizar | rogamos anulen
""")
"""Openings of lines in which the desk asks for this; a word for a story follows."""

STORIES: Final = listed("""
    story | item | article | report | headline | alert | version | dispatch | meldung | text | beitrag | dépêche | article | nota | noticia
""")
"""Words for what it withdraws."""

NAMED: Final = listed("""
    slugged | headlined | titled | entitled | that appeared | that moved | that ran | moved | issued | mit dem titel
    intitulé | titulado | titulada
""")
"""Words after these, which name one."""

SUBSTITUTES: Final = listed("substitute | replacement | corrected version | ersatz | ersatzmeldung | remplacement | sustituto")
"""Words for a story that takes its place."""

NOTES_TO_READERS: Final = listed("""
    editor's note | editor's notes | editors' note | editors' notes | editors note | editors notes | note to readers
    nota del editor | anmerkung der redaktion | this corrects the | this corrects a | please note correction | please note the correction
    in the story … please read | in the story … should read | in our story … please read | in our story … should read
    in der meldung … muss es | in unserer meldung … muss es
""")
"""Openings of notes that readers see as well."""

NOTICES: Final = listed("""
    our standards: | source text | quelltext | keyword: | keywords: | company coverage: | further company coverage:
    for more news, please click | for related news | for related prices | s e r v i c e -
    this report by … was published | this report by … was first published | this content by … was published
    this content by … was first published | this story was generated by | this story was created by
    the opinions expressed | the views expressed | the author is … columnist | anadolu agency website contains
    the associated press … receive … support | the associated press … receives … support
""")
"""Openings of an agency's notices below a story."""

PRESS_CONTACTS: Final = listed("""
    pressekontakt | pressekontakte | medienkontakt | medienkontakte | media contact | media contacts | media enquiries
    press contact | press contacts | press enquiries | contact presse | contacts presse | contacto de prensa | contacto para prensa
    contatto stampa | contatti stampa | contato para imprensa | contatos para imprensa | perscontact | presskontakt
""")
"""Headings of contacts for the press."""
