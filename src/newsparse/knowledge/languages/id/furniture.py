"""Phrases of boilerplate lines in Indonesian."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
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
        starts=(
            "simak breaking news dan berita pilihan",
            "dapatkan update berita",
            "berlangganan newsletter",
            "ikuti saluran",
            "gabung di",
            "unduh aplikasi",
        ),
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
)
