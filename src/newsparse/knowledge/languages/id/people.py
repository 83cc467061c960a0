"""Indonesian words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={"dia": "", "ia": "", "beliau": "", "mereka": "p", "nya": ""},
    honorifics={
        "bapak": "m",
        "ibu": "f",
        "pak": "m",
        "bu": "f",
        "tuan": "m",
        "nyonya": "f",
        "dr": "",
        "prof": "",
        "drs": "",
        "h": "",
        "ir": "",
    },
    titles=words(
        """
        presiden perdana menteri gubernur bupati wali walikota kota raja ratu pangeran uskup paus jenderal kapten kolonel menko menkeu
        mendagri menlu kapolri panglima senator
        """
    ),
    title_modifiers=words(
        """
        mantan wakil keuangan perekonomian negeri luar dalam umum utama pelaksana perusahaan agung negara
        """
    ),
    roles=words(
        """
        juru bicara ketua direktur kepala pemimpin jaksa hakim pengacara dokter profesor peneliti guru dosen wartawan penulis
        pelatih pemain ekonom analis pakar rektor wakil sekretaris anggota pengamat pria wanita ayah pemilik pendiri editor komandan
        saksi sutradara camat lurah kapolres kapolda kapolsek kabid humas
        """
    ),
    gendered_nouns={"pria": "m", "wanita": "f", "ayah": "m", "ibu": "f", "nyonya": "f", "raja": "m", "ratu": "f"},
    organisation_words=words(
        """
        partai universitas bank kementerian perusahaan dewan pemerintah pt tbk institut sekolah rumah koran kantor asosiasi yayasan
        pengadilan komisi badan lembaga komite persatuan serikat
        """
    ),
    group_nouns=words(
        """
        polisi pihak para pakar ilmuwan kritikus sumber saksi warga pemilih karyawan orangtua siswa mahasiswa pengunjuk pejabat
        pemerintah media orang tetangga wartawan pengamat analis
        """
    ),
    indefinites=words(
        """
        seorang beberapa banyak sejumlah salah para
        """
    ),
    documents=words(
        """
        laporan surat studi artikel buku pernyataan
        """
    ),
)
