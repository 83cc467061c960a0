"""Indonesian: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import listed, words
from newsparse.terms import Nature

# Roots that follow a quotation bare or with "-nya", and verbs with "me-" that follow their subject.
_ROOTS: Final = (
    "kata ujar jelas tegas ungkap tutur imbuh tambah lanjut sebut papar terang beber ucap cetus tandas tukas sambung kilah pungkas "
    "aku seru pesan harap saran cerita kisah"
)
_NYA: Final = " ".join(root + "nya" for root in (_ROOTS + " tanya jawab tulis").split())
_VERBS: Final = """
mengatakan berkata menyatakan menjelaskan menegaskan mengungkapkan menuturkan menambahkan melanjutkan menyebutkan menyebut memaparkan
menerangkan membeberkan mengucapkan menandaskan menukas menyambung menilai mengaku mengakui membantah mengklaim menjawab bertanya
memperingatkan mengingatkan berjanji menjanjikan mengumumkan memastikan memberitahu memberitahukan menekankan mengemukakan menyampaikan
melaporkan mengeluhkan mengkritik berkomentar bercerita menceritakan menyimpulkan mengonfirmasi mengkonfirmasi menuding menuduh
memprediksi memperkirakan menduga menginformasikan mengisyaratkan berpendapat berteriak berseru menyarankan membenarkan berujar
menyangkal merinci memerinci menyoroti meyakinkan mencontohkan mengisahkan menggarisbawahi menyinggung mewanti-wanti berargumen mencatat
"""
_ASKED: Final = "meminta menuntut mengusulkan mengimbau menghimbau mendesak menyerukan mengajak"
_WRITTEN: Final = "menulis menuliskan tulis"
_BELIEVED: Final = "berharap percaya mengharapkan yakin menganggap khawatir berpikir merasa mempercayai"
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = words("""
    menjabarkan memungkasi mengakhiri merekomendasikan memuji mengapresiasi menjamin mengutarakan melontarkan bertutur menanggapi merespons
    mengibaratkan memaklumi mempertanyakan mengeluh berkelakar bercanda berseloroh menimpali menyahut mengenang menyindir menepis menampik
    menyesalkan mencibir berkilah berdalih menggerutu tersenyum mengulas menguraikan menyayangkan bersikeras keluh gerutu kelakar seloroh
    sahut timpal kenang sindir urai ulas imbau himbau bantah tepis sesal rinci simpul canda ingat tutup pinta nilai duga akui protes kritik
    sentil kelit teriak celetuk bisik desak klaim ungkit curhat yakin tutur
    """)
_MOOD_NYA: Final = frozenset(root + "nya" for root in _MOOD if not root.startswith(("me", "ber", "ter")))
_THUS: Final = listed("""
    demikian dikatakan | demikian disampaikan | demikian diungkapkan | demikian dikemukakan | demikian dilaporkan | demikian dijelaskan
    demikian ditegaskan | demikian pernyataan | demikian keterangan
""")
_THIS: Final = ("hal itu", "hal ini", "hal tersebut")
_THIS_WAS_SAID: Final = [
    f"{this} di{verb}{by}"
    for this in _THIS
    for verb in words("sampaikan katakan ungkapkan kemukakan tegaskan jelaskan nyatakan")
    for by in ("", " oleh")
]
_DAYS: Final = "senin selasa rabu kamis jumat sabtu minggu hari kemarin besok lusa kini pagi siang sore malam pekan"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys((_ROOTS + " " + _NYA + _VERBS + _ASKED + " demikian").split(), Nature.SPEECH),
        **dict.fromkeys((*_THUS, *_THIS_WAS_SAID), Nature.SPEECH),
        **dict.fromkeys([*_BELIEVED.split(), "merasa yakin"], Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
    },
    naming_verbs=words("menyebut menyebutnya"),
    showing_verbs=words("menunjukkan memperlihatkan"),
    quotation_verbs=_MOOD | _MOOD_NYA,
    inverting_verbs=words(_ROOTS + " tulis demikian " + _NYA) | set(_THUS),
    plain_verbs=words("""
        mengatakan berkata menyatakan menjelaskan menambahkan mengaku berjanji mengungkapkan menuturkan menyebut menyebutkan menilai
        melanjutkan menegaskan memperkirakan berharap percaya yakin berpendapat mencatat mengemukakan khawatir menulis melaporkan
        mengumumkan menduga memastikan mengakui menyampaikan
        """)
    | {"merasa yakin"},
    back_references=(*_THIS, "demikian"),
    according=listed("""
        menurut | menurut keterangan | seperti dikutip | seperti dikutip dari | berdasarkan keterangan | berdasarkan laporan | dikutip dari
        dilansir | dilansir dari | seperti dilansir | seperti diungkapkan | seperti dikatakan | seperti disampaikan | seperti dilaporkan
        sebagaimana dikatakan | sebagaimana disampaikan | sebagaimana diungkapkan | seperti dijelaskan | seperti diberitakan
    """),
    according_pronouns={"menurutnya": "nya", "baginya": "nya", "menurut pendapatnya": "nya", "menurut penilaiannya": "nya"},
    contrasts=words("sementara sedangkan"),
    first_person=words("saya aku kami kita"),
    second_person=words("anda kamu kalian"),
    pronouns=words("nya ia dia mereka beliau saya kami kita aku itu ini"),
    complementisers=words("bahwa apakah mengapa bagaimana kapan dimana siapa agar supaya jika"),
    statement_complementiser="bahwa",
    auxiliaries=words("""
        juga pun telah sudah akan masih kembali lagi sempat tetap turut hanya pernah kemudian lalu sendiri terus dengan tegas secara
        sebelumnya tidak singkat lirih pelan haru lantang
        """),
    negations=words("tidak bukan"),
    phrase_breaks=words(
        "bahwa karena sehingga ketika saat jika kalau meski meskipun walaupun tetapi namun sedangkan sementara sebab agar supaya"
    ),
    joiners=words("dan atau serta tetapi namun"),
    adjunct_openers=words("""
        apa-apa apapun di ke dari pada dalam untuk dengan oleh sejak hingga sampai tentang terhadap kepada bagi antara melalui sambil
        seraya sembari disambut tanpa setelah sebelum selama seusai usai sebagai soal mengenai seperti
        """),
    of=words("dari pada untuk di dalam"),
    sentence_adverbs=words("""
        juga selain kemudian lalu sementara namun tetapi bahkan selanjutnya sebelumnya karena jadi ya tidak dan maka sebaliknya misalnya
        mungkin kini menurutnya sedangkan
        """)
    | set(listed("sementara itu | selain itu | karena itu | oleh karena itu | di samping itu | di sisi lain | hanya saja | lebih lanjut")),
    time_words=words(_DAYS),
    subordinators=words("""
        ketika saat jika kalau karena meski meskipun walaupun setelah sebelum sementara apakah mengapa bagaimana kapan dimana siapa agar
        supaya
        """),
    relative_pronouns=words("yang"),
    documents=words("data hasil survei laporan surat studi pernyataan siaran koran artikel buku penelitian"),
    determiners=words("seorang para sebuah si sang beberapa banyak semua setiap sejumlah salah"),
    resuming_forms=words("dan namun tetapi yang sambil seraya"),
    lookalike_words=words("jelas"),
    affixes=AffixGrammar(attached_pronouns=("nya",)),
    abbreviations=words("dr prof ir drs h hj drg drh dra kh tbk pt no jl rp st"),
    question_labels=words("tanya t wartawan"),
    answer_labels=words("jawab j"),
    interviews=words("wawancara petikan berbincang perbincangan"),
)
