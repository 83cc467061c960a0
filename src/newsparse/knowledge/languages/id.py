"""Indonesian."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.id_people import PEOPLE
from newsparse.knowledge.languages.id_speech import SPEECH
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Kind, Role

LANGUAGE: Final = Language(
    code="id",
    name="Indonesian",
    people=PEOPLE,
    speech=SPEECH,
    letters="é",
    function_words=words(
        """
        yang dan di dari ini itu untuk dengan pada dalam tidak akan juga ke ada adalah oleh tersebut sebagai
        bisa telah para karena saat kata lebih sudah kami mereka atau menjadi saya hari ia namun kita
        seperti secara tahun setelah dapat orang satu dua anda lalu masih bahwa seorang hingga harus banyak
        belum antara kepada sementara melakukan ujar sejumlah terhadap agar bagi tapi jika menurut
        sebelumnya salah memiliki beberapa serta atas selain tak dia jadi usai sehingga kembali
        """
    ),
    furniture=(
        Phrases(
            Kind.NAVIGATION,
            lines=phrases(
                """
                beranda | home | menu | cari | pencarian | berita | nasional | internasional | dunia | ekonomi
                bisnis | olahraga | bola | hiburan | gaya hidup | teknologi | otomotif | opini | kesehatan | daerah
                indeks | indeks berita | lihat semua | selengkapnya | muat lebih banyak | kembali ke atas | tutup
                selanjutnya | sebelumnya | langsung ke konten
                """
            ),
        ),
        Phrases(
            Kind.SHARE,
            lines=phrases(
                """
                bagikan | bagikan artikel | share | salin link | salin tautan | cetak | simpan | ikuti kami | ikuti
                facebook | twitter | x | whatsapp | telegram | line | dengarkan | suka
                """
            ),
            starts=("bagikan", "ikuti kami"),
        ),
        Phrases(
            Kind.RELATED,
            lines=phrases(
                """
                baca juga | baca selengkapnya | lihat juga | simak juga | berita terkait | artikel terkait | terkait
                berita lainnya | terpopuler | terbaru | berita terbaru | berita populer | rekomendasi
                rekomendasi untuk anda | pilihan editor | pilihan redaksi | halaman selanjutnya
                """
            ),
            starts=("baca juga", "lihat juga", "simak juga", "pilihan editor", "baca selengkapnya", "saksikan"),
        ),
        Phrases(
            Kind.ADVERTISEMENT,
            lines=phrases(
                """
                iklan | advertisement | sponsor | konten bersponsor | advertorial | lanjutkan dengan konten
                scroll untuk melanjutkan membaca | gulir untuk melanjutkan | pasang iklan
                """
            ),
            starts=("iklan", "scroll ke bawah", "lanjut baca"),
        ),
        Phrases(
            Kind.NEWSLETTER,
            lines=phrases(
                """
                buletin | langganan newsletter | daftar newsletter | alamat email | masukkan email | email anda
                unduh aplikasi | aktifkan notifikasi
                """
            ),
            starts=("dapatkan update berita", "berlangganan newsletter", "ikuti saluran", "gabung di", "unduh aplikasi"),
            parts=("newsletter",),
        ),
        Phrases(
            Kind.PAYWALL,
            lines=phrases(
                """
                masuk | daftar | login | keluar | langganan | berlangganan | sudah punya akun? | lupa kata sandi?
                kata sandi | khusus pelanggan | buat akun
                """
            ),
            starts=("sudah berlangganan", "untuk melanjutkan membaca", "artikel ini khusus"),
        ),
        Phrases(
            Kind.CONSENT,
            lines=phrases(
                """
                terima | terima semua | setuju | saya setuju | tolak | tolak semua | pengaturan cookie
                kebijakan cookie
                """
            ),
            starts=("situs ini menggunakan", "kami menggunakan cookie", "dengan melanjutkan"),
        ),
        Phrases(
            Kind.COMMENTS,
            lines=phrases(
                """
                komentar | tulis komentar | kirim komentar | balas | laporkan | lihat semua komentar
                belum ada komentar | tampilkan komentar
                """
            ),
            starts=("komentar (", "silakan login untuk", "jadilah yang pertama"),
        ),
        Phrases(
            Kind.TAGS,
            lines=phrases(
                """
                tag | tags | topik | topik terkait | kategori
                """
            ),
            starts=("tag:", "tags:", "topik:", "kategori:"),
        ),
        Phrases(
            Kind.COPYRIGHT,
            lines=phrases(
                """
                hak cipta | hak cipta dilindungi undang-undang | kebijakan privasi | syarat dan ketentuan
                pedoman media siber | ketentuan layanan | kode etik | disclaimer
                """
            ),
            starts=("©", "copyright", "hak cipta", "dilarang"),
        ),
        Phrases(
            Kind.PLAYER,
            lines=phrases(
                """
                putar | putar video | tonton | tonton video | video | siaran langsung | live | layar penuh | jeda
                dengarkan berita
                """
            ),
            starts=("tonton juga", "saksikan video", "simak video"),
        ),
        Phrases(
            Kind.GALLERY,
            lines=phrases(
                """
                galeri | galeri foto | foto | lihat foto | perbesar | foto selanjutnya | foto sebelumnya
                """
            ),
        ),
        Phrases(
            Kind.WEATHER,
            lines=phrases(
                """
                cuaca | prakiraan cuaca | kurs | bursa | harga emas | jadwal salat | jadwal sholat | jadwal tv
                zodiak | klasemen | skor | hasil pertandingan
                """
            ),
        ),
        Phrases(
            Kind.CONTACT,
            lines=phrases(
                """
                kontak | kontak kami | hubungi kami | redaksi | tentang kami | karier | info iklan
                """
            ),
            starts=("kontak:", "narahubung", "informasi lebih lanjut", "telepon:", "telp", "email:"),
        ),
        Phrases(
            Kind.BIOGRAPHY,
            lines=phrases(
                """
                tentang penulis | penulis
                """
            ),
            starts=("tentang penulis", "artikel lain dari penulis"),
        ),
        Phrases(
            Kind.PROMOTION,
            lines=phrases(
                """
                promo | acara | event | toko | jaringan | mitra
                """
            ),
        ),
        Phrases(
            Kind.NOTICE,
            lines=phrases(
                """
                ralat | koreksi | halaman tidak ditemukan
                """
            ),
            starts=("ralat", "catatan redaksi", "aktifkan javascript", "artikel ini telah tayang"),
        ),
        Phrases(
            Kind.PUBLISHED,
            lines=phrases(
                """
                diterbitkan | diperbarui | dipublikasikan | terbit | hari ini | kemarin
                """
            ),
            starts=("diterbitkan", "diperbarui", "dipublikasikan", "tayang", "terakhir diperbarui"),
            parts=("jam yang lalu", "menit yang lalu", "waktu baca"),
        ),
    ),
    bylines=BylineWords(
        by=("oleh", "penulis", "reporter", "laporan", "ditulis oleh", "pewarta"),
        roles={
            "editor": Role.EDITING,
            "redaktur": Role.EDITING,
            "fotografer": Role.PHOTOGRAPHY,
            "foto": Role.PHOTOGRAPHY,
            "grafis": Role.GRAPHICS,
            "ilustrasi": Role.GRAPHICS,
            "produser": Role.PRODUCTION,
            "penerjemah": Role.TRANSLATION,
            "penyunting": Role.EDITING,
            "kontributor": Role.CONTRIBUTION,
        },
        titles=phrases(
            """
            wartawan | jurnalis | reporter | redaktur | editor | pemimpin redaksi | koresponden | kontributor
            penulis | kolumnis | fotografer | pewarta | tim redaksi
            """
        ),
        joiners=frozenset({"dan", "&", "serta"}),
    ),
    credits=CreditWords(
        positions=("kiri", "kanan", "tengah", "ki", "ka", "kedua kiri", "kedua kanan", "kiri ke kanan", "dari kiri"),
        marks=(
            "foto",
            "foto oleh",
            "sumber",
            "sumber foto",
            "kredit foto",
            "dok",
            "dok.",
            "dokumentasi",
            "gambar",
            "ilustrasi",
            "grafis",
            "fotografer",
            "video",
        ),
        caption_openers=("foto arsip", "arsip", "ilustrasi", "foto ilustrasi", "keterangan foto", "video", "peta"),
    ),
    dates=DateWords(
        future=phrases("akan | bakal | dijadwalkan | direncanakan"),
        months=numbered(
            1,
            """
            januari, jan
            februari, feb
            maret, mar
            april, apr
            mei
            juni, jun
            juli, jul
            agustus, agu, ags, agt
            september, sep, sept
            oktober, okt
            november, nov, nopember
            desember, des
            """,
        ),
        weekdays=numbered(
            0,
            """
            senin, sen
            selasa, sel
            rabu, rab
            kamis, kam
            jumat, jum'at, jum
            sabtu, sab
            minggu, ahad, min
            """,
        ),
        relative_parts=phrases("malam ini"),
        relative={"hari ini": 0, "malam ini": 0, "kemarin": -1, "kemarin lusa": -2, "besok": 1, "esok": 1, "lusa": 2},
    ),
)
