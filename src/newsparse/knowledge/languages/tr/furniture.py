"""Phrases of boilerplate lines in Turkish."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            ana sayfa | anasayfa | menü | ara | arama | gündem | haberler | son dakika | dünya | türkiye
            ekonomi | spor | kültür | kültür sanat | yaşam | sağlık | teknoloji | siyaset | yazarlar | magazin
            eğitim | içeriğe geç | i̇çeriğe geç | yukarı çık | başa dön | daha fazla | daha fazla göster
            tümünü gör | tüm haberler | arşiv | kapat | sonraki | önceki
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            paylaş | haberi paylaş | facebook'ta paylaş | twitter'da paylaş | whatsapp | yazdır | kaydet
            takip et | bizi takip edin | e-posta gönder | bağlantıyı kopyala | linki kopyala | kopyala | dinle
            beğen | facebook | twitter | x | google haberlere abone ol
            """
        ),
        starts=("bizi takip edin", "google news'te takip"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            ilgili haberler | i̇lgili haberler | ilgili haber | i̇lgili haber | benzer haberler | diğer haberler
            ayrıca okuyun | bunları da beğenebilirsiniz | önerilen haberler | öne çıkanlar | çok okunanlar
            en çok okunanlar | son haberler | ilginizi çekebilir | i̇lginizi çekebilir | sıradaki haber
            günün haberleri | devamını oku | haberin devamı
            """
        ),
        starts=("ilgili haber", "i̇lgili haber", "ayrıca okuyun", "devamını oku", "okumaya devam", "bunlar da ilginizi"),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            reklam | reklamlar | ilan | i̇lan | sponsorlu içerik | advertorial | reklamı kapat
            reklamdan sonra devam ediyor | haberin devamı reklamdan sonra | ilanlar | i̇lanlar | resmi ilanlar
            """
        ),
        starts=("reklam", "haber reklamdan sonra"),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            bülten | bültene abone ol | e-bülten | e-posta adresiniz | abone ol | uygulamayı indir
            bildirimleri aç
            """
        ),
        starts=("bültenimize", "e-bültenimize", "uygulamamızı indir"),
        parts=("bülten",),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            giriş yap | üye ol | üye girişi | çıkış yap | abone ol | abonelik | kayıt ol | şifre
            şifremi unuttum | hesabınız var mı? | bize destek olun | üyelik
            """
        ),
        starts=("okumaya devam etmek için", "zaten üye misiniz", "zaten abone misiniz"),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            kabul et | kabul ediyorum | tümünü kabul et | reddet | tümünü reddet | çerez ayarları
            çerez politikası | çerezler | ayarlar
            """
        ),
        starts=("sitemizde çerez", "bu site çerez", "çerezleri", "size daha iyi hizmet"),
        parts=("çerez",),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            yorumlar | yorum | yorum yap | yorum yaz | yorumları gör | yanıtla | cevapla | şikayet et
            ilk yorumu sen yap | i̇lk yorumu sen yap | tüm yorumlar | yorum gönder
            """
        ),
        starts=("yorumlar (", "yorum yapmak için", "e-posta hesabınız yayımlanmayacak"),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            etiketler | etiket | konular | anahtar kelimeler
            """
        ),
        starts=("etiketler:", "konular:", "anahtar kelimeler:"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            tüm hakları saklıdır | her hakkı saklıdır | kullanım koşulları | gizlilik politikası | gizlilik
            künye | telif hakkı | kvkk | aydınlatma metni
            """
        ),
        starts=("©", "copyright", "tüm hakları"),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            oynat | izle | i̇zle | videoyu izle | video | canlı yayın | canlı | canlı izle | tam ekran
            duraklat | sesli dinle | haberi dinle
            """
        ),
        starts=("tarayıcınız desteklemiyor",),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            galeri | foto galeri | fotoğraf galerisi | fotoğraflar | galeriyi gör | sonraki fotoğraf
            önceki fotoğraf | video galeri
            """
        ),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            hava durumu | döviz | döviz kurları | borsa | altın | dolar | euro | namaz vakitleri | burçlar
            astroloji | puan durumu | canlı skor | trafik | nöbetçi eczaneler | yayın akışı
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            iletişim | i̇letişim | bize ulaşın | hakkımızda | künye | ihbar hattı | i̇hbar hattı | haber gönder
            reklam verin
            """
        ),
        starts=("iletişim:", "i̇letişim:", "basın iletişim", "ayrıntılı bilgi için", "tel:", "telefon:", "e-posta:"),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            yazar hakkında | yazarın diğer yazıları | yazarın tüm yazıları
            """
        ),
        starts=("yazar hakkında", "yazarın"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            kampanyalar | etkinlikler | mağaza | fırsatlar | kariyer
            """
        ),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            düzeltme | sayfa bulunamadı
            """
        ),
        starts=("yasal uyarı", "düzeltme:", "javascript'i etkinleştir", "bu içerik"),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            yayınlanma | yayın tarihi | giriş tarihi | güncelleme | güncelleme tarihi | son güncelleme
            güncellendi | bugün | dün | oluşturulma tarihi
            """
        ),
        starts=(
            "yayınlanma",
            "yayın tarihi",
            "giriş:",
            "giriş tarihi",
            "güncelleme",
            "son güncelleme",
            "güncellendi",
            "oluşturulma",
            "eklenme",
        ),
        parts=("dakika önce", "saat önce", "okuma süresi"),
    ),
)
