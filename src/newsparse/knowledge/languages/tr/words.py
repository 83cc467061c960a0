"""Turkish words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("haber: | yazan: | yazar: | hazırlayan: | muhabir: | röportaj:"),
    roles=by_role(
        editing="editör | yayıncı",
        photography="fotoğraf | fotoğraflar | kamera",
        graphics="grafik",
        translation="çeviri | çeviren",
        contribution="katkıda bulunan",
    ),
    titles=phrases("""muhabir | gazeteci | editör | yazar | köşe yazarı | haber müdürü | genel yayın yönetmeni | temsilci
        ankara temsilcisi | dış haberler | spor muhabiri | ekonomi muhabiri | foto muhabiri | haber merkezi | spor servisi"""),
    joiners=words("ve & ile i̇le"),
)

CREDITS: Final = CreditWords(
    lines=phrases("arşiv fotoğrafı | temsili fotoğraf"),
    positions=listed("solda | sağda | ortada | soldan | sağdan | sol | sağ | orta | sol başta | sağ başta"),
    marks=listed("foto | fotoğraf | fotoğraflar | kaynak | görsel | fotoğrafı çeken | grafik | video | copyright"),
    caption_openers=listed("arşiv | arşiv fotoğrafı | temsili görsel | temsili fotoğraf | temsili | video | harita"),
)

PEOPLE: Final = PeopleWords(
    pronouns={"o": "", "onlar": "p", "kendisi": "", "ona": "", "onlara": "p", "kendisine": ""},
    honorifics=gendered(m="bay", f="bayan", either="sayın dr prof doç av arş gör öğr op uzm yrd ecz dt"),
    titles=words("""cumhurbaşkanı başkan başbakan bakan vali kaymakam kral kraliçe prens piskopos papa general albay yüzbaşı senatör
        milletvekili başkanı bakanı belediye büyükşehir orgeneral korgeneral tümgeneral tuğgeneral amiral oramiral yarbay binbaşı üsteğmen
        teğmen komiser başkomiser müftü başsavcı kardinal başpiskopos büyükelçi rektör dekan"""),
    title_modifiers=words("eski genel dış içişleri dışişleri yardımcı"),
    roles=words("""sözcü sözcüsü müdür müdürü başkanı bakanı lider lideri savcı hâkim avukat avukatı doktor profesör araştırmacı öğretmen
        gazeteci yazar yazarı teknik direktör oyuncu futbolcu ekonomist analist uzman uzmanı rektör rektörü yardımcısı sekreter sekreteri
        adam kadın anne baba sahibi kurucusu editör komutan komutanı tanık yönetmen temsilcisi danışmanı büyükelçi yetkilisi üyesi
        balıkçı çiftçi hemşire mühendis yönetmeni fotoğrafçı fırıncı kaptan kaptanı kütüphaneci emekli öğrenci öğrencisi komşu komşusu
        sakini itfaiyeci müzisyen heykeltıraş mimar şarkıcı aşçı sürücü şoför pilot yolcu arkeolog biyolog jeolog tarihçi denizci imam
        veteriner sosyolog küratör muhtar muhtarı esnaf besteci arkadaşı meslektaşı kaymakam kaymakamı vali valisi gönüllü temsilci
        danışman yetkili üye kurucu yönetici yöneticisi sorumlu sorumlusu koordinatör koordinatörü organizatör müfettiş müfettişi memur
        memuru işçi işçisi çalışan çalışanı ustası elektrikçi tesisatçı kaynakçı işletmeci işletmecisi girişimci işinsanı sanayici esnafı
        kuaför kuaförü garson barmen satıcı satıcısı çiçekçi zanaatkâr zanaatkar yetiştirici üretici üreticisi tayfa çarkçı makinist
        kondüktör hostes kurye postacı taksici kamyoncu otobüsçü bekçisi görevli görevlisi polis memure komiser komiseri başkomiser amiri
        astsubay subayı teğmen üsteğmen binbaşı yarbay albayı amiral amirali paramedik sağlıkçı ebe eczacı eczacısı hekim hekimi doktoru
        başhekim başhekimi cerrah psikolog psikoloğu psikiyatr psikiyatrist diyetisyen fizyoterapist terapist epidemiyolog virolog
        kardiyolog onkolog akademisyen akademisyeni dekan dekanı bilimci araştırmacısı fizikçi kimyager matematikçi gökbilimci botanikçi
        zoolog ekolog iklimbilimci sismolog meteorolog hidrolog antropolog dilbilimci felsefeci siyasetbilimci siyasetçi politikacı
        diplomat diplomatı konsolos konsolosu büyükelçisi elçisi senatör milletvekili vekil vekili müsteşar müsteşarı savcısı başsavcı
        başsavcısı hâkimi noter noteri sanık sanığı davacı davalı şüpheli mağdur müşteki zabıta arabulucu hukukçu hukukçusu sanatçı
        sanatçısı ressam ressamı grafiker tasarımcı tasarımcısı şair şairi romancı senarist senaristi oyuncusu çevirmen çevirmeni yayıncı
        yayıncısı eleştirmen eleştirmeni çizer karikatürist dansçı koreograf piyanist kemancı gitarist solist solisti rapçi sunucu
        sunucusu spiker muhabir muhabiri editörü yorumcu sporcu sporcusu kaleci kalecisi forvet hakem hakemi antrenör antrenörü güreşçi
        yüzücü atlet koşucu bisikletçi şampiyon şampiyonu dağcı eşi karısı kocası kızı annesi babası kardeşi ağabeyi ablası dedesi nine
        babaanne anneanne torunu teyzesi amcası halası yeğeni kuzeni kayınvalidesi damadı gelini dulu nişanlısı delikanlı velisi müftü
        müftüsü papaz hocası rahip rahibe haham kardinal imamı vaiz aktivist aktivisti eylemci sendikacı gönüllüsü emeklisi turist müşteri
        müşterisi hastası vatandaş köylüsü mülteci göçmen tanığı mucit mucidi yazılımcı geliştirici geliştiricisi mimarı ortağı
        girişimcisi yatırımcı kâşif gezgin koleksiyoncu başöğretmen okutman asistan asistanı stajyer aday adayı delege delegesi müdiresi
        müdire kayyum kayyumu azası"""),
    gendered_nouns=gendered(
        m="adam baba kral babası kocası ağabeyi dedesi amcası damadı delikanlı papaz imam imamı",
        f="""kadın anne kraliçe annesi karısı kızı ablası nine babaanne anneanne teyzesi halası kayınvalidesi gelini hostes ebe rahibe
            müdire müdiresi memure prenses""",
    ),
    organisation_words=words("""partisi parti üniversitesi banka bankası bakanlığı birliği şirketi konseyi hükümet enstitüsü okulu
        hastanesi gazetesi ajansı derneği vakfı mahkemesi kurulu kurumu belediyesi komisyonu müdürlüğü başkanlığı kaymakamlığı valiliği
        valilik kaymakamlık meclisi komisyon komitesi konfederasyonu federasyonu sendikası sendika odası borsası kooperatifi kooperatif
        şirket holding holdingi grubu fabrikası merkezi müzesi tiyatrosu akademisi fakültesi lisesi ortaokulu ilkokulu kulübü dernek
        birlik kurul kurum ajans bakanlık jandarma savcılığı başsavcılığı rektörlüğü dekanlığı elçiliği büyükelçiliği konsolosluğu
        müftülüğü platformu hareketi örgütü teşkilatı ordusu kütüphanesi orkestrası kilisesi yayınevi havayolları genelkurmay kızılay afad
        tüik"""),
    group_nouns=words("""polis yetkililer uzmanlar bilim eleştirmenler kaynaklar tanıklar vatandaşlar seçmenler çalışanlar veliler
        öğrenciler göstericiler hükümet medya insanlar komşular gazeteciler"""),
    generic_organisations=words("şirket kurum örgüt dernek firma kuruluş sendika kooperatif"),
    epithets=words("""hemşire hakim savcı yüzücü şoför
        kadın adam isim profesör akademisyen bilimci insanı uzman hekim doktor cerrah siyasetçi politikacı vekil milletvekili
        hukukçu avukat antrenör hoca oyuncu futbolcu sporcu kaleci yönetmen sanatçı şarkıcı yazar şair ressam gazeteci ekonomist tarihçi
        arkeolog biyolog jeolog çiftçi balıkçı emekli öğretmen girişimci"""),
    plural_endings=("lar", "ler", "ları", "leri"),
    synonyms={
        own.removesuffix(end): (own,)
        for end, nouns in (("ı", "başkanı muhtarı kaymakamı bakanı avukatı yazarı"), ("i", "sekreteri yönetmeni"), ("si", "valisi elçisi"))
        for own in nouns.split()
    }
    | {"müdür": ("müdürü",), "doktor": ("doktoru",), "rektör": ("rektörü",), "antrenör": ("antrenörü", "direktör")},
    indefinites=words("bir bazı birçok birkaç çok"),
    documents=words("rapor mektup araştırma makale kitap açıklama"),
    speeches=words("konuşma konuşması"),
    case_endings={apostrophe + ending: ("",) for apostrophe in "'’" for ending in "e a ye ya in ın un ün nin nın nun nün".split()},
)

FURNITURE: Final = furniture("""
    [navigation]
    ana sayfa | anasayfa | menü | ara | arama | gündem | haberler | son dakika | dünya | türkiye | ekonomi | spor | kültür | kültür sanat
    yaşam | sağlık | teknoloji | siyaset | yazarlar | magazin | eğitim | içeriğe geç | i̇çeriğe geç | yukarı çık | başa dön | daha fazla
    daha fazla göster | tümünü gör | tüm haberler | arşiv | kapat | sonraki | önceki
    [share]
    paylaş | haberi paylaş | facebook'ta paylaş | twitter'da paylaş | yazdır | kaydet | takip et | e-posta gönder | bağlantıyı kopyala
    linki kopyala | kopyala | dinle | beğen | google haberlere abone ol | bizi takip edin … | google news'te takip …
    [related]
    ilgili haberler | i̇lgili haberler | ilgili haber | i̇lgili haber | benzer haberler | diğer haberler | ayrıca okuyun
    bunları da beğenebilirsiniz | önerilen haberler | öne çıkanlar | çok okunanlar | en çok okunanlar | son haberler | ilginizi çekebilir
    i̇lginizi çekebilir | sıradaki haber | günün haberleri | devamını oku | haberin devamı | ilgili haber … | i̇lgili haber …
    ayrıca okuyun … | devamını oku … | okumaya devam … | bunlar da ilginizi …
    [advertisement]
    reklam | reklamlar | ilan | i̇lan | sponsorlu içerik | reklamı kapat | reklamdan sonra devam ediyor | haberin devamı reklamdan sonra
    ilanlar | i̇lanlar | resmi ilanlar | reklam … | haber reklamdan sonra …
    [newsletter]
    bülten | bültene abone ol | e-bülten | e-posta adresiniz | uygulamayı indir | bildirimleri aç | bültenimize … | e-bültenimize …
    uygulamamızı indir … | … bülten …
    [paywall]
    giriş yap | üye ol | üye girişi | çıkış yap | abone ol | abonelik | kayıt ol | şifre | şifremi unuttum | hesabınız var mı
    bize destek olun | üyelik | okumaya devam etmek için … | zaten üye misiniz … | zaten abone misiniz …
    [consent]
    kabul et | kabul ediyorum | tümünü kabul et | reddet | tümünü reddet | çerez ayarları | çerez politikası | çerezler | ayarlar
    sitemizde çerez … | bu site çerez … | çerezleri … | size daha iyi hizmet … | … çerez …
    [comments]
    yorumlar | yorum | yorum yap | yorum yaz | yorumları gör | yanıtla | cevapla | şikayet et | ilk yorumu sen yap | i̇lk yorumu sen yap
    tüm yorumlar | yorum gönder | yorumlar ( … | yorum yapmak için … | e-posta hesabınız yayımlanmayacak …
    [tags]
    etiketler | etiket | konular | anahtar kelimeler | etiketler: … | konular: … | anahtar kelimeler: …
    [copyright]
    tüm hakları saklıdır | her hakkı saklıdır | kullanım koşulları | gizlilik politikası | gizlilik | telif hakkı | kvkk
    aydınlatma metni | copyright … | tüm hakları …
    [player]
    oynat | izle | i̇zle | videoyu izle | video | canlı yayın | canlı | tam ekran | duraklat | sesli dinle | haberi dinle
    tarayıcınız desteklemiyor …
    [gallery]
    galeri | foto galeri | fotoğraf galerisi | fotoğraflar | galeriyi gör | sonraki fotoğraf | önceki fotoğraf | video galeri
    [contact]
    iletişim | i̇letişim | bize ulaşın | hakkımızda | künye | ihbar hattı | i̇hbar hattı | haber gönder | reklam verin | iletişim: …
    i̇letişim: … | basın iletişim … | ayrıntılı bilgi için … | telefon: … | e-posta: …
    [promotion]
    kampanyalar | etkinlikler | mağaza | fırsatlar | kariyer
    [notice]
    düzeltme | sayfa bulunamadı | yasal uyarı … | düzeltme: … | javascript'i etkinleştir … | bu içerik …
    [published]
    yayınlanma | yayın tarihi | giriş tarihi | güncelleme | güncelleme tarihi | son güncelleme | güncellendi | bugün | dün
    oluşturulma tarihi | yayınlanma … | yayın tarihi … | giriş: … | giriş tarihi … | güncelleme … | son güncelleme … | güncellendi …
    oluşturulma … | eklenme … | … dakika önce … | … saat önce … | … okuma süresi …
""")
