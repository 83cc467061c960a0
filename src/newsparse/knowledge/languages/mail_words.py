"""Words of e-mails, in all languages: a mail program writes in its user's language, not in the story's.

"…" stands for words of the sender's own.
"""

from typing import Final

from newsparse.knowledge.word_lists import listed

SENDERS: Final = listed("""
    from | sender | von | absender | de | da | mittente | van | från | fra | od | от | від | από | kimden | lähettäjä | dari | từ
    من | از | מאת | 差出人 | 送信者 | 发件人 | 寄件者 | 보낸 사람 | 보낸사람
""")
"""Labels of the field with the sender."""

DATES: Final = listed("""
    date | sent | gesendet | datum | envoyé | envoyé le | fecha | enviado | enviado el | data | inviato | verzonden | skickat | dato
    sendt | wysłano | дата | отправлено | odesláno | надіслано | ημερομηνία | tarih | gönderilme tarihi | lähetetty | päivämäärä
    tanggal | ngày | التاريخ | تاریخ | תאריך | 日時 | 送信日時 | 日期 | 发送时间 | 날짜 | 보낸 날짜
""")
"""Labels of the field with the date."""

SUBJECTS: Final = listed("""
    subject | betreff | objet | sujet | asunto | oggetto | onderwerp | ämne | emne | assunto | temat | тема | předmět | θέμα | konu
    aihe | subjek | perihal | chủ đề | الموضوع | موضوع | נושא | 件名 | 主题 | 主旨 | 제목
""")
"""Labels of the field with the subject."""

OTHER_FIELDS: Final = listed("""
    to | cc | bcc | reply to | importance | received | precedence | lines | message | organization | attachment | attachments | an
    newsgroups | keywords | distribution | summary | approved | path | xref
    kopie | anlage | anlagen | à | a | pièce jointe | pièces jointes | pour | para | priorität | priorité | prioridad | importancia
    importanza | allegati | bijlagen | cci | cco | adjunto | adjuntos | aan | till | til | do | кому | копия | komu | копія | προς
    kime | vastaanottaja | kepada | đến | إلى | به | אל | 宛先 | 收件人 | 收件者 | 받는 사람 | 받는사람
""")
"""Labels of other fields in the head of a mail."""

REPLY_MARKS: Final = listed("re | aw | fw | fwd | wg | tr | rv | rif | i")
"""Marks before the subject of an answer or of a forwarded mail."""

FORWARDED: Final = listed("""
    forwarded message | begin forwarded message | original message | weitergeleitete nachricht | anfang der weitergeleiteten nachricht
    weitergeleitete e-mail | anfang der weitergeleiteten e-mail | weitergeleitete email | anfang der weitergeleiteten email
    ursprüngliche nachricht | message transféré | début du message transféré | message réexpédié | début du message réexpédié
    message d'origine | message original | mail transféré | e-mail transféré | mensaje reenviado | inicio del mensaje reenviado
    mensaje original | messaggio inoltrato | inizio messaggio inoltrato | messaggio originale | mensagem encaminhada | mensagem original
    doorgestuurd bericht | begin doorgestuurd bericht | oorspronkelijk bericht
    vidarebefordrat meddelande | ursprungligt meddelande | videresendt besked | videresendt meddelelse | oprindelig besked
    oprindelig meddelelse | videresendt melding | opprinnelig melding | przekazana wiadomość | wiadomość przekazana
    oryginalna wiadomość | wiadomość oryginalna | пересылаемое сообщение | пересланное сообщение | исходное сообщение
    přeposlaná zpráva | původní zpráva | переслане повідомлення | προωθημένο μήνυμα | iletilen mesaj | iletilmiş ileti
    välitetty viesti | pesan yang diteruskan | رسالة معاد توجيهها | رسالة محولة | 転送メッセージ | 元のメッセージ | 转发的邮件
    转发邮件 | 原始邮件 | 전달된 메일 | 원본 메일
""")
"""Lines above a forwarded mail or a mail that is answered."""

QUOTING_OPENINGS: Final = listed("on | am | le | el | il | em | op | den | dne | w dniu")
"""Words before the date in a line that quotes a mail: "On May 3, 2024, Ann Poe wrote:"."""

WROTE: Final = listed("""
    wrote | schrieb | a écrit | escribió | ha scritto | escreveu | schreef | het volgende geschreven | skrev | napsal | napsala
    napisał | napisała | napisał(a)
""")
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
    lg | vg | grüße | gruß | herzliche grüße | herzliche grüsse | herzliche gruesse | viele grüße | viele grüsse | viele gruesse
    liebe grüße | liebe grüsse | liebe gruesse | cordialement | bien cordialement | bonne journée | bonne réception | salutations
    amitiés | bien à vous | saludo | saludos | un saludo | saludos cordiales | un cordial saludo | atentamente | med vänlig hälsning
    med vänliga hälsningar | vänlig hälsning | vänliga hälsningar | med venlig hilsen | venlig hilsen | atenciosamente | cumprimentos
    pozdrawiam | с уважением | cordiali saluti | distinti saluti | un saluto | saluti | a presto | groet | groeten | groetjes
    met vriendelijke groet | met vriendelijke groeten
""")
"""Lines that open the signature, perhaps with the sender's house."""

SENT_FROM: Final = listed("""
    sent from my | sent from outlook | sent from yahoo | sent from mail | get outlook for | von meinem … gesendet | gesendet von outlook
    gesendet von mail | envoyé de mon | envoyé depuis | envoyé à partir | enviado desde | verstuurd vanaf | verzonden vanuit | inviato da
    to unsubscribe | please consider the environment | bitte denken sie an die umwelt | pensez à l'environnement
""")
"""Openings of a line that a telephone, a program or a mailing list adds below a mail."""

FROM_OUTSIDE: Final = listed("""
    external | externe | extern | externo | esterno | outside of the | outside the | outside your | von außerhalb | de l'extérieur
    van buiten | dall'esterno
""")
"""Words of the notice that a house's server sets above mails from outside."""

NOTICE_OPENINGS: Final = listed("""
    confidentiality notice | disclaimer | confidentiality statement | vertraulichkeitshinweis | aviso de confidencialidad
    avis de confidentialité | avviso di riservatezza | aviso de confidencialidade
""")
"""Openings of notices below a mail, about who may read it."""

THIS_MAIL: Final = listed("""
    this e-mail | this email | this mail | this message | this communication | information contained in this | contents of this
    this transmission | diese e-mail | dieser e-mail | diese email | diese mail | diese nachricht | ce message | cet e-mail
    ce courriel | ce mail | este mensaje | este correo | esta mensagem | este e-mail | este email | esta comunicação | questo messaggio
    questa comunicazione | questa e-mail | questa email | questa mail | dit bericht | dit e-mailbericht | deze e-mail | deze mail
    detta mejl | detta e-postmeddelande | detta meddelande | denne e-post | denne e-posten | denne e-mail | denne mail
    denne meddelelse | denne meldingen | ta wiadomość | niniejsza wiadomość | tato zpráva | tento e-mail | это сообщение
    данное сообщение | это письмо | це повідомлення | цей лист | το παρόν μήνυμα | αυτό το μήνυμα | bu e-posta | bu mesaj | bu ileti
    tämä viesti | tämä sähköposti | surel ini | email ini | pesan ini | email này | thư này | هذه الرسالة | هذا البريد | این ایمیل
    این پیام | הודעה זו | このメール | 本メール | 本邮件 | 此邮件 | 本郵件 | 이 메일 | 본 메일 | 이 이메일
""")
"""What such a notice calls the mail."""

FOR_READER: Final = listed("""
    confiden | vertrauliche | privileged | intended recipient | intended only | intended solely | bestimmt | riservat | destinat
    vertrouwelijk | bestemd | konfiden | fortrolig | avsedd | beregnet | poufn | adresat | důvěrn | určen | конфиденц | предназнач
    конфіденц | призначен | εμπιστευτικ | προορίζ | gizli | luottamuksel | tarkoitettu | rahasia | bảo mật | سرية | سري | محرمانه | חסוי
    סודי | 機密 | 秘密 | 宛先 | 机密 | 保密 | 기밀
""")
"""Words of such a notice about whom the mail is for."""
