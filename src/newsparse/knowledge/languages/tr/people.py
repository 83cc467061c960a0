"""Turkish words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={"o": "", "onlar": "p", "kendisi": "", "ona": "", "onlara": "p", "kendisine": ""},
    honorifics={"bay": "m", "bayan": "f", "sayın": "", "dr": "", "prof": "", "doç": "", "av": ""},
    titles=words(
        """
        cumhurbaşkanı başkan başbakan bakan vali kaymakam kral kraliçe prens piskopos papa general albay yüzbaşı senatör
        milletvekili başkanı bakanı belediye büyükşehir
        """
    ),
    title_modifiers=words(
        """
        eski genel dış içişleri dışişleri yardımcı
        """
    ),
    roles=words(
        """
        sözcü sözcüsü müdür müdürü başkanı bakanı lider lideri savcı hâkim avukat avukatı doktor profesör araştırmacı öğretmen
        gazeteci yazar yazarı teknik direktör oyuncu futbolcu ekonomist analist uzman uzmanı rektör rektörü yardımcısı sekreter
        sekreteri adam kadın anne baba sahibi kurucusu editör komutan komutanı tanık yönetmen temsilcisi danışmanı büyükelçi
        yetkilisi üyesi
        """
    ),
    gendered_nouns={"adam": "m", "kadın": "f", "anne": "f", "baba": "m", "kral": "m", "kraliçe": "f"},
    organisation_words=words(
        """
        partisi parti üniversitesi banka bankası bakanlığı birliği şirketi konseyi hükümet enstitüsü okulu hastanesi gazetesi ajansı
        derneği vakfı mahkemesi kurulu kurumu belediyesi komisyonu
        """
    ),
    group_nouns=words(
        """
        polis yetkililer uzmanlar bilim eleştirmenler kaynaklar tanıklar vatandaşlar seçmenler çalışanlar veliler öğrenciler
        göstericiler hükümet medya insanlar komşular gazeteciler
        """
    ),
    indefinites=words(
        """
        bir bazı birçok birkaç çok
        """
    ),
    documents=words(
        """
        rapor mektup araştırma makale kitap açıklama
        """
    ),
)
