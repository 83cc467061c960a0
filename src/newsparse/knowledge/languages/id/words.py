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
    honorifics=gendered(
        m="bapak pak tuan kiai kyai kh ustaz ustadz romo mas bang kang gus pakde paman",
        f="ibu bu nyonya mbak ustazah ustadzah hj hjh dra neng bude suster",
        either="dr prof drs h ir drg drh",
    ),
    titles=words("""ketua kepala direktur sekretaris komisaris presiden perdana menteri gubernur bupati wali walikota kota raja ratu
        pangeran uskup paus jenderal kapten kolonel menko menkeu mendagri menlu kapolri panglima senator kombes akbp kompol akp iptu ipda
        aiptu aipda bripka briptu bripda brigadir inspektur letkol letnan mayor laksamana marsekal brigjen mayjen letjen irjen komjen
        laksma serka sertu praka kopral kades sekda sekjen dirjen dirut kadis kasat dandim danrem pangdam kajari kajati wamen wagub wabup
        camat lurah kapolres kapolresta kapolrestabes kapolda kapolsek menhub menkes mensos menag mentan menhan menpora menaker mendag
        menperin rektor dekan pol jaksa hakim kardinal"""),
    title_modifiers=words("""mantan wakil keuangan perekonomian negeri luar dalam umum utama pelaksana perusahaan agung negara jenderal
        koordinator bidang perhubungan pertahanan pendidikan kesehatan pertanian perdagangan perindustrian energi sosial agama hukum
        kehutanan kelautan perikanan pariwisata ketenagakerjaan komunikasi kebudayaan lingkungan hidup pekerjaan perumahan investasi
        riset teknologi pemuda olahraga pertanahan transmigrasi politik kepolisian eksekutif harian pusat operasional inf"""),
    roles=words("""juru bicara ketua direktur kepala pemimpin jaksa hakim pengacara dokter profesor peneliti guru dosen wartawan penulis
        pelatih pemain ekonom analis pakar rektor wakil sekretaris anggota pengamat pria wanita ayah pemilik pendiri editor komandan saksi
        sutradara camat lurah kapolres kapolda kapolsek kabid humas
        nelayan petani perawat insinyur fotografer nakhoda pustakawan pensiunan mahasiswa mahasiswi siswa siswi tetangga warga pemadam
        konduktor pematung arsitek aktor aktris penyanyi koki sopir pilot penumpang arkeolog sejarawan pelaut pendeta sosiolog kurator
        musisi komponis rekan sahabat relawan penjaga pedagang penjual pengusaha wirausahawan pengrajin perajin peternak pekebun petambak
        pembudidaya pengelola pengurus pembina penasihat penasehat bendahara manajer supervisor asisten staf pegawai buruh pekerja tukang
        montir mekanik teknisi operator satpam kurir pengemudi masinis kondektur kernet pramugari pramugara jurumudi bidan apoteker
        psikolog psikiater ahli epidemiolog virolog geolog vulkanolog seismolog klimatolog antropolog budayawan seniman pelukis penyair
        sastrawan novelis cerpenis penari koreografer dalang perupa pengukir penenun pembatik perancang desainer pengembang programmer
        presenter penyiar reporter jurnalis kontributor videografer produser aktivis advokat notaris penyidik prajurit polwan brigadir
        suami istri kakak adik nenek kakek paman sepupu cucu janda duda mertua keponakan menantu tunangan pemudi tersangka terdakwa
        terpidana pelapor penggugat tergugat pasien pelajar santri santriwati alumni turis wisatawan pengunjung pembeli pelanggan pendaki
        jemaat jamaah atlet pesepakbola pebulutangkis petinju pembalap perenang pelari kiper penyerang bek gelandang wasit kiai kyai ustaz
        ustadz biarawati pastor biksu takmir marbot muazin politikus politisi legislator diplomat konsul wamen dekan prorektor kaprodi
        ilmuwan fisikawan matematikawan astronom kontraktor investor penggagas perintis inisiator penemu pencipta penerjemah penyunting
        kolumnis komedian pelawak pesinden pemulung pengamen asongan juragan mandor pengawas kasir pelayan barista penjahit nahkoda mualim
        pengungsi perantau transmigran penyintas pendonor penyuluh pendamping fasilitator instruktur jubir wasekjen sekjen dirjen dirut
        irjen kabag kasi kasubag kasubdit kepsek kades kadus sekdes sekda wabup wagub danramil babinsa bhabinkamtibmas"""),
    gendered_nouns=gendered(
        m="pria ayah raja suami kakek paman duda pramugara kiai pastor",
        f="wanita ibu nyonya ratu istri nenek bibi janda biarawati pramugari mahasiswi siswi polwan santriwati aktris pesinden ustazah",
    ),
    organisation_words=words("""partai universitas bank kementerian perusahaan dewan pemerintah pt tbk institut sekolah rumah koran kantor
        asosiasi yayasan pengadilan komisi badan lembaga komite persatuan serikat dinas balai direktorat politeknik akademi fakultas
        pesantren madrasah museum perpustakaan klub federasi konfederasi koperasi paguyuban perkumpulan himpunan ikatan aliansi koalisi
        fraksi mahkamah kejaksaan polda polres polsek polri tni kodim korem pemkot pemkab pemprov pemda kpu bawaslu bpbd bmkg basarnas bps
        bpom kpk dprd dpr mpr rsud puskesmas klinik bumn bumd perum perumda pdam ormas lsm redaksi keuskupan gereja kedutaan konsulat
        holding satgas pasar pelabuhan stasiun terminal bandara kebun taman waduk bendungan desa kelurahan kecamatan kabupaten provinsi
        kampung dusun kompleks hotel restoran hutan masjid pura vihara posyandu posko panti sanggar padepokan sekretariat"""),
    group_nouns=words("""polisi pihak para pakar ilmuwan kritikus sumber saksi warga pemilih karyawan orangtua siswa mahasiswa pengunjuk
        pejabat pemerintah media orang tetangga wartawan pengamat analis"""),
    generic_organisations=words("perusahaan organisasi lembaga yayasan koperasi badan instansi"),
    epithets=words("""perwira jaksa hakim bidan perawat perenang petinju sopir
        pria wanita perempuan lelaki politisi politikus legislator ilmuwan peneliti akademisi pakar ahli pengamat ekonom
        sejarawan dokter
        pengacara advokat pelatih juru taktik pemain atlet kiper penyanyi aktor aktris sutradara seniman penulis penyair pelukis
        musisi pengusaha guru dosen nelayan petani aktivis wartawan"""),
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
