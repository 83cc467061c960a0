"""Words of e-mails, in all languages: a mail program writes in its user's language, not in the story's.

"…" stands for words of the sender's own.
"""

from typing import Final

from newsparse.knowledge.word_lists import listed

SENDERS: Final = listed("from | von | de | da | van | från | fra | od | от")
"""Labels of the field with the sender."""

DATES: Final = listed("""
    date | sent | gesendet | datum | envoyé | fecha | enviado | data | inviato | verzonden | skickat | dato | sendt | wysłano | дата
    отправлено
""")
"""Labels of the field with the date."""

SUBJECTS: Final = listed("subject | betreff | objet | asunto | oggetto | onderwerp | ämne | emne | assunto | temat | тема")
"""Labels of the field with the subject."""

OTHER_FIELDS: Final = listed("""
    to | cc | bcc | importance | attachment | attachments | an | kopie | anlage | anlagen | à | a | pièce jointe | pièces jointes
    para | cci | cco | adjunto | adjuntos | aan | till | til | do | кому | копия
""")
"""Labels of other fields in the head of a mail."""

REPLY_MARKS: Final = listed("re | aw | fw | fwd | wg | tr | rv | rif | i")
"""Marks before the subject of an answer or of a forwarded mail."""

FORWARDED: Final = listed("""
    forwarded message | begin forwarded message | original message | weitergeleitete nachricht | anfang der weitergeleiteten nachricht
    weitergeleitete e-mail | anfang der weitergeleiteten e-mail | weitergeleitete email | anfang der weitergeleiteten email
    ursprüngliche nachricht | message transféré | début du message transféré | message réexpédié | début du message réexpédié
    message d'origine | message original | mensaje reenviado | inicio del mensaje reenviado | mensaje original | messaggio inoltrato
    messaggio originale | mensagem encaminhada | mensagem original | doorgestuurd bericht | oorspronkelijk bericht
    vidarebefordrat meddelande | ursprungligt meddelande | videresendt besked | videresendt meddelelse | oprindelig besked
    oprindelig meddelelse | videresendt melding | opprinnelig melding | przekazana wiadomość | wiadomość przekazana
    oryginalna wiadomość | wiadomość oryginalna | пересылаемое сообщение | пересланное сообщение | исходное сообщение
""")
"""Lines above a forwarded mail or a mail that is answered."""

QUOTING_OPENINGS: Final = listed("on | am | le | el")
"""Words before the date in a line that quotes a mail: "On May 3, 2024, Ann Poe wrote:"."""

WROTE: Final = listed("wrote | schrieb | a écrit | escribió")
"""Words at the end of such a line; in German, the sender follows them."""

GREETINGS: Final = listed("""
    dear | hi | hey | hello | good morning | good afternoon | good evening | sehr geehrte | sehr geehrter | hallo | guten tag | guten morgen
    guten abend | liebe | lieber | bonjour | bonsoir | madame | mesdames | cher | chère | chers | estimado | estimada | estimados
    estimadas | hola | buenos días | querido | querida | queridos | queridas | ciao | salve | buongiorno | caro | cara | cari | care
    hej | hei | kære
    kära | kjære | god morgen | god morgon | beste | goedemorgen | goedendag | goedenavond | olá | bom dia | dzień dobry | cześć
    здравствуйте | добрый день | доброе утро
""")
"""Openings of greetings."""

EDITORS: Final = listed("""
    editor | sir | madam | redaktion | rédaction | director | directora | directore | direttore | redactie | diretor | diretora
""")
"""Words for editors in the greeting of a letter to the editor."""

CLOSINGS: Final = listed("""
    regards | kind regards | best regards | warm regards | kindest regards | warmest regards | with kind regards | with best regards
    with warm regards | best | best wishes | thanks | many thanks | cheers | yours sincerely | yours faithfully | yours truly | sincerely
    sincerely yours | mit freundlichen grüßen | mit freundlichen grüssen | mit freundlichen gruessen | mit freundlichem gruß
    freundliche grüße | freundliche grüsse | freundliche gruesse | mit besten grüßen | mit besten grüssen | mit besten gruessen
    beste grüße | beste grüsse | beste gruesse | mit herzlichen grüßen | mit herzlichen grüssen | mit herzlichen gruessen
    herzliche grüße | herzliche grüsse | herzliche gruesse | viele grüße | viele grüsse | viele gruesse | liebe grüße | liebe grüsse
    liebe gruesse | cordialement | bien cordialement | bien à vous | saludo | saludos | un saludo | saludos cordiales | un cordial saludo
    atentamente | med vänlig hälsning | med vänliga hälsningar | vänlig hälsning | vänliga hälsningar | med venlig hilsen | venlig hilsen
    atenciosamente | cumprimentos | pozdrawiam | с уважением | cordiali saluti | met vriendelijke groet | met vriendelijke groeten
""")
"""Lines that open the signature, perhaps with the sender's house."""

SENT_FROM: Final = listed("sent from my | von meinem … gesendet | envoyé de mon | envoyé depuis mon | enviado desde mi")
"""Openings of the line that a telephone adds below a mail."""
