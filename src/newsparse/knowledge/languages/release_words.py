"""Words of the lines around a press release, in all languages: an issuer's sheet may be in another language than its headings.

"…" stands for words of the issuer's own.
"""

from typing import Final

from newsparse.knowledge.word_lists import listed, phrases

RELEASE_LINES: Final = listed("""
    press release | news release | media release | for immediate release | for immediate publication | for immediate distribution
    for immediate use | for planning purposes only
    pressemitteilung | medienmitteilung | presseinformation | medieninformation | presseerklärung | medienerklärung
    zur sofortigen veröffentlichung | eqs-news | eqs-adhoc | eqs-ad-hoc | eqs-pvr | eqs-afr | eqs-dd | eqs-hv | eqs-cms | dgap-news
    dgap-adhoc | dgap-ad-hoc | dgap-pvr | dgap-afr | dgap-dd | dgap-hv | dgap-cms
    communiqué | à diffusion immédiate | pour diffusion immédiate | à publication immédiate | pour publication immédiate
    nota de prensa | comunicado de prensa | para publicación inmediata | para su publicación inmediata | para difusión inmediata
    para su difusión inmediata | información remitida por la empresa
    nota de imprensa | nota à imprensa | comunicado de imprensa | comunicado à imprensa | comunicato stampa | persbericht
    pressmeddelande | börsmeddelande | pressemeddelelse | børsmeddelelse | pressemelding | børsmelding
    tiedote | lehdistötiedote | pörssitiedote | mediatiedote | informacja prasowa | komunikat prasowy | tisková zpráva
    пресс-релиз | прес-реліз | пресреліз | δελτίο τύπου | δελτιο τυπου | basın bülteni | basın açıklaması
    для немедленной публикации | для немедленного распространения | для негайної публікації | do natychmiastowej publikacji
    per pubblicazione immediata | para divulgação imediata | para publicação imediata | voor onmiddellijke publicatie
    för omedelbar publicering | 即时发布 | 即時發佈 | للنشر الفوري
    siaran pers | thông cáo báo chí | 新闻稿 | 新聞稿 | プレスリリース | 報道発表 | 報道発表資料 | 보도자료 | 보도 자료
    بيان صحفي | بيان صحافي | اطلاعیه مطبوعاتی | הודעה לעיתונות
""")
"""Openings of the line that says that a text is a press release."""

ADVISORIES: Final = listed("press advisory | news advisory | media advisory | press alert | news alert | media alert")
"""Openings that say so only if nothing follows on the line."""

ABOUT: Final = listed("""
    about | about the | über | über die | über der | über das | über den | à propos de | à propos des | à propos de la | à propos de l'
    à propos du | à propos d' | a propos de | a propos des | a propos de la | a propos de l' | a propos du | a propos d'
    acerca de | acerca del | acerca de la | acerca de los | acerca de las | sobre | sobre el | sobre la | sobre los | sobre las | sobre o
    sobre a | informazioni su | informazioni sul | informazioni sulla | info su | info sul | info sulla | zu | zum | zur | over | om
    o firmie | o spółce | o společnosti | о компании | об организации | о предприятии | про компанію
""")
"""Words before the issuer's name in the heading of its profile."""

PROFILES: Final = listed("""
    about us | about the company | über uns | über das unternehmen | à propos de nous | à propos de l'entreprise | sobre nosotros
    sobre la empresa | acerca de la empresa | sobre a empresa | sobre nós | chi siamo | over ons | om oss | om os | om företaget
    o firmie | o nas | o společnosti | о компании | об организации | о предприятии | про компанію | 关于我们 | 公司简介 | 会社概要
    عن الشركة | نبذة عن الشركة
""")
"""Headings of the issuer's profile without its name."""

NOTICE_HEADINGS: Final = listed("""
    cautionary statement | cautionary note | safe harbor | safe harbour | forward-looking statement | forward looking statement
    disclaimer | note regarding forward | zukunftsgerichtete aussagen | rechtlicher hinweis | avertissement | aviso legal | avviso legale
""")
"""Openings of the headings of legal notices."""

NOTICE_OPENINGS: Final = listed("""
    this … contain … forward-looking | this … are … forward-looking | this … constitute … forward-looking
    this … include … forward-looking | certain … contain … forward-looking | certain … are … forward-looking
    certain … constitute … forward-looking | certain … include … forward-looking | some … contain … forward-looking
    some … are … forward-looking | some … constitute … forward-looking | the … contain … forward-looking | the … are … forward-looking
    the … constitute … forward-looking | the … include … forward-looking
    neither … exchange | the issuer is solely responsible | diese … enthält … zukunftsgerichtete
    veröffentlichung einer insiderinformation | für den inhalt der mitteilung ist | ots-originaltext
    le … contient … déclarations prospectives | ce … contient … déclarations prospectives
""")
"""Openings of their sentences."""

ISSUERS_OFFICES: Final = listed("""
    media | press | investor | company | public | media relations | press relations | investor relations | public relations
""")
"""Words before "contact" that say for whom the contact is: "press"."""

CONTACTS: Final = listed("""
    contact | contacts | enquiries | inquiries | pressekontakt | ansprechpartner | ansprechpartnerin | kontakt | kontakte | rückfragen
    contacta | contacto | contactas | contactos | contatti | contato | contatos | persvoorlichting | perscontact
""")
"""Openings of lines with the issuer's contacts, perhaps after one of the words before "contact"."""

CONTACT_OPENINGS: Final = listed("""
    for more … visit | for more information | for further information | for additional information | more information
    further information | press office | media office | investor relations | weitere informationen | rückfragehinweis | pressestelle
    pressesprecher | pressesprecherin | emittent | pour plus d'information | pour toute information | service de presse | renseignements
    demande d'information | demandes d'information | relation presse | relations presse | relations médias | relations investisseurs
    para más información | emisor | per informazioni | per maggiori informazioni | per ulteriori informazioni | ufficio stampa
    informações | mais informações | para informações | para mais informações | informações à imprensa | assessoria de imprensa
    voor meer informatie
""")
"""Other openings of lines with contacts."""

TELEPHONES: Final = listed("tel | tél | telefon | teléfono")
"""Words before a number, with or without a colon."""

ADDRESS_LABELS: Final = listed("phone | téléphone | telefoon | fax | mobil | mobile | t | e | m | email | e-mail | correo | courriel")
"""Labels before a colon and a number or an address."""

SOURCE_LABELS: Final = listed("SOURCE | SOURCE: | Source: | Quelle: | Original-Content von | Original-Content von:")
"""Words before the issuer's name below the release, as they are printed."""

WIRE_OPENINGS: Final = listed("""
    View original | View the original | View source | View the source | To view the source version | To view the original version
    Language: | Company: | Sprache: | Unternehmen: | Pressemappe: | Digitale Pressemappe:
""")
"""Openings of lines that a release wire adds below a release, as they are printed."""

WIRE_LINES: Final = listed("""
    news provided by | peer-reviewed publication | reports and proceedings | meeting announcement | book announcement
    business announcement | grant and award announcement
""")
"""Lines that a release wire adds above the issuer's name."""

MEDIA_LABELS: Final = listed("photo | logo | graphic | video | infographic | multimedia | foto | bild")
"""Labels of the address of a picture."""

MEDIA: Final = listed("photo | video | infographic | logo | image | media snippet")
"""Nouns for pictures and other material that accompanies a release."""

MEDIA_OPENINGS: Final = listed("""
    to view the multimedia | multimedia available | this release features multimedia | this press release features multimedia
    this news release features multimedia | view the full release here | experience the interactive | experience the full interactive
    download multimedia
""")
"""Openings of other lines about pictures."""

NOTES_TO_EDITORS: Final = listed("""
    note to editor | note to editors | notes to editor | notes to editors | note for editors | notes for editors
    hinweis für redaktionen | hinweis an redaktionen | hinweis für die redaktion | hinweis an die redaktion | hinweise für redaktionen
    hinweise an redaktionen | hinweise für die redaktion | hinweise an die redaktion | hinweise für die redaktionen
    hinweise an die redaktionen | note aux rédactions | notes aux rédactions
""")
"""Headings of notes to editors."""

NUMBER_LABELS: Final = listed("Nr | No | N° | Nº | Núm")
"""Words before the number of a release, as they are printed."""

BUTTONS: Final = phrases("share | share this article | print | email | download | pdf")
"""Buttons between the release line and the headline."""
