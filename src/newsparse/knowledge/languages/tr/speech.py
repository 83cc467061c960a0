"""Turkish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import inflected, phrases, words
from newsparse.terms import Nature

_PLAIN: Final = words(
    "dedi dediler diyor diyorlar diyordu der derdi demişti demiş dedim dedik diyen diyerek dese diyorum demişler derler dediğinde"
)
_VERBS: Final = (
    words("""
        söyledi söylediler söylüyor söylüyorlar söylemişti söyleyen söyleyerek söylüyordu söyler söylüyorum söylemiş anlattı anlattılar
        anlatıyor anlatan anlatmıştı anlatıyordu belirtti belirttiler belirtiyor belirten belirterek belirtmişti vurguladı vurguladılar
        vurguluyor vurgulayan vurgulayarak açıkladı açıkladılar açıklıyor açıklayan açıklamıştı kaydetti kaydettiler kaydediyor kaydeden
        kaydederek ekledi eklediler ekliyor ekleyen ekleyerek aktardı aktardılar aktarıyor aktaran hatırlattı hatırlatıyor hatırlatan
        savundu savundular savunuyor savunan yanıtladı yanıtlıyor yanıtlayan cevapladı sordu sordular soruyor soran sormuştu konuştu
        konuştular konuşuyor konuşan bildirdi bildirdiler bildiriyor bildiren duyurdu duyurdular duyuruyor duyuran bağırdı bağırıyor uyardı
        uyardılar uyarıyor uyaran reddetti yalanladı doğruladı doğruluyor değerlendirdi yorumladı özetledi vadetti tekrarladı yineledi
        eleştirdi mırıldandı fısıldadı öngördü öngörüyor öngören müjdeledi paylaştı vurgulandı aktarıldı duyuruldu açıkladığını seslendi
        bildirildi belirtildi açıklandı söylendi kaydedildi söyleniyor belirtiliyor
        suçladı suçluyor suçlayan suçlamıştı
        """)
    - words("sözlerini")
) | phrases("""
    ifade etti | ifade ettiler | ifade ediyor | ifade eden | ifade ederek | iddia etti | iddia ettiler | iddia ediyor | iddia eden
    öne sürdü | öne sürdüler | öne sürüyor | öne süren | dile getirdi | dile getirdiler | dile getiriyor | dile getiren | itiraf etti
    kabul etti | kabul ediyor | işaret etti | dikkat çekti | dikkat çekiyor | yanıt verdi | cevap verdi | yanıtını verdi | cevabını verdi
    karşılık verdi | dert yandı | uyarısını yaptı | sözünü verdi | müjdesini verdi | iddiasında bulundu | ortaya koydu
    ifadesini kullanan | ifadelerini kullanan
    devam etti | sözlerine ekledi | sözlerine yer verdi | ifadelerini kullandı | ifadesini kullandı
    ifadelerine yer verdi | ifadesine yer verdi | değerlendirmesinde bulundu | açıklamasında bulundu | açıklamasını yaptı | yorumunu yaptı
    yorumunda bulundu | çağrısında bulundu | uyarısında bulundu | bilgisini verdi | görüşünü savundu | görüşünü dile getirdi
    şeklinde konuştu | altını çizdi | altını çiziyor | not etti | rica etti | ilan etti | haber verdi | söz verdi | tehdit etti
    çağrı yaptı | değerlendirmesini yaptı | mesajını verdi | ısrar etti | taahhüt etti | beyan etti | not düştü
    """)
_ASKED: Final = words("istedi istediler istiyor isteyen önerdi öneriyor öneren talep") | phrases(
    "talep etti | talep ediyor | tavsiye etti | teklif etti"
)
_WRITTEN: Final = words("yazdı yazdılar yazıyor yazan yazmış yazmıştı") | phrases("kaleme aldı")
_BELIEVED: Final = words("düşünüyor düşünüyordu düşündü inanıyor inanıyordu umuyor sanıyor sanıyordu sandı düşünen") | phrases(
    "tahmin ediyor | tahmin etti | ümit ediyor"
)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_PASSIVE: Final = words(
    "denildi bildirildi belirtildi açıklandı kaydedildi belirtiliyor aktarıldı vurgulandı duyuruldu savunuldu söyleniyor söylenir"
) | phrases("""
        ifade edildi | iddia edildi | iddia ediliyor | öne sürülüyor | öne sürüldü | dile getirildi | ifadesine yer verildi
        ifadelerine yer verildi | bilgisine yer verildi
        bilgisi verildi | bilgileri verildi | ifadesi kullanıldı | ifadeleri kullanıldı | ifadeler kullanıldı | ifadelere yer verildi
        değerlendirmesi yapıldı
    """)
_MOOD: Final = phrases("""
        çağrısı yaptı | çağrıda bulundu | bilgisini paylaştı | sözlerini noktaladı | özetliyor | sıraladı | teşekkür etti
        şikâyet etti | şikayet etti | yakındı | yakınıyor | dert yandı | dert yanıyor | sitem etti | isyan etti | gülümsedi | gülümsüyor
        güldü | gülüyor | espri yaptı | şaka yaptı | haykırdı | haykırıyor | çıkıştı | serzenişte bulundu | eleştirisinde bulundu
        iddiasında bulundu | itiraz etti | itiraz ediyor | temennisinde bulundu | dileğinde bulundu | talebinde bulundu
        hatırlatmasında bulundu | hatırlatmasını yaptı | önerisinde bulundu | tespitinde bulundu | görüşünü paylaştı | görüşüne yer verdi
        sorusunu yöneltti | müjdesini verdi | mırıldanıyor | fısıldıyor | iç çekti | üzüntüsünü dile getirdi | tepki gösterdi
        esprisini yaptı | vurgusunu yaptı | sözlerini sarf etti | sözlerini kullandı | anımsattı | anımsatıyor
    """)
_DAYS: Final = "pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün dün yarın günü"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_PLAIN | _VERBS | _ASKED | _PASSIVE, Nature.SPEECH),
        **dict.fromkeys(_BELIEVED, Nature.BELIEF),
        **dict.fromkeys(_WRITTEN, Nature.WRITING),
    },
    naming_verbs=words("nitelendirdi nitelendiriyor nitelendiren niteledi tanımladı tanımlıyor tanımlayan adlandırdı"),
    showing_verbs=words("gösteriyor gösterdi gösteren"),
    quotation_verbs=_MOOD,
    inverting_verbs=_PLAIN,
    according_after=words("göre")
    | phrases("aktardığına göre | bildirdiğine göre | verdiği bilgiye göre | haberine göre | açıklamasına göre | söylediğine göre"),
    doubtful_according=words("göre"),
    according_pronouns={"ona göre": "ona", "onlara göre": "onlara", "kendisine göre": "kendisine"},
    recipients=words("bana bize"),
    first_person=words("ben bana beni benim biz bize bizi bizim"),
    second_person=words("sen sana seni senin siz size sizi sizin"),
    pronouns=words("o ben biz onlar bu kendisi kimse herkes"),
    complementisers=words("ki"),
    statement_complementiser="ki",
    auxiliaries=words("şunları de da ise daha önce sonra tekrar yeniden açıkça bile şöyle böyle"),
    negations=words("değil"),
    phrase_breaks=words("ki çünkü ama fakat ancak eğer"),
    joiners=words("ve ama fakat ancak ile"),
    adjunct_openers=words("""
        sonra önce için gibi kadar beri göre rağmen dolayı üzere karşı ilgili hakkında sırasında boyunca esnasında gün günü yaptığı konuşan
        """),
    sentence_adverbs=words(
        "buna ayrıca ve ama fakat ancak daha sonra bugün dün öte yandan bunun üzerine şimdi evet hayır ise nitekim belki ardından"
    ),
    time_words=words(_DAYS),
    subordinators=words("eğer çünkü"),
    documents=words("""
        verileri rakamlar rakamları rapor raporda mektup mektupta araştırma açıklama gazete gazetesi makale kitap haber haberde veriler
        bilgiler iddia anket
        """),
    determiners=words("bir bu şu o bazı birçok her bütün tüm birkaç"),
    drops_subjects=True,
    impersonal_verbs=_PASSIVE,
    occasions=words("""
        açıklamada açıklamasında duyuruda duyurusunda mesajda mesajında raporda raporunda bültende bülteninde haberde haberinde
        uyarıda uyarısında bilgilendirmede değerlendirmede paylaşımda paylaşımında yazıda yazısında genelgede genelgesinde mektupta
        mektubunda tutanakta kararda kararında
        """),
    dialogue_dashes=True,
    abbreviations=words("dr prof doç av vb vs bkz yy tl alb org"),
    question_labels=words("soru s gazeteci"),
    answer_labels=words("cevap yanıt c"),
    interviews=words("röportaj söyleşi söyleşide konuştuk konuştu görüştük sorduk"),
    affixes=AffixGrammar(
        verb_last=True,
        participle_endings=("en", "an"),
        quotative_particles=words("diye şeklinde"),
        reported_clause_endings=tuple(
            inflected(
                """
                dığı diği duğu düğü tığı tiği tuğu tüğü acağı eceği dıkları dikleri dukları dükleri tıkları tikleri tukları tükleri
                acakları ecekleri """
                "dığımı diğimi duğumu düğümü acağımı eceğimi dığımız diğimiz acağımız eceğimiz",
                "nı ni nu nü na ne ndan nden",
            )
            | words("makla mekle ması mesi masını mesini malarını melerini masına mesine olmadığını mayı meyi")
        ),
        topic_particles=("ise",),
        according_closers=words("yapılan gönderilen gelen paylaşılan yayımlanan yayınlanan hazırlanan verilen konuya"),
        source_suffixes=tuple(
            mark + ending for mark in "'’" for ending in "nin nın nun nün in ın un ün ye ya ne na e a ndan nden dan den tan ten".split()
        )
        + tuple("ndan nden dan den tan ten nın nin nun nün".split()),
    ),
)
