"""Indonesian words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("oleh | penulis: | reporter: | laporan: | ditulis oleh | pewarta:"),
    roles=by_role(
        editing="editor | redaktur | penyunting",
        photography="fotografer | foto",
        graphics="grafis | ilustrasi",
        production="produser",
        translation="penerjemah",
        contribution="kontributor",
    ),
    titles=phrases("""wartawan | jurnalis | reporter | redaktur | editor | pemimpin redaksi | koresponden | kontributor | penulis
        kolumnis | fotografer | pewarta | tim redaksi"""),
    joiners=words("dan & serta"),
)

CREDITS: Final = CreditWords(
    positions=listed("kiri | kanan | tengah | ki | ka | kedua kiri | kedua kanan | kiri ke kanan | dari kiri"),
    marks=listed("""sumber gambar | foto | foto oleh | sumber | sumber foto | kredit foto | dok | dok. | dokumentasi | gambar | ilustrasi
        grafis | fotografer | video"""),
    caption_openers=listed("keterangan gambar | foto arsip | arsip | ilustrasi | foto ilustrasi | keterangan foto | video | peta"),
)

PEOPLE: Final = PeopleWords(
    pronouns={"dia": "", "ia": "", "beliau": "", "mereka": "p", "nya": ""},
    honorifics=gendered(m="bapak pak tuan", f="ibu bu nyonya", either="dr prof drs h ir"),
    titles=words("""ketua kepala direktur sekretaris komisaris presiden perdana menteri gubernur bupati wali walikota kota raja ratu
        pangeran uskup paus jenderal kapten kolonel menko menkeu mendagri menlu kapolri panglima senator"""),
    title_modifiers=words("""mantan wakil keuangan perekonomian negeri luar dalam umum utama pelaksana perusahaan agung negara jenderal
        koordinator bidang perhubungan pertahanan pendidikan kesehatan pertanian perdagangan perindustrian energi sosial agama hukum
        kehutanan kelautan perikanan pariwisata ketenagakerjaan komunikasi kebudayaan lingkungan hidup pekerjaan perumahan investasi
        riset teknologi pemuda olahraga pertanahan transmigrasi politik kepolisian eksekutif harian pusat operasional"""),
    roles=words("""juru bicara ketua direktur kepala pemimpin jaksa hakim pengacara dokter profesor peneliti guru dosen wartawan penulis
        pelatih pemain ekonom analis pakar rektor wakil sekretaris anggota pengamat pria wanita ayah pemilik pendiri editor komandan saksi
        sutradara camat lurah kapolres kapolda kapolsek kabid humas
        nelayan petani perawat insinyur fotografer nakhoda pustakawan pensiunan mahasiswa mahasiswi siswa siswi tetangga warga pemadam
        konduktor pematung arsitek aktor aktris penyanyi koki sopir pilot penumpang arkeolog sejarawan pelaut pendeta sosiolog kurator
        musisi komponis rekan sahabat relawan penjaga"""),
    gendered_nouns={"pria": "m", "wanita": "f", "ayah": "m", "ibu": "f", "nyonya": "f", "raja": "m", "ratu": "f"},
    organisation_words=words("""partai universitas bank kementerian perusahaan dewan pemerintah pt tbk institut sekolah rumah koran kantor
        asosiasi yayasan pengadilan komisi badan lembaga komite persatuan serikat"""),
    group_nouns=words("""polisi pihak para pakar ilmuwan kritikus sumber saksi warga pemilih karyawan orangtua siswa mahasiswa pengunjuk
        pejabat pemerintah media orang tetangga wartawan pengamat analis"""),
    indefinites=words("seorang beberapa banyak sejumlah salah para"),
    documents=words("laporan surat studi artikel buku pernyataan"),
)

FURNITURE: Final = furniture("""
    [navigation]
    beranda | cari | pencarian | berita | nasional | internasional | dunia | ekonomi | bisnis | olahraga | bola | hiburan | gaya hidup
    teknologi | otomotif | opini | kesehatan | daerah | indeks | lihat semua | selengkapnya | muat lebih banyak | kembali ke atas | tutup
    selanjutnya | sebelumnya | langsung ke konten
    [share]
    bagikan | bagikan artikel | salin link | salin tautan | cetak | simpan | ikuti kami | ikuti | line | dengarkan | suka | bagikan …
    ikuti kami …
    [related]
    baca juga | baca selengkapnya | lihat juga | simak juga | berita terkait | artikel terkait | terkait | berita lainnya | terpopuler
    terbaru | berita terbaru | berita populer | rekomendasi | rekomendasi untuk anda | pilihan editor | pilihan redaksi
    halaman selanjutnya | baca juga … | lihat juga … | simak juga … | pilihan editor … | baca selengkapnya … | saksikan …
    [advertisement]
    iklan | konten bersponsor | lanjutkan dengan konten | scroll untuk melanjutkan membaca | gulir untuk melanjutkan | pasang iklan
    iklan … | scroll ke bawah … | lanjut baca …
    [newsletter]
    buletin | langganan newsletter | daftar newsletter | alamat email | masukkan email | email anda | unduh aplikasi | aktifkan notifikasi
    dapatkan update berita … | berlangganan newsletter … | ikuti saluran … | gabung di … | unduh aplikasi …
    [paywall]
    masuk | daftar | keluar | langganan | berlangganan | sudah punya akun | lupa kata sandi | kata sandi | khusus pelanggan | buat akun
    sudah berlangganan … | untuk melanjutkan membaca … | artikel ini khusus …
    [consent]
    terima | terima semua | setuju | saya setuju | tolak | tolak semua | pengaturan cookie | kebijakan cookie | situs ini menggunakan …
    kami menggunakan cookie … | dengan melanjutkan …
    [comments]
    komentar | tulis komentar | kirim komentar | balas | laporkan | lihat semua komentar | belum ada komentar | tampilkan komentar
    komentar ( … | silakan login untuk … | jadilah yang pertama …
    [tags]
    topik | kategori | tag: … | topik: … | kategori: …
    [copyright]
    hak cipta | hak cipta dilindungi undang-undang | kebijakan privasi | syarat dan ketentuan | pedoman media siber | ketentuan layanan
    kode etik | disclaimer | copyright … | hak cipta … | dilarang …
    [player]
    putar | tonton | video | siaran langsung | live | layar penuh | jeda | dengarkan berita | tonton juga … | saksikan video …
    simak video …
    [gallery]
    galeri | foto | lihat foto | perbesar
    [contact]
    kontak | kontak kami | hubungi kami | redaksi | tentang kami | karier | info iklan | kontak: … | narahubung …
    informasi lebih lanjut … | telepon: … | telp …
    [promotion]
    promo | acara | event | toko | jaringan | mitra
    [notice]
    ralat | koreksi | halaman tidak ditemukan | ralat … | catatan redaksi … | aktifkan javascript … | artikel ini telah tayang …
    [published]
    diterbitkan | diperbarui | dipublikasikan | terbit | hari ini | kemarin | diterbitkan … | diperbarui … | dipublikasikan … | tayang …
    terakhir diperbarui … | … jam yang lalu … | … menit yang lalu … | … waktu baca …
""")
